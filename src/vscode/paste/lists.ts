/** Lists of a word processor: paragraphs with a level, or lines that begin with a mark of its own. */
import type { List, ListItem, RootContent } from "mdast"

/** A paragraph that is an item of a list, at a level from 0. */
export interface LevelledItem {
	readonly level: number
	readonly ordered: boolean
	readonly children: ListItem["children"]
}

/** Items in a row as lists in lists: an item that is deeper than the one before belongs to it. */
export function nested(items: readonly LevelledItem[]): RootContent[] {
	const lists: RootContent[] = []
	const open: { readonly level: number; readonly list: List }[] = []
	for (const { level, ordered, children } of items) {
		const item: ListItem = { type: "listItem", spread: false, children: [...children] }
		while ((open.at(-1)?.level ?? 0) > level) open.pop()
		const last = open.at(-1)
		if (last?.level === level && last.list.ordered === ordered) {
			last.list.children.push(item)
			continue
		}
		if (last?.level === level) open.pop()
		const list: List = { type: "list", ordered, spread: false, children: [item] }
		const siblings: RootContent[] = open.at(-1)?.list.children.at(-1)?.children ?? lists
		siblings.push(list)
		open.push({ level, list })
	}
	return lists
}

/** Marks of word processors; letters and digits of symbol fonts among them, which need a tab or a wide space after them. */
const bullets = "•·▪◦‣⁃●○■□◆➢✓–—\uF0B7\uF0A7\uF0D8\uF0FC-"
const byTab = "o§Øü*"

export interface MarkedLine {
	readonly indent: string
	readonly mark: string
	readonly ordered: boolean
	readonly text: string
	/** The mark is one that only a word processor makes. */
	readonly isForeign: boolean
}

const bulleted = new RegExp(String.raw`^([ \t\u00A0]*)(?:([${bullets}])[ \t\u00A0]+|([${byTab}])(?:\t|\u00A0)[ \t\u00A0]*)(?=\S)`, "u")
const numbered = /^([ \t\u00A0]*)(\(?(?:\d{1,3}[.)]|[a-z]\)|[a-z][.](?=[\t\u00A0])))[ \t\u00A0]+(?=\S)/u

/** A line that begins with a mark; nothing for any other. */
export function markedLine(line: string): MarkedLine | undefined {
	const [whole, indent = "", bullet, letter] = bulleted.exec(line) ?? []
	const mark = bullet ?? letter
	if (whole !== undefined && mark !== undefined) {
		return {
			indent,
			mark,
			ordered: false,
			text: line.slice(whole.length).trimEnd(),
			isForeign: !/[-–—]/.test(mark) || /[\t\u00A0]/.test(whole),
		}
	}
	const [number, before = "", digits = ""] = numbered.exec(line) ?? []
	if (number === undefined) return undefined
	return {
		indent: before,
		mark: digits.replace(/\w+/, "1"),
		ordered: true,
		text: line.slice(number.length).trimEnd(),
		isForeign: /[\t\u00A0]/.test(number),
	}
}

/** The levels of marked lines in a row: by their indent, and by their marks if none is indented more. */
export function levelsOf(lines: readonly MarkedLine[]): number[] {
	const open: { readonly width: number; readonly mark: string }[] = []
	return lines.map(({ indent, mark }) => {
		const width = indent.replaceAll("\t", "    ").length
		while (open.length > 0 && (open.at(-1)?.width ?? 0) > width) open.pop()
		const known = open.findIndex((one) => one.width === width && one.mark === mark)
		if (known >= 0) open.splice(known + 1)
		else open.push({ width, mark })
		return open.length - 1
	})
}

/** Whether lines in a row are a list: one line with a hyphen or a number may be a sentence. */
export const isList = (row: readonly MarkedLine[]): boolean => row.length > 1 || row.some(({ isForeign }) => isForeign)

interface Marked {
	readonly line: MarkedLine
	readonly children: ListItem["children"]
	/** As it was. */
	readonly block: RootContent
}

/** Paragraphs that begin with a mark, in a row, as lists; `marked`: the mark of a paragraph and what follows it. */
export function listed(blocks: readonly RootContent[], marked: (block: RootContent) => Omit<Marked, "block"> | undefined): RootContent[] {
	const result: RootContent[] = []
	let row: Marked[] = []
	const flush = (): void => {
		const lines = row.map(({ line }) => line)
		const levels = levelsOf(lines)
		if (isList(lines))
			result.push(...nested(row.map(({ line, children }, index) => ({ level: levels[index] ?? 0, ordered: line.ordered, children }))))
		else result.push(...row.map(({ block }) => block))
		row = []
	}
	for (const block of blocks) {
		const found = marked(block)
		if (found) row.push({ ...found, block })
		else {
			flush()
			result.push(block)
		}
	}
	flush()
	return result
}
