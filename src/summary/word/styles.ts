/** The style of the document: named styles, which can be changed in Word in one place. */
import { convertMillimetersToTwip, type ISectionPropertiesOptions, type IStylesOptions, LineRuleType } from "docx"
import type { DocumentWords } from "../words.ts"

export const colours = { accent: "1C5A56", line: "BFC9C8", quiet: "566163", tint: "EEF3F2" } as const

const sans = "Calibri"
/** Of the words in figures. */
export const figureFont = sans
const serif = "Cambria"

/** A4, as wide as lines can be read. */
export const page: NonNullable<ISectionPropertiesOptions["page"]> = {
	size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
	margin: {
		top: convertMillimetersToTwip(24),
		bottom: convertMillimetersToTwip(22),
		left: convertMillimetersToTwip(23),
		right: convertMillimetersToTwip(23),
		header: convertMillimetersToTwip(12),
		footer: convertMillimetersToTwip(10),
	},
}

/** What is left between the margins. */
export const textWidth = convertMillimetersToTwip(210 - 2 * 23)

export const quoteStyle = "IptQuote"
export const codeStyle = "IptCode"
export const cellStyle = "IptCell"

/** The styles of a document in a language, by its BCP 47 tag; `names`: those of the styles that Word has no name for. */
export function styles(language: string, names: DocumentWords["styles"]): IStylesOptions {
	const heading = (size: number, before: number, after: number, color: string) => ({
		run: { font: sans, size, bold: true, color },
		paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
	})
	return {
		default: {
			document: {
				run: { font: serif, size: 22, language: { value: language } },
				paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
			},
			title: { run: { font: sans, size: 36, bold: true, color: "000000" }, paragraph: { spacing: { after: 80 }, keepNext: true } },
			heading1: heading(26, 360, 100, colours.accent),
			heading2: heading(22, 220, 60, "000000"),
			heading3: heading(21, 160, 40, "000000"),
		},
		paragraphStyles: [
			{
				id: quoteStyle,
				name: names.quotation,
				basedOn: "Normal",
				paragraph: { indent: { left: 360 }, border: { left: { style: "single", size: 12, space: 10, color: colours.line } } },
			},
			{
				id: codeStyle,
				name: names.asWritten,
				basedOn: "Normal",
				run: { font: "Consolas", size: 19 },
				paragraph: { shading: { type: "clear", fill: colours.tint } },
			},
			{
				id: cellStyle,
				name: names.tableText,
				basedOn: "Normal",
				run: { font: sans, size: 20 },
				paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: LineRuleType.AUTO } },
			},
		],
	}
}
