/** Changes the items of a list where they are written: in brackets, or each on a line of its own. */
import { lineBefore, lineEndOf, lineStart, type TextEdit } from "../../text/text.ts"
import type { Value } from "../front-matter/entries.ts"
import { yamlOf } from "./scalar.ts"

type List = Value & { readonly kind: "list" }

/** The edits that make a list contain these texts, of which there is at least one; nothing for a list of other things than texts. */
export function itemEdits(text: string, { items, range }: List, texts: readonly string[]): TextEdit[] | undefined {
	const old = items.map((item) => (item.kind === "text" ? item.text : item.kind === "empty" ? "" : undefined))
	if (old.includes(undefined)) return undefined
	let first = 0
	while (first < Math.min(old.length, texts.length) && old[first] === texts[first]) first++
	let same = 0
	while (same < Math.min(old.length, texts.length) - first && old.at(-1 - same) === texts.at(-1 - same)) same++
	const [gone, come] = [items.slice(first, items.length - same), texts.slice(first, texts.length - same)]
	const isBracketed = text[range.start] === "["
	const written = come.map((each) => yamlOf(each, isBracketed))
	if (written.includes(undefined)) return undefined
	const exchanged = gone.slice(0, come.length)
	const edits = exchanged.map((item, index) => ({ range: item.range, text: `${leadOf(text, item)}${written[index] ?? ""}` }))
	const further = written.slice(exchanged.length).flatMap((each) => each ?? [])
	const lines = isBracketed ? undefined : linesOfItems(text, items)
	if (!isBracketed && !lines) return undefined
	const last = items[first + exchanged.length - 1]
	const next = items[first + exchanged.length]
	if (further.length > 0) {
		if (lines) edits.push(lines.insertion(first + exchanged.length, further))
		else if (last) edits.push(at(last.range.end, further.map((each) => `, ${each}`).join("")))
		else edits.push(at(next?.range.start ?? range.end - 1, further.map((each) => `${each}, `).join("")))
	}
	const superfluous = gone.slice(exchanged.length)
	const [from, to] = [superfluous[0], superfluous.at(-1)]
	if (!from || !to) return edits
	if (lines) {
		const removal = lines.removal(first + exchanged.length, superfluous.length)
		return removal && [...edits, removal]
	}
	const after = items[first + exchanged.length + superfluous.length]
	const place = last ? { start: last.range.end, end: to.range.end } : { start: from.range.start, end: after?.range.start ?? to.range.end }
	return text.slice(place.start, place.end).includes("#") ? undefined : [...edits, { range: place, text: "" }]
}

const at = (offset: number, text: string): TextEdit => ({ range: { start: offset, end: offset }, text })

/** An item that is still empty may have no space after its dash. */
const leadOf = (text: string, { kind, range }: Value): string => (kind === "empty" && text[range.start - 1] === "-" ? " " : "")

interface Lines {
	readonly insertion: (index: number, written: readonly string[]) => TextEdit
	readonly removal: (index: number, count: number) => TextEdit | undefined
}

/** Items on lines of their own; nothing if one is not. */
function linesOfItems(text: string, items: readonly Value[]): Lines | undefined {
	const starts = items.map(({ range }) => lineStart(text, range.start))
	const lead = lineBefore(text, items[0]?.range.start ?? 0)
	if (!/^[ \t]*-[ \t]+$/.test(lead) || new Set(starts).size < items.length) return undefined
	const eol = lineEndOf(text)
	const startOf = (index: number): number => starts[index] ?? afterLine(text, items.at(-1)?.range.end ?? 0)
	return {
		insertion: (index, written) => at(startOf(index), written.map((each) => `${lead}${each}${eol}`).join("")),
		removal: (index, count) => {
			const range = { start: startOf(index), end: startOf(index + count) }
			return /\s#/.test(text.slice(range.start, range.end)) ? undefined : { range, text: "" }
		},
	}
}

/** The start of the line after an offset; the offset itself if it begins a line. */
function afterLine(text: string, offset: number): number {
	if (/[\r\n]/.test(text[offset - 1] ?? "")) return offset
	return offset + (/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(offset))?.[0].length ?? 0)
}
