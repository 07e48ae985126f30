/** Tables in a note's tree. The library for it would bring the writing of Markdown into what is loaded at the start. */
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown"

export const tables: Extension = {
	enter: {
		table(token) {
			this.enter({ type: "table", align: (token._align ?? []).map((align) => (align === "none" ? null : align)), children: [] }, token)
		},
		tableRow(token) {
			this.enter({ type: "tableRow", children: [] }, token)
		},
		tableHeader: enterCell,
		tableData: enterCell,
	},
	exit: { table: exit, tableRow: exit, tableHeader: exit, tableData: exit, codeText: exitCode },
}

function enterCell(this: CompileContext, token: Token): void {
	this.enter({ type: "tableCell", children: [] }, token)
}

function exit(this: CompileContext, token: Token): void {
	this.exit(token)
}

/** Code in a cell: a pipe in it has a backslash, as it would end the cell. */
function exitCode(this: CompileContext, token: Token): void {
	const value = this.resume()
	const node = this.stack.at(-1)
	const isInCell = this.stack.some(({ type }) => type === "tableCell")
	if (node?.type === "inlineCode") node.value = isInCell ? value.replaceAll("\\|", "|") : value
	this.exit(token)
}
