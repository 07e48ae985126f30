/** The formats of a summary, a line for each. What a format needs is loaded when it is written. */
import * as z from "zod/mini"
import type { SummaryRequest } from "./request.ts"
import { summaryWords } from "./words.ts"

interface FormatLine {
	/** The ending of its files. */
	readonly ending: string
	/** Its name, which is the same in every language. */
	readonly name: string
	/** Opened as text once it is written; else it is for another program. */
	readonly isText?: true
	/** Data for programs: it has no reader. */
	readonly isData?: true
	/** A record for another system: all of it, with people by their roles unless something else is asked for. Its files are called by this. */
	readonly record?: string
	readonly writer: () => Promise<Writer>
}

/** What makes the content of a file. All words are read before it returns, also if it goes on afterwards. */
type Writer = (request: SummaryRequest) => string | Uint8Array | Promise<Uint8Array>

const table = {
	markdown: {
		ending: "md",
		name: "Markdown",
		isText: true,
		writer: async () => (await import("./markdown.ts")).exportMarkdown,
	},
	html: {
		ending: "html",
		name: "HTML",
		writer: async () => (await import("./html/index.ts")).exportHtml,
	},
	docx: {
		ending: "docx",
		name: "Word",
		writer: async () => (await import("./word/index.ts")).exportWord,
	},
	json: {
		ending: "json",
		name: "JSON",
		isText: true,
		isData: true,
		writer: async () => {
			const { exportJson } = await import("./export-json.ts")
			return (request) => `${JSON.stringify(exportJson(request), null, "\t")}\n`
		},
	},
	fhir: {
		ending: "json",
		name: "FHIR",
		isText: true,
		isData: true,
		record: "fhir",
		writer: async () => (await import("./fhir/index.ts")).exportFhir,
	},
} as const satisfies Record<string, FormatLine>

export type Format = keyof typeof table
export const Format = z.enum(Object.keys(table) as Format[])

export const formats: Readonly<Record<Format, FormatLine>> = table

/** A format as somebody chooses it, in the language in use: its name, or what says more. */
export const titleOfFormat = (format: Format): string => summaryWords.current.documents.formats[format] ?? formats[format].name

/** The format of files with an ending, given without the dot: the first of several that have it. Undefined for another ending. Case is ignored. */
export function formatOfEnding(ending: string): Format | undefined {
	return Format.options.find((format) => formats[format].ending === ending.toLowerCase())
}

/** What writes files of the format, loaded: called in another language, it writes in that. */
export const writerOf = (format: Format): Promise<Writer> => formats[format].writer()

/** The summary as the content of a file of the format: text or bytes. */
export async function written(request: SummaryRequest, format: Format): Promise<string | Uint8Array> {
	const write = await writerOf(format)
	return write(request)
}
