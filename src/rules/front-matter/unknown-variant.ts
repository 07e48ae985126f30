/** A variant that is not listed: the note is checked as plain IPT. */
import { entryOf } from "../../note/front-matter/read.ts"
import { nearest, terms } from "../../record/index.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "variant.unknown": { readonly text: string; readonly allowed: readonly string[] }
	}
}

export const unknownVariant: Rule<"variant.unknown"> = {
	codes: { "variant.unknown": { level: "information", kind: "contradiction" } },
	*check({ head, note: { frontMatter } }) {
		const value = frontMatter && entryOf(frontMatter.entries, "variant")?.value
		if (head?.otherVariant === undefined || !value) return
		const allowed = nearest(head.otherVariant, terms("variant"))
		yield { code: "variant.unknown", range: value.range, facts: { text: head.otherVariant, allowed } }
	},
}
