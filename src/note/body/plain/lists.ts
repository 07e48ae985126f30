/** Lists: the marks of items, and the items that a line may go on with. */
import type { List, ListItem, Paragraph, RootContent } from "mdast"
import type { Point } from "./lines.ts"

/** The mark of an item. */
export interface Mark {
	/** As it is written: `-`, `12.`. */
	readonly sign: string
	/** Where the words after it begin, and in which column. */
	readonly content: number
	readonly column: number
}

interface OpenItem {
	readonly list: List
	readonly item: ListItem
	/** What all marks of the list end with. */
	readonly kind: string
	/** In which its words begin: what belongs to it begins there too, or further. */
	readonly column: number
}

/** With fewer columns than this before it, a line may begin something. With more it is code, or goes on. */
export const codeIndent = 4

/** Items in items: to go on with deeper ones would take long. */
const deepest = 20

const markOfItem = /([-+*]|\d{1,9}[.)])([ \t]+)(?![ \t\r\n]|$)/y

/** The mark of an item at a place, if words follow it. */
export function markAt(text: string, at: number, column: number): Mark | undefined {
	markOfItem.lastIndex = at
	const [whole = "", sign = "", spaces = ""] = markOfItem.exec(text) ?? []
	const end = column + sign.length
	const words = columnAfter(end, spaces)
	return sign !== "" && words - end <= codeIndent ? { sign, content: at + whole.length, column: words } : undefined
}

/** The column after spaces and tabs that begin in one. */
export function columnAfter(column: number, spaces: string): number {
	let after = column
	for (const each of spaces) after += each === "\t" ? 4 - (after % 4) : 1
	return after
}

/** The items that a line may go on with, from the outside in. */
export class OpenItems {
	readonly #root: RootContent[]
	readonly #open: OpenItem[] = []

	constructor(root: RootContent[]) {
		this.#root = root
	}

	get depth(): number {
		return this.#open.length
	}

	/** How many of them what begins in a column belongs to. */
	depthAt(column: number): number {
		let depth = this.depth
		while (this.columnOf(depth) > column) depth--
		return depth
	}

	/** In which what is in so many of them begins. */
	columnOf(depth: number): number {
		return this.#open[depth - 1]?.column ?? 0
	}

	/** Adds to the innermost item, or at the top outside of all items. */
	add(node: List | Paragraph, isAfterBlank: boolean): void {
		const parent = this.#open.at(-1)?.item
		if (!parent) this.#root.push(node)
		else {
			parent.children.push(node)
			if (isAfterBlank) parent.spread = true
		}
	}

	/** Begins an item in so many of them, in the list that is there if its marks are of the same kind. Those in it end where the last line did. */
	begin({ sign, column }: Mark, start: Point, depth: number, isAfterBlank: boolean, end: Point): boolean {
		const kind = sign.slice(-1)
		const before = this.#open[depth]
		this.close(depth, end)
		const item: ListItem = { type: "listItem", spread: false, checked: null, children: [], position: { start, end: start } }
		let list = before?.kind === kind ? before.list : undefined
		if (!list) {
			list = listOf(sign, start)
			this.add(list, isAfterBlank)
		} else if (isAfterBlank) list.spread = true
		list.children.push(item)
		this.#open.push({ list, item, kind, column })
		return depth < deepest
	}

	/** Ends all but so many of them, with the lists that they are in. */
	close(depth: number, end: Point): void {
		while (this.#open.length > depth) {
			const { item, list } = this.#open.pop() ?? {}
			if (item?.position) item.position.end = end
			if (list?.position) list.position.end = end
		}
	}
}

function listOf(sign: string, start: Point): List {
	const number = Number.parseInt(sign, 10)
	const ordered = !Number.isNaN(number)
	return { type: "list", ordered, start: ordered ? number : null, spread: false, children: [], position: { start, end: start } }
}
