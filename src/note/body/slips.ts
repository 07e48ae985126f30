/** Slips that change what a note means: headings that are not headings, words that become one, blocks that are never closed. */
import type { Heading, RootContent } from "mdast"
import { lineStart, type Range } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import { rangeOf } from "./field.ts"
import { isSectionName } from "./headings.ts"
import { plainText } from "./plain-text.ts"

/** What is longer is no heading of a section (characters). */
const longestHeading = 208
/** A line that may be meant as the heading of a section. `level`: of a heading as it is written; 0 for a line of text. */
export interface HeadingSlip {
	readonly slip: "bold" | "level" | "line" | "no-space"
	readonly title: string
	/** The heading, or the line. */
	readonly range: Range
	readonly level: number
}

/** `unclosed`: a code block or a comment to the end of the text, with the headings that it hides. */
export type Slip =
	| HeadingSlip
	| { readonly slip: "underline"; readonly title: string; readonly range: Range }
	| { readonly slip: "unclosed"; readonly block: "code" | "comment"; readonly range: Range; readonly hidden: readonly string[] }

/** What is at the top level of a piece of Markdown. Ranges count from its start. */
export function slipsIn(nodes: readonly RootContent[], text: string): Slip[] {
	return nodes.flatMap((node, index): Slip[] => {
		const { start, end } = rangeOf(node)
		if (node.type === "heading") return headingSlips(node, text.slice(start, end), start)
		if (node.type === "paragraph") return linesIn(text.slice(start, end), start)
		if (node.type === "list") return lazyLinesIn(text.slice(start, end), start)
		return index === nodes.length - 1 ? unclosed(node, text.slice(start, end)) : []
	})
}

function headingSlips(node: Heading, source: string, start: number): Slip[] {
	const title = plainText(node).trim()
	const line = lineStart(source, source.length)
	const underline: Slip[] = line === 0 ? [] : [{ slip: "underline", title, range: { start: start + line, end: start + source.length } }]
	const level: Slip[] =
		node.depth === 2 || !isSectionName(title)
			? []
			: [{ slip: "level", title, range: { start, end: start + source.trimEnd().length }, level: node.depth }]
	return [...underline, ...level]
}

/** No name of a section is longer by far. */
const longestTitle = 80

/** The lines of a text, each with its offset and whether it is the first. */
function* lines(source: string): Iterable<{ readonly line: string; readonly at: number }> {
	let at = 0
	for (const line of source.split(/\r\n|\n|\r/)) {
		yield { line, at }
		at += line.length + (source.startsWith("\r\n", at + line.length) ? 2 : 1)
	}
}

/** `##Plan`, `**Plan**`, `Plan` and `PLAN:` on a line of their own. Within a paragraph a plain word may be the end of a sentence. */
function linesIn(source: string, start: number): HeadingSlip[] {
	return Array.from(lines(source), ({ line, at }) => lineSlip(line, start + at, at === 0)).flatMap((slip) => slip ?? [])
}

/** The same right below the last line of a list, where Markdown takes the line for a part of the item. */
function lazyLinesIn(source: string, start: number): HeadingSlip[] {
	if (!/[\r\n][\p{L}*_]/u.test(source)) return []
	const all = [...lines(source)]
	return all.flatMap(({ line, at }, index) => {
		const next = all[index + 1]?.line ?? ""
		return (/^[\p{L}\d*_]/u.test(line) && !/^(?:[*] |\d+[.)] )/.test(line) && lineSlip(line, start + at, /^[-+*] /.test(next))) || []
	})
}

function lineSlip(source: string, at: number, isAlone: boolean): HeadingSlip | undefined {
	const line = source.trim()
	if (line.length > longestTitle) return undefined
	const start = at + source.length - source.trimStart().length
	const range = { start, end: start + line.length }
	const marks = /^#{1,6}/.exec(line)?.[0] ?? ""
	const tight = line
		.slice(marks.length)
		.replace(/^\p{Zs}/u, "")
		.replace(/[*_]/g, "")
		.replace(/#{1,6}$/, "")
		.trim()
	if (marks !== "") return /^[\p{L}\p{N}]/u.test(tight) ? { slip: "no-space", title: tight, range, level: marks.length } : undefined
	const [, bold = ""] = /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/.exec(line) ?? []
	if (bold !== "") return { slip: "bold", title: bold.trim().replace(/:$/, "").trim(), range, level: 0 }
	const title = line.replace(/:$/, "").trim()
	const isMarked = title !== line || (title.length > 3 && title === title.toUpperCase())
	const isMeant = /^[\p{Lu}\d(]/u.test(title) && (isAlone || isMarked) && isSectionName(title)
	return isMeant ? { slip: "line", title, range, level: 0 } : undefined
}

function unclosed(node: RootContent, source: string): Slip[] {
	const start = rangeOf(node).start
	const [first = "", ...rest] = source.split(/\r\n|\n|\r/)
	const fence = /^(`{3,}|~{3,})/.exec(first)?.[0]
	const closing = fence === undefined ? undefined : new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
	const isOpenCode = node.type === "code" && closing !== undefined && !rest.some((line) => closing.test(line.trimEnd()))
	const isOpenComment = node.type === "html" && source.startsWith("<!--") && !source.includes("-->")
	const hidden = rest.flatMap((line) => /^## +(\S.*)$/.exec(trimmedEnd(line.slice(0, longestHeading).trimEnd(), "#").trimEnd())?.[1] ?? [])
	if (!(isOpenCode || isOpenComment) || hidden.length === 0) return []
	return [{ slip: "unclosed", block: isOpenCode ? "code" : "comment", range: { start, end: start + first.length }, hidden }]
}
