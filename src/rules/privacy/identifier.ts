/** What identifies a person: telephone numbers, addresses, national numbers, dates of birth. The record speaks of roles. */
import { entriesIn, type FrontMatter } from "../../note/front-matter/read.ts"
import type { Entry } from "../../note/front-matter/entries.ts"
import { perPiece, unlessEmpty } from "../../note/per-piece.ts"
import { keyPlaceNamed } from "../../record/places.ts"
import { memoize } from "../../text/memo.ts"
import { type Range, shift } from "../../text/text.ts"
import type { OwnProblem, Rule } from "../rule.ts"
import { type Identifier, type IdentifierKind, identifiersIn } from "./find.ts"
import { without } from "./pattern.ts"

const inPieces = perPiece((text) => unlessEmpty(identifiersIn(text)), "digit", "atSign")

const inHead = memoize(({ entries, yaml }: FrontMatter, text: string) =>
	identifiersIn(without(text.slice(0, yaml.end), closedValues(entries))),
)

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "privacy.identifier": { readonly kind: IdentifierKind }
	}
}

export const privacyIdentifier: Rule<"privacy.identifier"> = {
	codes: { "privacy.identifier": { level: "information", kind: "contradiction" } },
	*check({ note }) {
		const { text, frontMatter } = note
		if (frontMatter) yield* problems(inHead(frontMatter, text), 0)
		for (const { at, found } of inPieces(note)) yield* problems(found, at)
	},
}

function* problems(found: readonly Identifier[], at: number): Iterable<OwnProblem<"privacy.identifier">> {
	for (const { kind, ...range } of found) yield { code: "privacy.identifier", range: shift(range, at), facts: { kind } }
}

/** Dates, scores, codes and words of a vocabulary in the front matter, in their order: no text is written there. */
function* closedValues(entries: readonly Entry[], outer?: string): Iterable<Range> {
	for (const { key, value } of entries) {
		const place = outer === undefined ? keyPlaceNamed(key) : keyPlaceNamed(outer, key)
		if (place?.key.keys && outer === undefined) yield* closedValues(entriesIn(value), key)
		else if (place && !place.value?.form?.startsWith("text")) yield value.range
	}
}
