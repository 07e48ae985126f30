/** All identifiers in a text. */
import { type Range, shift } from "../../text/text.ts"
import { streetAddresses } from "./address.ts"
import { birthDates } from "./birth.ts"
import { emailAddresses } from "./email.ts"
import { leastDigits, nationalNumbers } from "./national-number.ts"
import { letter, places, without } from "./pattern.ts"
import { phoneNumbers } from "./phone.ts"

/** The surest first: what one kind has found, the next ones do not see. A line of fewer digits contains none of the kind. */
const kinds = [
	{ kind: "e-mail", digits: 0, patterns: emailAddresses },
	{ kind: "number", digits: leastDigits, patterns: nationalNumbers },
	{ kind: "birth", digits: 4, patterns: birthDates },
	{ kind: "phone", digits: 7, patterns: phoneNumbers },
	{ kind: "address", digits: 1, patterns: streetAddresses },
] as const

export type IdentifierKind = (typeof kinds)[number]["kind"]

export interface Identifier extends Range {
	readonly kind: IdentifierKind
}

/** Every identifier in a text, in its order; no two overlap. */
export function identifiersIn(text: string): readonly Identifier[] {
	const found: Identifier[] = []
	for (let start = 0; start < text.length;) {
		const lineEnd = text.indexOf("\n", start)
		const end = lineEnd < 0 ? text.length : lineEnd
		const { digits, mayHold } = tellingIn(text, start, end)
		if (mayHold) for (const one of allIn(text.slice(start, end), digits)) found.push({ ...one, ...shift(one, start) })
		start = end + 1
	}
	return found
}

interface Telling {
	/** How many digits the line has. */
	readonly digits: number
	/** It has a digit that is not part of a goal, as in G1, or an at sign that does not begin an alias. */
	readonly mayHold: boolean
}

/** What a line says about the identifiers that it may contain. */
function tellingIn(text: string, start: number, end: number): Telling {
	let digits = 0
	let mayHold = false
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at)
		if (unit === atSign) mayHold ||= at > start && beforeAtSign.test(text.charAt(at - 1))
		else if (unit >= zero && unit <= nine) {
			const first = at
			while (at + 1 < end && text.charCodeAt(at + 1) >= zero && text.charCodeAt(at + 1) <= nine) at++
			const length = at + 1 - first
			digits += length
			mayHold ||= length > 3 || text.charCodeAt(first - 1) !== capitalG || /[A-Za-z\d]/.test(text.charAt(first - 2))
		}
	}
	return { digits, mayHold }
}

const [atSign, zero, nine, capitalG] = [64, 48, 57, 71]
const beforeAtSign = new RegExp(`[${letter}\\w.%+'’-]`)

function allIn(line: string, digits: number): readonly Identifier[] {
	const found: Identifier[] = []
	// Spaces of other widths are typed for one another.
	let rest = line.replace(/[\t\u00A0\u2009\u202F]/g, " ")
	for (const { kind, digits: least, patterns } of kinds) {
		if (digits < least) continue
		for (const pattern of patterns) {
			const ranges = places(rest, pattern)
			if (ranges.length === 0) continue
			for (const range of ranges) found.push({ kind, ...range })
			rest = without(rest, ranges)
		}
	}
	return found.sort((a, b) => a.start - b.start)
}
