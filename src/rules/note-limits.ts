/** Notes that are not read, or not wholly: too large, too complex, or holding what is no text. */
import { shift } from "../note/text.ts"
import type { Rule } from "./rule.ts"

/** NUL, and halves of a character that UTF-16 writes in two. */
const noText = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

export const noteLimits: Rule = {
	codes: { "note.too-large": "warning", "note.too-complex": "warning", "note.encoding": "error" },
	*check({ note: { text, tooLarge, unread, sections } }) {
		if (tooLarge) {
			const end = text.slice(0, 1000).search(/[\r\n]|$/)
			yield { code: "note.too-large", range: { start: 0, end: Math.max(end, 0) }, data: { kilobytes: Math.ceil(text.length / 1024) } }
			return
		}
		for (const { start, end } of unread) {
			const section = sections.find(({ at }) => at === start)
			const lineEnd = text.slice(start, start + 200).search(/[\r\n]|$/)
			const range = section ? shift(section.part.heading, section.at) : { start, end: Math.min(end, start + lineEnd) }
			yield { code: "note.too-complex", range, data: { section: section?.part.title ?? "" } }
		}
		const [first] = text.matchAll(noText)
		if (first) yield { code: "note.encoding", range: { start: first.index, end: first.index + 1 }, data: { cause: first[0] === "\0" ? "nul" : "surrogate" } }
	},
}
