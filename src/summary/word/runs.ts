/** Running text of the summary's tree as runs of Word: text and emphasis, no link and no field. */
import { type IRunPropertiesOptions, TextRun } from "docx"
import type { PhrasingContent } from "mdast"
import { toString } from "mdast-util-to-string"

/** The style of a run. */
type RunStyle = Pick<IRunPropertiesOptions, "bold" | "color" | "font" | "italics" | "strike">

/** Phrases as runs; a link becomes its text. */
export function runsOf(nodes: readonly PhrasingContent[], style: RunStyle = {}): TextRun[] {
	return nodes.flatMap((node): TextRun[] => {
		switch (node.type) {
			case "strong":
				return runsOf(node.children, { ...style, bold: true })
			case "emphasis":
				return runsOf(node.children, { ...style, italics: true })
			case "delete":
				return runsOf(node.children, { ...style, strike: true })
			case "break":
				return [new TextRun({ ...style, break: 1 })]
			case "inlineCode":
				return [new TextRun({ ...style, font: "Consolas", text: node.value })]
			default:
				return textRuns("value" in node ? node.value : toString(node), style)
		}
	})
}

/** The lines of a text with a space for what is between two of them. */
function onOneLine(text: string): string {
	const lines = text.split(/[\r\n]+/)
	const last = lines.length - 1
	return lines
		.map((line, index) => (index === 0 ? (index === last ? line : line.trimEnd()) : index === last ? line.trimStart() : line.trim()))
		.join(" ")
}

/** A line end of the notes is a space here, as it is in Markdown. */
export const textRuns = (text: string, style: RunStyle = {}): TextRun[] =>
	text === "" ? [] : [new TextRun({ ...style, text: onOneLine(text) })]

/** Each line as it is written. */
export const lineRuns = (text: string): TextRun[] =>
	text.split(/\r\n|\r|\n/).map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }))
