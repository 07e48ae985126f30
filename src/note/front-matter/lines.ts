/**
 * Front matter read line by line: what is in it while it is being written, when it is no YAML yet. Only the text up
 * to its end is read, however long the note is.
 */
import { frontMatterLimits } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { findFrontMatter } from "./find.ts"

export interface HeadLine {
	/** Without the line end. */
	readonly range: Range
	readonly indent: string
	/** The line is an item of a list: `- grief`. */
	readonly isItem: boolean
	/** The key with its place; absent if no colon ends one. */
	readonly key?: { readonly name: string; readonly range: Range }
	/** What follows the colon or the dash, without a comment; empty if nothing does. */
	readonly value: Range
}

/** Longer front matter is not read anywhere. */
const longest = frontMatterLimits.bytes + 16

/** The lines between the fences; up to the first heading if the closing one is not there yet. */
export function headLines(text: string): HeadLine[] | undefined {
	const head = text.slice(0, longest)
	const yaml = findFrontMatter(head)?.yaml ?? unclosed(head)
	return yaml && [...linesIn(head, yaml)]
}

function unclosed(head: string): Range | undefined {
	const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(head)?.[0].length
	if (opening === undefined) return undefined
	const heading = /^#{1,6} /gm
	heading.lastIndex = opening
	// One further: the cursor may be at the end of the text.
	return { start: opening, end: heading.exec(head)?.index ?? head.length + 1 }
}

function* linesIn(head: string, { start, end }: Range): Iterable<HeadLine> {
	const lines = /([^\r\n]*)(?:\r\n|\n|\r|$)/y
	lines.lastIndex = start
	for (let at = start; at < end; at = lines.lastIndex) {
		const [whole = "", line = ""] = lines.exec(head) ?? []
		yield lineOf(line, at)
		// The last line of the text ends with nothing.
		if (whole.length === line.length) return
	}
}

/** A key, bare or quoted, with its colon. */
const keyed = /^(["']?)([\p{L}\p{N}][^:#"']{0,60}?)\1[ \t]{0,8}:(?=[ \t]|$)/u

function lineOf(line: string, at: number): HeadLine {
	const [lead = "", indent = "", dash] = /^([ \t]*)(-(?:[ \t]+|$))?/.exec(line) ?? []
	const [whole = "", quote = "", name] = keyed.exec(line.slice(lead.length)) ?? []
	const afterLead = line.slice(lead.length + whole.length)
	const comment = afterLead.search(/(?:^|[ \t])#/)
	const value = (comment < 0 ? afterLead : afterLead.slice(0, comment)).trim()
	const start = at + line.length - afterLead.trimStart().length
	const keyAt = at + lead.length
	return {
		range: { start: at, end: at + line.length },
		indent,
		isItem: dash !== undefined,
		...(name !== undefined && { key: { name, range: { start: keyAt, end: keyAt + name.length + 2 * quote.length } } }),
		value: { start, end: start + value.length },
	}
}
