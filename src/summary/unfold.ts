/** Wide tables of the summary, for a page: a table of many columns becomes a narrow one for each of its rows. */
import type { Root, RootContent, Table, TableCell, TableRow } from "mdast"
import { toString } from "mdast-util-to-string"
import { words } from "./wording.ts"

declare module "mdast" {
	interface TableData {
		/**
		 * `wide`: more sentences next to each other than a page has room for. `record`: labels with what they contain. `flowing`: cells
		 * that have room next to each other only if all of them may be on several lines.
		 */
		form?: "flowing" | "record" | "wide"
	}
}

/** The tree with each wide table unfolded: the row's first cell heads a table of its other cells by their columns. */
export function unfolded({ children, ...root }: Root): Root {
	return {
		...root,
		children: children.flatMap((node): RootContent[] => (node.type === "table" && node.data?.form === "wide" ? rowsOf(node) : [node])),
	}
}

function rowsOf({ children: [head, ...rows] }: Table): Table[] {
	const [, ...columns] = head?.children ?? []
	return rows.map(({ children: [first, ...cells] }) => ({
		type: "table",
		data: { form: "record" },
		children: [
			row(head?.children[0], first),
			...cells.flatMap((cell, index) => (toString(cell) === words().none ? [] : [row(columns[index], cell)])),
		],
	}))
}

const row = (...cells: readonly (TableCell | undefined)[]): TableRow => ({
	type: "tableRow",
	children: cells.flatMap((cell) => cell ?? []),
})
