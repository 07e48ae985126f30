/** HTML of a clipboard as a Markdown tree: words and structure, nothing of colours and styles. */
import type { ListItem, RootContent, TableRow } from "mdast"
import { parse } from "parse5"
import { listed, type LevelledItem, markedLine, nested } from "./lists.ts"
import { lineBreak, type Marks, phrasing, plain, type Run } from "../../note/forms/phrasing.ts"
import { attribute, type Child, type Element, isBlock, isElement, isHidden, marksOf, styleOf, textOf } from "./elements.ts"
import { inOneLine, unmarked } from "./flatten.ts"

/** A clipboard is no page of the web: below this depth nothing is a paragraph of a text. */
const deepest = 200

/** The blocks of a page or of a part of one, as a Markdown tree. Never throws: a browser reads any text as HTML. */
export function blocksOf(html: string): RootContent[] {
	const { childNodes } = parse(html)
	return new Blocks(0).of(childNodes, plain)
}

class Blocks {
	readonly #depth: number

	constructor(depth: number) {
		this.#depth = depth
	}

	/** The blocks of nodes in a row; words between blocks are paragraphs. */
	of(nodes: readonly Child[], marks: Marks): RootContent[] {
		const result: RootContent[] = []
		let runs: Run[] = []
		let items: LevelledItem[] = []
		const endItems = (): void => {
			result.push(...nested(items))
			items = []
		}
		const endWords = (): void => {
			const children = phrasing(runs)
			runs = []
			if (children.length === 0) return
			endItems()
			result.push({ type: "paragraph", children })
		}
		for (const node of nodes) {
			if (isElement(node) && isHidden(node)) continue
			if (!isElement(node) || !isBlock(node) || this.#depth > deepest) {
				this.#words(node, marks, runs)
				continue
			}
			endWords()
			const item = this.#wordItem(node, marks)
			if (item) items.push(item)
			else {
				const made = this.#block(node, marksOf(node, marks))
				if (made.length > 0) endItems()
				result.push(...made)
			}
		}
		endWords()
		endItems()
		return listed(result, markedParagraph)
	}

	get #inner(): Blocks {
		return new Blocks(this.#depth + 1)
	}

