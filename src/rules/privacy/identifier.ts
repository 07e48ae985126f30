/** What tells who somebody is: telephone numbers, addresses, national numbers, dates of birth. The record speaks of roles. */
import { formOf } from "../../note/head.ts"
import { entriesIn } from "../../note/front-matter/read.ts"
import type { Entry } from "../../note/front-matter/yaml.ts"
import type { Piece } from "../../note/section.ts"
import { type Range, shift } from "../../note/text.ts"
import { type FrontMatterKey, frontMatterKeys } from "../../record/index.ts"
import type { Problem, Rule } from "../rule.ts"
import { type Identifier, identifiersIn } from "./find.ts"
import { without } from "./pattern.ts"

/** What was found in a piece is kept with it, so that a keystroke looks through its own section alone. */
const known = new WeakMap<Piece, readonly Identifier[]>()

export const privacyIdentifier: Rule = {
	codes: { "privacy.identifier": "information" },
	*check({ note: { text, frontMatter, placedPieces } }) {
		if (frontMatter && frontMatter.problems.length === 0) {
			const { yaml, entries } = frontMatter
			yield* problems(identifiersIn(without(text.slice(0, yaml.end), closedValues(entries, frontMatterKeys))), 0)
		}
		for (const [index, { at, piece }] of placedPieces.entries()) {
			let found = known.get(piece)
			if (!found) {
				// Of what is left unread it is said that it is.
				found = piece.unread ? [] : identifiersIn(text.slice(at, placedPieces[index + 1]?.at))
				known.set(piece, found)
			}
			if (found.length > 0) yield* problems(found, at)
		}
	},
}

function* problems(found: readonly Identifier[], at: number): Iterable<Problem> {
	for (const { kind, ...range } of found) yield { code: "privacy.identifier", range: shift(range, at), data: { kind } }
}

/** Dates, scores, codes and words of a vocabulary in the front matter, in their order: no text is written there. */
function* closedValues(entries: readonly Entry[], keys: readonly FrontMatterKey[]): Iterable<Range> {
	for (const { key, value } of entries) {
		const form = keys.find((one) => one.key === key)
		if (form?.keys) yield* closedValues(entriesIn(value), form.keys)
		else if (form && !formOf(form).form?.startsWith("text")) yield value.range
	}
}
