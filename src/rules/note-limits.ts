/** Notes that are not read, or not wholly: too large, too complex, or holding what is no text. */
import { holds } from "../note/body/characters.ts"
import { noTextIn, shift } from "../text/text.ts"
import type { Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "note.too-large": { readonly kilobytes: number }
		/** Its title. */
		readonly "note.too-complex": { readonly section: string }
		/** What is no text: bytes that are not UTF-8, a NUL character, half a character. */
		readonly "note.encoding": { readonly cause: "bytes" | "nul" | "surrogate" }
		readonly "note.replacement-characters": { readonly count: number }
	}
}

export const noteLimits: Rule<"note.too-large" | "note.too-complex" | "note.encoding" | "note.replacement-characters"> = {
	codes: {
		"note.too-large": { level: "warning", kind: "contradiction" },
		"note.too-complex": { level: "warning", kind: "contradiction" },
		"note.encoding": { level: "error", kind: "contradiction" },
		"note.replacement-characters": { level: "warning", kind: "contradiction" },
	},
	*check({ note }) {
		const { text, tooLarge, bytes, unread, sections } = note
		if (tooLarge) {
			const end = text.slice(0, 1000).search(/[\r\n]|$/)
			yield {
				code: "note.too-large",
				range: { start: 0, end: Math.max(end, 0) },
				facts: { kilobytes: Math.ceil((bytes ?? text.length) / 1024) },
			}
			return
		}
		for (const { start, end } of unread) {
			const section = sections.find(({ at }) => at === start)
			const lineEnd = text.slice(start, start + 200).search(/[\r\n]|$/)
			const range = section ? shift(section.part.heading, section.at) : { start, end: Math.min(end, start + lineEnd) }
			yield { code: "note.too-complex", range, facts: { section: section?.part.title ?? "" } }
		}
		const isLost = text.slice(0, note.start).includes(replacement) || note.placedPieces.some(({ piece }) => holds(piece, "lost"))
		const lost = isLost ? text.indexOf(replacement) : -1
		if (lost >= 0)
			yield {
				code: "note.replacement-characters",
				range: { start: lost, end: endOfRun(text, lost) },
				facts: { count: text.split(replacement).length - 1 },
			}
		const inBody = note.placedPieces.find(({ piece }) => piece.noTextAt !== undefined)
		const start = noTextIn(text.slice(0, note.start)) ?? (inBody && inBody.at + (inBody.piece.noTextAt ?? 0))
		if (start !== undefined)
			yield { code: "note.encoding", range: { start, end: start + 1 }, facts: { cause: text[start] === "\0" ? "nul" : "surrogate" } }
	},
}

/** What is there in place of a character that was lost. */
const replacement = "\uFFFD"

function endOfRun(text: string, start: number): number {
	let end = start
	while (text[end] === replacement) end++
	return end
}
