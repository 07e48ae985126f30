/** All identifiers in a text. */
import type { Range } from "../../note/text.ts"
import { streetAddresses } from "./address.ts"
import { birthDates } from "./birth.ts"
import { emailAddresses } from "./email.ts"
import { nationalNumbers } from "./national-number.ts"
import { places, without } from "./pattern.ts"
import { phoneNumbers } from "./phone.ts"

/** The surest first: what one kind has found, the next ones do not see. */
const kinds = { "e-mail": emailAddresses, number: nationalNumbers, birth: birthDates, phone: phoneNumbers, address: streetAddresses } as const

export interface Identifier extends Range {
	readonly kind: string
}

/** Every identifier in a text, in its order; no two overlap. */
export function identifiersIn(text: string): readonly Identifier[] {
	// Every identifier has a digit or an at sign.
	if (!/[\d@]/.test(text)) return []
	const found: Identifier[] = []
	// Spaces of other widths are typed for one another.
	let rest = text.replace(/[\t\u00A0\u2009\u202F]/g, " ")
	for (const [kind, patterns] of Object.entries(kinds)) {
		for (const pattern of patterns) {
			const ranges = places(rest, pattern)
			if (ranges.length === 0) continue
			for (const range of ranges) found.push({ kind, ...range })
			rest = without(rest, ranges)
		}
	}
	return found.sort((a, b) => a.start - b.start)
}
