/** The file does not begin with front matter, or it is never closed. */
import { byteOrderMark, findOpening } from "../../note/front-matter/find.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "front-matter.missing": { readonly cause: "absent" | "unclosed" }
	}
}

export const frontMatterMissing: Rule<"front-matter.missing"> = {
	codes: { "front-matter.missing": { level: "error", kind: "gap" } },
	*check({ note: { text, frontMatter, tooLarge } }) {
		if (frontMatter || tooLarge) return
		const opening = findOpening(text)
		const start = text.startsWith(byteOrderMark) ? 1 : 0
		const range = opening?.range ?? { start, end: text.slice(start).search(/[\r\n]|$/) + start }
		yield { code: "front-matter.missing", range, facts: { cause: opening ? "unclosed" : "absent" } }
	},
}
