/** What tells who somebody is: telephone numbers, addresses, national numbers, dates of birth. The record speaks of roles. */
import { formOf } from "../../note/front-matter/head.ts"
import { perFrontMatter } from "../../note/front-matter/per-front-matter.ts"
import { entriesIn } from "../../note/front-matter/read.ts"
import type { Entry } from "../../note/front-matter/entries.ts"
import { perPiece } from "../../note/per-piece.ts"
import { type FrontMatterKey, frontMatterKeys, keptWith } from "../../record/index.ts"
import { type Range, shift } from "../../text/text.ts"
import type { OwnProblem, Rule } from "../rule.ts"
import { type Identifier, type IdentifierKind, identifiersIn } from "./find.ts"
import { without } from "./pattern.ts"

const inPieces = perPiece(identifiersIn)

const inHead = perFrontMatter(({ entries, yaml }, text: string) =>
	identifiersIn(without(text.slice(0, yaml.end), closedValues(entries, frontMatterKeys))),
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
		for (const { at, found } of inPieces(note)) if (found.length > 0) yield* problems(found, at)
	},
}

function* problems(found: readonly Identifier[], at: number): Iterable<OwnProblem<"privacy.identifier">> {
	for (const { kind, ...range } of found) yield { code: "privacy.identifier", range: shift(range, at), facts: { kind } }
}

const byName = keptWith((keys: readonly FrontMatterKey[]) => new Map(keys.map((key) => [key.key, key])))

/** Dates, scores, codes and words of a vocabulary in the front matter, in their order: no text is written there. */
function* closedValues(entries: readonly Entry[], keys: readonly FrontMatterKey[]): Iterable<Range> {
	for (const { key, value } of entries) {
		const form = byName(keys).get(key)
		if (form?.keys) yield* closedValues(entriesIn(value), form.keys)
		else if (form && !formOf(form).form?.startsWith("text")) yield value.range
	}
}
