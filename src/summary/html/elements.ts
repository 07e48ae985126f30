/** The summary's tree as elements of HTML. What a note contains becomes text: no markup, no address to fetch, no script. */
import type { Element, ElementContent, Root as HtmlRoot, RootContent, Text } from "hast"
import type { Link, Node, Nodes, Root } from "mdast"
import { type Handlers, type State, toHast } from "mdast-util-to-hast"
import { toString } from "mdast-util-to-string"
import type { FigureNode } from "../figure.ts"
import { serialize } from "../figures/serialize.ts"

/** Blocks of a summary. The library looks for definitions in all children of what it is given, and a summary has none. */
interface Blocks extends Node {
	readonly type: "blocks"
	readonly blocks: Root["children"]
}

declare module "mdast" {
	interface RootContentMap {
		blocks: Blocks
	}
}

const text = (value: string): Text => ({ type: "text", value })

const element = (tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element => ({
	type: "element",
	tagName,
	properties,
	children,
})

/** How many letters a cell keeps on one line, in a table of few columns and in one of many. */
const longestShort = { few: 24, many: 12 } as const
const fewColumns = 5

/** A second lock: a summary's tree has no markup, picture or link. */
const handlers: Handlers = {
	blocks: (state: State, { blocks }: Blocks) => state.wrap(state.all({ type: "root", children: blocks }), false),
	figure: (_: State, figure: FigureNode) => figureOf(figure),
	html: (_: State, { value }: { value: string }) => text(value),
	image: (_: State, { alt }: { alt?: string | null }) => text(alt ?? ""),
	link: (state: State, node: Link) => state.all(node),
	table: (state: State, node: Nodes) => tableOf(state, node),
}

/** A figure drawn in its place, once as on paper and once for a small screen; its name and description are in the drawing. */
function figureOf({ drawings, narrow }: FigureNode): Element {
	const small = narrow ? [element("div", { className: ["narrow"] }, drawn(narrow))] : []
	return element(
		"figure",
		{},
		...(narrow ? [element("div", { className: ["wide"] }, ...drawings.map(drawn))] : drawings.map(drawn)),
		...small,
	)
}

/** Made of data and escaped as it is written, it goes in as it is: the only thing that does. Within a page its namespace is understood. */
const drawn = (drawing: FigureNode["drawings"][number]): ElementContent => ({
	type: "raw",
	value: serialize(drawing).replace(/ xmlns="[^"]*"/, ""),
})

function tableOf(state: State, node: Nodes): Element | undefined {
	if (node.type !== "table") return undefined
	const [head, ...rows] = node.children
	const hasMany = (head?.children.length ?? 0) > fewColumns
	const room = hasMany || node.data?.form === "flowing" ? longestShort.many : longestShort.few
	const cells = (row: typeof head, tag: "td" | "th"): Element[] =>
		(row?.children ?? []).map((cell, index) => {
			const isLabel = tag === "th" || (node.data?.form === "record" && index === 0)
			const scope = isLabel ? { scope: tag === "th" ? "col" : "row" } : {}
			// A date or a score is not broken.
			const style = toString(cell).length <= room ? { className: ["short"] } : {}
			return element(isLabel ? "th" : "td", { ...scope, ...style }, ...state.all(cell))
		})
	const table = element(
		"table",
		node.data?.form === "record" ? { className: ["record"] } : {},
		element("thead", {}, element("tr", {}, ...cells(head, "th"))),
		element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells(row, "td")))),
	)
	return hasMany ? scroller(table, (head?.children ?? []).map((cell) => toString(cell)).join(", ")) : table
}

/** A table that may be wider than its page is moved sideways by itself, by keyboard too. */
const scroller = (table: Element, name: string): Element =>
	element("div", { className: ["scroller"], role: "group", ariaLabel: name, tabIndex: 0 }, table)

export interface Contents {
	readonly id: string
	readonly title: string
}

/** The title of a tree with what is under it, a section for each of its parts, and the parts by id and title. */
export function elementsOf(tree: Root): { readonly top: RootContent[]; readonly sections: Element[]; readonly contents: Contents[] } {
	const groups: Root["children"][] = [[]]
	for (const node of tree.children) {
		if (node.type === "heading" && node.depth === 2) groups.push([])
		groups.at(-1)?.push(node)
	}
	const [top = [], ...parts] = groups
	const contents = parts.map(([heading], index) => ({
		id: heading?.type === "heading" && heading.data?.part ? heading.data.part : `part-${index + 1}`,
		title: heading ? toString(heading) : "",
	}))
	const sections = parts.map((children, index) =>
		element("section", { id: contents[index]?.id ?? "" }, ...(converted(children) as ElementContent[])),
	)
	return { top: converted(top), sections, contents }
}

function converted(children: Root["children"]): RootContent[] {
	const made = toHast({ type: "blocks", blocks: children }, { handlers }) as HtmlRoot
	return made.children
}
