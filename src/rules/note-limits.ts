/** Notes that are not read, or not wholly: too large, too complex, or holding what is no text. */
import { noTextIn, shift } from "../text/text.ts"
import type { Rule } from "./rule.ts"

export const noteLimits: Rule = {
	codes: { "note.too-large": "warning", "note.too-complex": "warning", "note.encoding": "error", "note.replacement-characters": "warning" },
	*check({ note }) {
		const { text, tooLarge, bytes, unread, sections } = note
		if (tooLarge) {
			const end = text.slice(0, 1000).search(/[\r\n]|$/)
			yield {
				code: "note.too-large",
				range: { start: 0, end: Math.max(end, 0) },
				data: { kilobytes: Math.ceil((bytes ?? text.length) / 1024) },
			}
			return
		}
		for (const { start, end } of unread) {
			const section = sections.find(({ at }) => at === start)
			const lineEnd = text.slice(start, start + 200).search(/[\r\n]|$/)
			const range = section ? shift(section.part.heading, section.at) : { start, end: Math.min(end, start + lineEnd) }
			yield { code: "note.too-complex", range, data: { section: section?.part.title ?? "" } }
		}
		const lost = text.indexOf("\uFFFD")
		if (lost >= 0)
			yield {
				code: "note.replacement-characters",
				range: { start: lost, end: endOfRun(text, lost) },
				data: { count: text.split("\uFFFD").length - 1 },
			}
		const inBody = note.placedPieces.find(({ piece }) => piece.noTextAt !== undefined)
		const start = noTextIn(text.slice(0, note.start)) ?? (inBody && inBody.at + (inBody.piece.noTextAt ?? 0))
		if (start !== undefined)
			yield { code: "note.encoding", range: { start, end: start + 1 }, data: { cause: text[start] === "\0" ? "nul" : "surrogate" } }
	},
}

function endOfRun(text: string, start: number): number {
	let end = start
	while (text[end] === "\uFFFD") end++
	return end
}