	#block(element: Element, marks: Marks): RootContent[] {
		const { tagName, childNodes } = element
		const heading = /^h([1-6])$/.exec(tagName)?.[1] ?? (/\bmsotitle\b/i.test(attribute(element, "class")) ? "1" : undefined)
		if (heading !== undefined) return this.#heading(element, Number(heading))
		switch (tagName) {
			case "ul":
			case "ol":
				return this.#list(element, marks)
			case "blockquote": {
				const children = this.#inner.of(childNodes, marks)
				return children.length > 0 ? [{ type: "blockquote", children: children.filter(isBlockContent) }] : []
			}
			case "hr":
				return [{ type: "thematicBreak" }]
			case "pre":
				return this.#preformatted(element)
			case "table":
				return this.#table(element, marks)
			default:
				return this.#inner.of(childNodes, marks)
		}
	}

	/** A heading is bold by itself. */
	#heading(element: Element, depth: number): RootContent[] {
		const runs: Run[] = []
		for (const child of element.childNodes) this.#words(child, plain, runs)
		const children = phrasing(runs.map((run) => ({ ...run, text: run.text.replaceAll(lineBreak, " "), bold: false, italic: false })))
		const level = depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6
		return children.length > 0 ? [{ type: "heading", depth: level, children }] : []
	}

	#preformatted(element: Element): RootContent[] {
		return textOf(element)
			.split(/\n\s*\n/)
			.flatMap((part): RootContent[] => {
				const children = phrasing([{ ...plain, text: part.trim() }])
				return children.length > 0 ? [{ type: "paragraph", children }] : []
			})
	}

	/** A list; a list between its items, as Google Docs and Outlook write it, belongs to the one before. */
	#list(element: Element, marks: Marks): RootContent[] {
		const children: ListItem[] = []
		for (const child of element.childNodes) {
			if (!isElement(child) || isHidden(child)) continue
			const inner = child.tagName === "li" ? this.#inner.of(child.childNodes, marksOf(child, marks)) : this.#block(child, marks)
			const last = children.at(-1)
			if (inner.length === 0) continue
			if (child.tagName === "li" || !last) children.push({ type: "listItem", spread: false, children: inner.filter(isBlockContent) })
			else last.children.push(...inner.filter(isBlockContent))
		}
		return children.length > 0 ? [{ type: "list", ordered: element.tagName === "ol", spread: false, children }] : []
	}

	/** A paragraph that Word calls an item of a list, without the mark that it draws. */
	#wordItem(element: Element, marks: Marks): LevelledItem | undefined {
		const level = /mso-list:l\d+level(\d+)/.exec(styleOf(element))?.[1]
		if (level === undefined || element.tagName === "li" || /^h\d$/.test(element.tagName)) return undefined
		const runs: Run[] = []
		let mark = ""
		for (const child of element.childNodes) this.#words(child, marksOf(element, marks), runs, (drawn) => (mark += drawn))
		const children = phrasing(runs)
		return children.length > 0
			? { level: Number(level) - 1, ordered: /^\(?[\da-z]{1,4}[.)]/i.test(mark.trim()), children: [{ type: "paragraph", children }] }
			: undefined
	}

	/** A table of words; one that only contains other blocks in place is these blocks. */
	#table(element: Element, marks: Marks): RootContent[] {
		const rows = rowsOf(element)
			.map(
				(row) =>
					row.childNodes.filter(
						(cell) => isElement(cell) && (cell.tagName === "td" || cell.tagName === "th") && !isHidden(cell),
					) as Element[],
			)
			.filter((row) => row.length > 0)
		const cells = rows.map((row) =>
			row.map((cell) => ({
				span: Math.min(Math.max(Number(attribute(cell, "colspan")) || 1, 1), 50),
				inner: this.#inner.of(cell.childNodes, cell.tagName === "th" ? plain : marksOf(cell, marks)),
			})),
		)
		const width = Math.max(0, ...cells.map((row) => row.reduce((sum, { span }) => sum + span, 0)))
		const isLayout = width < 2 || cells.flat().some(({ inner }) => inner.some(({ type }) => type === "table" || type === "heading"))
		if (isLayout) return cells.flat().flatMap(({ inner }) => inner)
		const children = cells.map((row): TableRow => ({
			type: "tableRow",
			children: row.flatMap(({ span, inner }) => [
				{ type: "tableCell" as const, children: inOneLine(inner) },
				...Array.from({ length: span - 1 }, () => ({ type: "tableCell" as const, children: [] })),
			]),
		}))
		return [
			{
				type: "table",
				children: children.map((row, index) => ({
					...row,
					children: [
						...(index === 0 ? row.children.map((cell) => ({ ...cell, children: cell.children.flatMap(unmarked) })) : row.children),
						...Array.from({ length: width - row.children.length }, () => ({ type: "tableCell" as const, children: [] })),
					],
				})),
			},
		]
	}

	/** The runs of words in a node. `drawn` takes the mark that Word has drawn before an item. */
	#words(node: Child, marks: Marks, runs: Run[], drawn?: (mark: string) => void): void {
		if (!isElement(node)) {
			if ("value" in node)
				runs.push({ ...marks, text: node.value.replaceAll(/[\n\r\u00A0]/g, " ").replaceAll(/[\u00AD\u200B\uFEFF]/g, "") })
			return
		}
		if (isHidden(node)) return
		if (node.tagName === "br") {
			runs.push({ ...plain, text: lineBreak })
			return
		}
		if (styleOf(node).includes("mso-list:ignore")) {
			drawn?.(textOf(node))
			return
		}
		// The spaces by which Word draws a tab.
		if (styleOf(node).includes("mso-tab-count")) {
			runs.push({ ...marks, text: " " })
			return
		}
		for (const child of node.childNodes) this.#words(child, marksOf(node, marks), runs, drawn)
	}
}

const isBlockContent = (node: RootContent): node is Extract<RootContent, ListItem["children"][number]> =>
	node.type !== "tableRow" && node.type !== "tableCell" && node.type !== "listItem" && node.type !== "yaml"

function rowsOf(element: Element): Element[] {
	return element.childNodes.flatMap((child) => {
		if (!isElement(child)) return []
		if (child.tagName === "tr") return [child]
		return ["tbody", "thead", "tfoot"].includes(child.tagName) ? rowsOf(child) : []
	})
}

/** A paragraph of one line that begins with a mark which was typed or drawn into it. */
function markedParagraph(
	block: RootContent,
): { line: NonNullable<ReturnType<typeof markedLine>>; children: ListItem["children"] } | undefined {
	if (block.type !== "paragraph" || block.children.some(({ type }) => type === "break")) return undefined
	const [first, ...rest] = block.children
	const line = first?.type === "text" ? markedLine(rest.length > 0 ? `${first.value}\u2060` : first.value) : undefined
	if (!line) return undefined
	const value = line.text.replace("\u2060", "")
	return { line, children: [{ type: "paragraph", children: [...(value === "" ? [] : [{ type: "text", value } as const]), ...rest] }] }
}
