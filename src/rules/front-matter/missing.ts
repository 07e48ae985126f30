/** The file does not begin with front matter, or it is never closed. */
import { byteOrderMark } from "../../note/front-matter/find.ts"
import type { Rule } from "../rule.ts"

export const frontMatterMissing: Rule = {
	codes: { "front-matter.missing": "error" },
	*check({ note: { text, frontMatter, tooLarge } }) {
		if (frontMatter || tooLarge) return
		const start = text.startsWith(byteOrderMark) ? 1 : 0
		const end = text.slice(start).search(/[\r\n]|$/) + start
		const cause = /^---[ \t]*[\r\n]/.test(text.slice(start)) ? "unclosed" : /^\s+---[ \t]*[\r\n]/.test(text.slice(start)) ? "late" : "absent"
		yield { code: "front-matter.missing", range: { start, end }, data: { cause } }
	},
}
