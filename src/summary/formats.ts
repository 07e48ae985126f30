/** What a summary can be written as: a line for each format. What a format needs is loaded when it is written. */
import * as z from "zod/mini"
import type { SummaryRequest } from "./request.ts"

interface FormatLine {
	/** The ending of its files. */
	readonly ending: string
	/** The name of what it is, in a list of kinds of files. */
	readonly name: string
	/** What it is for, as an editor's choice: translated by the editor. */
	readonly title: string
	/** Opened as text once it is written; else it is for another program. */
	readonly isText?: true
	/** Data for programs: it has no reader. */
	readonly isData?: true
	readonly write: (request: SummaryRequest) => Promise<string | Uint8Array>
}

const table = {
	markdown: {
		ending: "md",
		name: "Markdown",
		title: "Markdown",
		isText: true,
		write: async (request) => (await import("./markdown.ts")).exportMarkdown(request),
	},
	html: {
		ending: "html",
		name: "HTML",
		title: "HTML, to read and print",
		write: async (request) => (await import("./html/index.ts")).exportHtml(request),
	},
	docx: {
		ending: "docx",
		name: "Word",
		title: "Word",
		write: async (request) => (await import("./word/index.ts")).exportWord(request),
	},
	json: {
		ending: "json",
		name: "JSON",
		title: "JSON, as data",
		isText: true,
		isData: true,
		write: async (request) => `${JSON.stringify((await import("./export-json.ts")).exportJson(request), null, "\t")}\n`,
	},
} as const satisfies Record<string, FormatLine>

export type Format = keyof typeof table
export const Format = z.enum(Object.keys(table) as Format[])

export const formats: Readonly<Record<Format, FormatLine>> = table

/** The format whose files end so, without the dot; nothing for another ending. Capitals do not count. */
export function formatOfEnding(ending: string): Format | undefined {
	return Format.options.find((format) => formats[format].ending === ending.toLowerCase())
}

/** The summary as what a file of the format holds. */
export function written(request: SummaryRequest, format: Format): Promise<string | Uint8Array> {
	return formats[format].write(request)
}
