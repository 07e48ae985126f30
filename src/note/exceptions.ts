/** What a note says is not needed in it, and why: comments under headings, and a key of the front matter. */
import { memoize } from "../text/memo.ts"
import type { Range } from "../text/text.ts"
import { holds } from "./body/characters.ts"
import { entriesIn, entryOf } from "./front-matter/read.ts"
import type { Note } from "./read.ts"
import { isEmptyText } from "./values/value.ts"

/** `<!-- ipt: not needed CODE: reason -->` */
export interface Exception {
	readonly code: string
	/** Nothing while it is still to be written. */
	readonly reason?: string
	readonly range: Range
	/** The heading's part of the text that it is for; the whole note if it is under none, or in the front matter. */
	readonly scope?: Range
}

const opening = "<!--"
const closing = "-->"
const head = /^ipt:\s{0,9}not[ -]needed\s/i

/** The exceptions of a note in their order. */
export const exceptionsIn = memoize((note: Note): readonly Exception[] => [...inFrontMatter(note), ...inBody(note)])

function inFrontMatter({ text, frontMatter }: Note): Exception[] {
	const entries = entriesIn(entryOf(frontMatter?.entries ?? [], "not-needed")?.value)
	return entries.map(({ key, keyRange, value }) =>
		made(key, value.kind === "empty" ? "" : text.slice(value.range.start, value.range.end).replace(/^["']|["']$/g, ""), keyRange),
	)
}

function* inBody(note: Note): Iterable<Exception> {
	if (!note.placedPieces.some(({ piece }) => holds(piece, "angle"))) return
	const { text, start } = note
	for (let at = text.indexOf(opening, start); at >= 0;) {
		const end = text.indexOf(closing, at + opening.length)
		if (end < 0) return
		const said = text.slice(at + opening.length, end).trim()
		const mark = head.exec(said)
		if (mark) {
			const rest = said.slice(mark[0].length).trim()
			const colon = rest.indexOf(":")
			const range = { start: at, end: end + closing.length }
			const scope = scopeOf(note, at)
			const exception = made(colon < 0 ? rest : rest.slice(0, colon), colon < 0 ? "" : rest.slice(colon + 1), range)
			yield scope ? { ...exception, scope } : exception
		}
		at = text.indexOf(opening, end + closing.length)
	}
}

function made(code: string, reason: string, range: Range): Exception {
	return { code: code.trim().toLowerCase(), range, ...(!isEmptyText(reason) && { reason: reason.trim() }) }
}

/** The sub-section that an offset is in, else its section. */
export function scopeOf({ sections }: Note, offset: number): Range | undefined {
	const section = sections.find(({ at, part: { range } }) => at + range.start <= offset && offset < at + range.end)
	if (!section) return undefined
	const { at, part } = section
	const { range } = part.subsections.find(({ range: own }) => at + own.start <= offset && offset < at + own.end) ?? part
	return { start: at + range.start, end: at + range.end }
}
