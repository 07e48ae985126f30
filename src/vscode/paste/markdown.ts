/** What is pasted from a word processor or a web page, as Markdown: its words, lists, labels, headings and tables. */
import type { Delete, Root, RootContent } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { type Handle, toMarkdown } from "mdast-util-to-markdown"
import { blocksOf } from "./html.ts"
import { isList, levelsOf, markedLine, type MarkedLine } from "./lists.ts"

/** More than a clinician would paste: it is left to the editor's own paste. */
const longest = 2_000_000

/** HTML as Markdown without a line end at its end, lines ending with LF; nothing if it has no structure. */
export function markdownOfHtml(html: string): string | undefined {
	if (html.length > longest) return undefined
	const children = blocksOf(html)
	return hasStructure(children) ? written({ type: "root", children }) : undefined
}

/** Structure that plain text would lose: all but words in one paragraph. */
function hasStructure(blocks: readonly RootContent[]): boolean {
	return (
		blocks.length > 1 ||
		blocks.some((block) => block.type !== "paragraph" || block.children.some(({ type }) => type !== "text" && type !== "break"))
	)
}

/** Plain text stays plain if Markdown has no sign for it. Struck-out text has the sign that most readers know. */
const struck: Handle = (node: Delete, _, state, info) => `~~${state.containerPhrasing(node, { ...info, before: "~", after: "~" })}~~`

/** A space at the end of a line would be one too many, and two would break it. */
const lineBroken: Handle = () => "\\\n"

function written(root: Root): string {
	const text = toMarkdown(root, {
		bullet: "-",
		emphasis: "*",
		rule: "-",
		listItemIndent: "one",
		handlers: { delete: struck, break: lineBroken },
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
		join: [(left, right, parent) => (parent.type === "listItem" && right.type === "list" ? 0 : isTight(left, right) ? 0 : undefined)],
	})
	return text.trimEnd()
}

/** Lists in a row stay apart. */
const isTight = (left: { readonly type: string }, right: { readonly type: string }): boolean =>
	left.type === "listItem" && right.type === "listItem"

/** Text in which a word processor has drawn lists, with Markdown's marks; nothing if it has none. Every word stays. */
export function markdownOfText(text: string): string | undefined {
	if (text.length > longest) return undefined
	const lines = text.split(/\r\n|\n|\r/)
	const found = lines.map(markedLine)
	const rows = rowsOf(found)
	if (!rows.some(({ row }) => row.some(({ isForeign }) => isForeign))) return undefined
	const result = lines.map((line) => line.trimEnd())
	for (const { at, row } of rows) {
		if (!isList(row)) continue
		const levels = levelsOf(row)
		const ordered: boolean[] = []
		for (const [index, { text: words, ordered: isOrdered }] of row.entries()) {
			const level = levels[index] ?? 0
			ordered.splice(level + 1)
			const indent = Array.from({ length: level }, (_, above) => (ordered[above] ? "   " : "  ")).join("")
			ordered[level] = isOrdered
			result[at + index] = `${indent}${isOrdered ? `${numberOf(row, levels, index)}.` : "-"} ${words}`
		}
	}
	return apart(result, rows).join("\n").trimEnd()
}

interface Row {
	readonly at: number
	readonly row: readonly MarkedLine[]
}

function rowsOf(found: readonly (MarkedLine | undefined)[]): Row[] {
	const rows: { at: number; row: MarkedLine[] }[] = []
	for (const [at, line] of found.entries()) {
		if (!line) continue
		const last = rows.at(-1)
		if (last && last.at + last.row.length === at) last.row.push(line)
		else rows.push({ at, row: [line] })
	}
	return rows
}

/** The number of an item among those of its list. */
function numberOf(row: readonly MarkedLine[], levels: readonly number[], index: number): number {
	let number = 1
	for (let at = index - 1; at >= 0 && (levels[at] ?? 0) >= (levels[index] ?? 0); at--)
		if (levels[at] === levels[index] && row[at]?.ordered) number++
	return number
}

/** A blank line before a numbered list and after any list, if words are there: else they would run together. */
function apart(lines: readonly string[], rows: readonly Row[]): string[] {
	const breaks = new Set(rows.flatMap(({ at, row }) => [at, at + row.length]))
	return lines.flatMap((line, at) => (breaks.has(at) && at > 0 && line !== "" && lines[at - 1] !== "" ? ["", line] : [line]))
}
