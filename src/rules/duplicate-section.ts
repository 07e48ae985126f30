/** A known section twice in a note; sections of different problem areas are different sections. */
import type { NamedSection } from "../note/named.ts"
import { shift } from "../text/text.ts"
import type { Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "note.duplicate-section": { readonly title: string }
	}
}

export const duplicateSection: Rule<"note.duplicate-section"> = {
	codes: { "note.duplicate-section": { level: "warning", kind: "contradiction" } },
	*check({ sections }) {
		const seen = new Map<string, NamedSection>()
		for (const section of sections) {
			if (!section.part) continue
			const name = `${section.part.id} ${section.area ?? ""}`
			const first = seen.get(name)
			if (!first) {
				seen.set(name, section)
				continue
			}
			const { at, part } = section.placed
			yield {
				code: "note.duplicate-section",
				range: shift(part.heading, at),
				facts: { title: part.title },
				related: [{ range: shift(first.placed.part.heading, first.placed.at), says: "first" }],
			}
		}
	},
}
