/** A variant that is not listed: the note is checked as plain IPT. */
import { entryOf } from "../../note/front-matter/read.ts"
import { nearest, terms } from "../../record/index.ts"
import type { Rule } from "../rule.ts"

export const unknownVariant: Rule = {
	codes: { "variant.unknown": "information" },
	*check({ head, note: { frontMatter } }) {
		const value = frontMatter && entryOf(frontMatter.entries, "variant")?.value
		if (head?.otherVariant === undefined || !value) return
		const allowed = nearest(head.otherVariant, terms("variant"))
		yield { code: "variant.unknown", range: value.range, data: { text: head.otherVariant, allowed } }
	},
}
