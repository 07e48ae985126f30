/** All identifiers in a text. */
import type { Range } from "../../text/text.ts"
import { streetAddresses } from "./address.ts"
import { birthDates } from "./birth.ts"
import { emailAddresses } from "./email.ts"
import { nationalNumbers } from "./national-number.ts"
import { letter, places, without } from "./pattern.ts"
import { phoneNumbers } from "./phone.ts"

/** The surest first: what one kind has found, the next ones do not see. */
const kinds = [
	["e-mail", emailAddresses],
	["number", nationalNumbers],
	["birth", birthDates],
	["phone", phoneNumbers],
	["address", streetAddresses],
] as const

export type IdentifierKind = (typeof kinds)[number][0]

export interface Identifier extends Range {
	readonly kind: IdentifierKind
}

/** Every identifier in a text, in its order; no two overlap. */
export function identifiersIn(text: string): readonly Identifier[] {
	const { lines, shifts } = telling(text)
	if (lines === "") return []
	let line = 0
	return allIn(lines).map(({ start, end, kind }) => {
		while ((shifts[line + 1]?.from ?? Infinity) <= start) line++
		const by = shifts[line]?.by ?? 0
		return { kind, start: start + by, end: end + by }
	})
}

interface Telling {
	readonly lines: string
	/** How much further on in the text each line is, and from which offset in these lines on. */
	readonly shifts: readonly { readonly from: number; readonly by: number }[]
}

/** What each identifier has: a digit that is not part of a goal, as in G1, or an at sign that does not begin an alias. */
const sign = new RegExp(`\\d(?<!(?<![A-Za-z\\d])G\\d{1,3})|@(?<=[${letter}\\w.%+'’-]@)`, "g")

/** Lines that may contain an identifier; an empty line replaces others between them. */
function telling(text: string): Telling {
	const shifts: Telling["shifts"][number][] = []
	let lines = ""
	let done = 0
	sign.lastIndex = 0
	for (let match = sign.exec(text); match; match = sign.exec(text)) {
		const start = text.lastIndexOf("\n", match.index) + 1
		const end = text.indexOf("\n", match.index)
		const next = end < 0 ? text.length : end + 1
		if (start > done) lines += "\n"
		shifts.push({ from: lines.length, by: start - lines.length })
		lines += text.slice(start, next)
		done = next
		sign.lastIndex = next
	}
	return { lines, shifts }
}

function allIn(text: string): readonly Identifier[] {
	const found: Identifier[] = []
	// Spaces of other widths are typed for one another.
	let rest = text.replace(/[\t\u00A0\u2009\u202F]/g, " ")
	for (const [kind, patterns] of kinds) {
		for (const pattern of patterns) {
			const ranges = places(rest, pattern)
			if (ranges.length === 0) continue
			for (const range of ranges) found.push({ kind, ...range })
			rest = without(rest, ranges)
		}
	}
	return found.sort((a, b) => a.start - b.start)
}
