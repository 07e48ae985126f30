/** Makes room for the item on suicidal thoughts next to a total; its value is the clinician's to write. */
import { placeholder } from "../../note/forms/skeleton.ts"
import { entriesIn, entryOf } from "../../note/front-matter/read.ts"
import type { Value } from "../../note/front-matter/entries.ts"
import type { OwnFinding, Subject } from "../../rules/rule.ts"
import { lineBefore, lineEndOf, type TextEdit } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import type { Fix } from "./fix.ts"

/** The fix that makes room for the item; none if it has its room already, or if the value cannot be written in braces. */
export function recordSuicideItem(
	{ note }: Subject,
	{ facts: { measure, item: number }, range }: OwnFinding<"measure.suicide-item-missing">,
): Fix[] {
	const measures = entriesIn(entryOf(note.frontMatter?.entries ?? [], "measures")?.value)
	const entry = measures.find(({ keyRange }) => keyRange.start === range.start)
	const key = `item${number}`
	if (!entry) return []
	const inner = entriesIn(entry.value)
	// An item that is there and empty has its room already.
	if (inner.some((given) => given.key.toLowerCase().replace(/[ _-]/, "") === key)) return []
	const item = `${key}: ${placeholder}`
	const edits =
		inner.length > 0
			? afterLast(note.text, inner.at(-1)?.value.range.end ?? 0, inner[0]?.keyRange.start ?? 0, item)
			: around(entry.value, note.text, item)
	if (edits.length === 0) return []
	return [{ title: { does: "record-item", measure, item: number }, edits, preferred: true }]
}

/** `14` becomes `{total: 14, item9: …}`, and a list in brackets `{items: […], item9: …}`. Nothing for what cannot be in braces. */
function around({ kind, range: { start, end } }: Value, text: string, item: string): TextEdit[] {
	const written = text.slice(start, end)
	if (/[\r\n]/.test(written) || (kind === "list" ? !written.startsWith("[") : /[,[\]{}]/.test(written))) return []
	return [
		{ range: { start, end: start }, text: kind === "list" ? "{items: " : "{total: " },
		{ range: { start: end, end }, text: `, ${item}}` },
	]
}

/** After the last entry of a map: on its line in braces, else on a line of its own. */
function afterLast(text: string, end: number, firstKey: number, item: string): TextEdit[] {
	const indent = lineBefore(text, firstKey)
	if (indent.trim() !== "") return [{ range: { start: end, end }, text: `, ${item}` }]
	const last = trimmedEnd(text.slice(0, end), "\r\n\t ").length
	const lineEnd = last + (/^[^\r\n]*/.exec(text.slice(last))?.[0].length ?? 0)
	return [{ range: { start: lineEnd, end: lineEnd }, text: lineEndOf(text) + indent + item }]
}
