/** Makes room for the item on suicidal thoughts beside a total; its value is the clinician's to write. */
import { lineBefore, trimmedEnd } from "../../text/trim.ts"
import { entriesIn, entryOf } from "../../note/front-matter/read.ts"
import { placeholder } from "../../note/skeleton.ts"
import { lineEndOf, type TextEdit } from "../../note/text.ts"
import { Facts } from "../en/facts.ts"
import type { Finding, Subject } from "../rule.ts"
import type { Fix } from "./fix.ts"

export function recordSuicideItem({ note }: Subject, { data, range }: Finding): Fix[] {
	const facts = new Facts(data)
	const measures = entriesIn(entryOf(note.frontMatter?.entries ?? [], "measures")?.value)
	const entry = measures.find(({ keyRange }) => keyRange.start === range.start)
	const key = `item${facts.text("item")}`
	if (!entry) return []
	const inner = entriesIn(entry.value)
	// An item that stands there empty has its room already.
	if (inner.some((given) => given.key.toLowerCase().replace(/[ _-]/, "") === key)) return []
	const edits = inner.length > 0 ? behindLast(note.text, inner.at(-1)?.value.range.end ?? 0, inner[0]?.keyRange.start ?? 0, `${key}: ${placeholder}`) : around(entry.value.range, `${key}: ${placeholder}`)
	return [{ title: { does: "record-item", measure: facts.text("measure"), item: facts.number("item") }, edits, preferred: true }]
}

/** `14` becomes `{total: 14, item9: …}`. */
const around = ({ start, end }: { readonly start: number; readonly end: number }, item: string): TextEdit[] => [
	{ range: { start, end: start }, text: "{total: " },
	{ range: { start: end, end }, text: `, ${item}}` },
]

/** Behind the last entry of a map: on its line in braces, else on a line of its own. */
function behindLast(text: string, end: number, firstKey: number, item: string): TextEdit[] {
	const indent = lineBefore(text, firstKey)
	if (indent.trim() !== "") return [{ range: { start: end, end }, text: `, ${item}` }]
	const last = trimmedEnd(text.slice(0, end), "\r\n\t ").length
	const lineEnd = last + (/^[^\r\n]*/.exec(text.slice(last))?.[0].length ?? 0)
	return [{ range: { start: lineEnd, end: lineEnd }, text: lineEndOf(text) + indent + item }]
}
