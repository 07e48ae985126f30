/** Names that a level can be given to: a code, or a prefix with a star at its end. */
import { nearest } from "../record/index.ts"
import { codes } from "./index.ts"

/** The outcome of each goal has a code of its own, which no list can hold. */
const goalOutcome = /^closing\.goals\.g\d{1,3}$/

/** Whether there is such a code, or a code that begins so. */
export function isRuleName(name: string): boolean {
	if (!name.endsWith("*")) return codes.has(name) || goalOutcome.test(name)
	const prefix = name.slice(0, -1)
	return [...codes.keys()].some((code) => code.startsWith(prefix))
}

/** The code or prefix that was probably meant; nothing if none is near. */
export function nearestRuleName(name: string): string | undefined {
	return nearest(name, name.endsWith("*") ? prefixes() : [...codes.keys()], 1)[0]
}

/** Each step of a code except its last, with a star: `formulation.*`. */
export function prefixes(): string[] {
	const steps = [...codes.keys()].flatMap((code) => {
		const parts = code.split(".")
		return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join(".")}.*`)
	})
	return [...new Set(steps)].sort()
}
