/** Tables of Word, with a header row that comes again on each page. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx"
import type { Table as Tabular, TableRow as Row } from "mdast"
import { toString } from "mdast-util-to-string"
import { runsOf } from "./runs.ts"
import { cellStyle, colours, textWidth } from "./styles.ts"

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const

/** A table with a header row; a `record` has a narrow column of labels and a wide one of values. */
export function tableOf({ data, children }: Tabular): Table {
	const isRecord = data?.form === "record"
	const columns = Math.max(1, ...children.map(({ children: cells }) => cells.length))
	const widths = isRecord ? [0.27, 0.73].map((share) => Math.floor(share * textWidth)) : widthsFor(children, columns)
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
		margins: { top: 20, bottom: 20, left: 60, right: 100 },
		rows: children.map((row, index) => rowOf(row, widths, index === 0, isRecord, index === children.length - 1)),
	})
}

function rowOf({ children }: Row, widths: readonly number[], isHead: boolean, isRecord: boolean, isLast: boolean): TableRow {
	return new TableRow({
		tableHeader: isHead,
		cantSplit: true,
		// The table of a person is on one page if it has room there.
		keepNext: isHead || (isRecord && !isLast),
		children: widths.map((size, column) => {
			const cell = children[column]
			const isLabel = isHead || (isRecord && column === 0)
			return new TableCell({
				width: { size, type: WidthType.DXA },
				...(isHead && { shading: { type: "clear", fill: colours.tint } }),
				children: [
					new Paragraph({
						style: cellStyle,
						children: runsOf(cell?.children ?? [], isLabel ? { bold: isHead, ...(!isHead && { color: colours.quiet }) } : {}),
					}),
				],
			})
		}),
	})
}

/** Each column has room for its longest word, a date among them; what is left goes to those that contain more. */
function widthsFor(rows: readonly Row[], columns: number): number[] {
	const texts = Array.from({ length: columns }, (_, column) => rows.map(({ children }) => toString(children[column] ?? {})))
	const atLeast = texts.map((cells) => twipsPerLetter * Math.min(14, longest(cells.flatMap((cell) => cell.split(" ")))) + padding)
	const more = texts.map((cells) => Math.min(60, longest(cells)))
	const scale = Math.min(1, textWidth / sum(atLeast))
	const left = textWidth - sum(atLeast) * scale
	return atLeast.map((width, column) => Math.floor(width * scale + (left * (more[column] ?? 0)) / Math.max(1, sum(more))))
}

const twipsPerLetter = 118
const padding = 200
const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
