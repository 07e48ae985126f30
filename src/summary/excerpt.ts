/**
 * Text of a note as it goes into a summary: as written, but inert. Nothing in it is fetched, run or followed. It is read
 * in its place, as part of its piece of the note: cut out, its first characters might mean something else.
 */
import type { BlockContent, RootContent } from "mdast"
import type { Field } from "../note/body/field.ts"
import { rangeOf } from "../note/body/field.ts"
import { readMarkdown } from "../note/body/markdown.ts"
import type { Part } from "../note/body/piece.ts"
import { sourceAt } from "../note/named.ts"
import { perPiece } from "../note/per-piece.ts"
import { isUnread, type Note, type Placed } from "../note/read.ts"
import { memoize, memoizePair } from "../text/memo.ts"
import type { Range } from "../text/text.ts"
import { inert, isHeading, withoutComments } from "./inert.ts"
import { lineOf, phrasesFrom } from "./phrases.ts"

export { isHeading } from "./inert.ts"

/** Which items of a list are left out, as another part covers them: by where they begin in their piece. */
type LeftOut = (start: number) => boolean

interface Tree {
	readonly nodes: readonly RootContent[]
	readonly source: string
}

/** The tree of each piece that was read, by where it begins. */
const treesOf = memoize((note: Note) => new Map(trees(note).map(({ at, found }) => [at, found])))

const trees = perPiece((source): Tree => ({ nodes: readMarkdown(source), source }))

/** Trees of what was cut out of its piece, by where it begins. */
const cutTree = memoizePair((_: Note, _at: number, source: string): Tree => ({ nodes: readMarkdown(source), source }))

/** The tree that ranges which count from `at` are in; `start` is one of them, as two parts may count from the same place. */
function treeAt(note: Note, at: number, start: number): Tree | undefined {
	const source = sourceAt(note, at)
	if (source === undefined || start >= source.length) return treesOf(note).get(at)
	return cutTree(note, at, source)
}

/** The blocks under a heading of a note, its sub-sections included unless `own`; what could not be read, as plain text. */
export function excerpt(note: Note, { at, part }: Placed<Part>, extent: "own" | "whole" = "whole", leftOut?: LeftOut): BlockContent[] {
	const range = { start: part.heading.end, end: extent === "own" ? part.ownEnd : part.range.end }
	if (isUnread(note, at)) return unreadBlocks(note.text.slice(at + range.start, at + range.end))
	return blocksIn(treeAt(note, at, part.range.start), range, leftOut)
}

/** What is under a heading, except the fields that another part covers. */
export function excerptWithout(
	note: Note,
	placed: Placed<Part>,
	covered: readonly Field[],
	extent: "own" | "whole" = "whole",
): BlockContent[] {
	const starts = new Set(covered.map(({ range }) => range.start))
	return excerpt(note, placed, extent, (start) => starts.has(start))
}

function blocksIn(tree: Tree | undefined, { start, end }: Range, leftOut?: LeftOut): BlockContent[] {
	if (!tree) return []
	return tree.nodes.flatMap((node) => {
		const at = rangeOf(node).start
		return at >= start && at < end ? inert(node, tree.source, leftOut) : []
	})
}

/** The value of a field as blocks: the rest of its first paragraph, and what is nested in its item. */
export function valueOf(note: Note, at: number, field: Pick<Field, "range" | "valueRange">): BlockContent[] {
	const tree = treeAt(note, at, field.range.start)
	const [first, ...rest] = (tree && itemAt(tree.nodes, field.range.start)) ?? []
	if (!tree || first?.type !== "paragraph") return []
	const paragraph = { ...first, children: phrasesFrom(first.children, field.valueRange.start, tree.source) }
	return [paragraph, ...rest].flatMap((node) => inert(node, tree.source))
}

/** A field's value on one line. */
export const valueText = (note: Note, at: number, field: Pick<Field, "range" | "valueRange">): string => plain(valueOf(note, at, field))

/** The item of a list as blocks. */
export function itemBlocks(note: Note, at: number, { start }: Range): BlockContent[] {
	const tree = treeAt(note, at, start)
	return tree ? (itemAt(tree.nodes, start) ?? []).flatMap((node) => inert(node, tree.source)) : []
}

/** What is in the item that begins at an offset, in a list or in one within it; or in the cell of a table there. */
function itemAt(nodes: readonly RootContent[], start: number): readonly RootContent[] | undefined {
	for (const node of nodes) {
		const range = rangeOf(node)
		if (start < range.start || start >= range.end) continue
		if (node.type === "listItem" && range.start === start) return node.children
		if (node.type === "tableCell" && node.children[0] && rangeOf(node.children[0]).start === start)
			return [{ type: "paragraph", children: node.children }]
		if ("children" in node) return itemAt(node.children, start)
	}
	return undefined
}

/** A section that could not be read, as its words: a paragraph for each run of lines. */
function unreadBlocks(text: string): BlockContent[] {
	const made: string[][] = [[]]
	for (const line of withoutComments(text).split(/\r\n|\r|\n/)) {
		if (line.trim() === "") made.push([])
		else made.at(-1)?.push(line.trim())
	}
	return made
		.filter((run) => run.length > 0)
		.map((run) => ({
			type: "paragraph",
			children: run.flatMap((value, index) => [...(index > 0 ? [{ type: "break" as const }] : []), { type: "text" as const, value }]),
		}))
}

/** Blocks as plain text on one line, as for a table. */
export function plain(blocks: readonly RootContent[]): string {
	return blocks.map(lineOf).join(" ").replace(/\s+/g, " ").trim()
}

/** Blocks as plain text, each on a line of its own. */
export function lines(blocks: readonly BlockContent[]): string {
	return blocks
		.map((block) => plain([block]))
		.filter((line) => line !== "")
		.join("\n")
}

/** Whether blocks are more than headings. */
export const saySomething = (blocks: readonly BlockContent[]): boolean => blocks.some((block) => !isHeading(block))
