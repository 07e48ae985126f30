/** Names that a level can be given to: a code, or a prefix with a star at its end. */
import { isGoalId } from "../note/values/value.ts"
import { hasOutcomes, nearest } from "../record/index.ts"
import { placeOfCode } from "../record/places.ts"
import { choosableCodes } from "./index.ts"

const choosable: ReadonlySet<string> = new Set(choosableCodes)

/** The code that lists and pages have for a code: for the outcome of a goal that of the section, for any other itself. */
export function listedCode(code: string): string {
	const [goals, id] = [code.slice(0, code.lastIndexOf(".")), code.slice(code.lastIndexOf(".") + 1)]
	const place = isGoalId(id) && id === id.toLowerCase() ? placeOfCode(goals) : undefined
	return place?.kind === "section" && hasOutcomes(place.section) ? goals : code
}

/** Whether there is such a code, or a code that begins so, whose level can be chosen. */
export function isRuleName(name: string): boolean {
	if (!name.endsWith("*")) return choosable.has(listedCode(name))
	const prefix = name.slice(0, -1)
	return choosableCodes.some((code) => code.startsWith(prefix))
}

/** The code or prefix that was probably meant; nothing if none is near. */
export function nearestRuleName(name: string): string | undefined {
	return nearest(name, name.endsWith("*") ? prefixes() : choosableCodes, 1)[0]
}

/** Each step of a code except its last, with a star: `formulation.*`. */
export function prefixes(): string[] {
	const steps = choosableCodes.flatMap((code) => {
		const parts = code.split(".")
		return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join(".")}.*`)
	})
	return [...new Set(steps)].sort()
}
