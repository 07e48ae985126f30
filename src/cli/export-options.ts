/** What `ipt-notes export` is asked for. */
import { extname } from "node:path"
import { Format, formatOfEnding, formats, Naming, PartName, Reader, readers, type SummaryOptions } from "../summary/index.ts"
import { UsageError } from "./usage.ts"

interface Given {
	readonly format?: string | undefined
	readonly reader?: string | undefined
	readonly parts?: string | undefined
	readonly names?: string | undefined
	/** Where the summary is written; for all cases a folder, whose name says nothing of a format. */
	readonly out: string
	readonly all?: boolean | undefined
}

/** The format and what the summary is to be, from `--format`, the ending of `--out`, `--reader`, `--parts` and `--names`. */
export function exportOptions({
	format: givenFormat,
	out,
	all = false,
	reader: givenReader,
	parts: givenParts,
	names: givenNames = "full",
}: Given): { readonly format: Format; readonly options: SummaryOptions } {
	const ofName = all ? undefined : formatOfEnding(extname(out).slice(1))
	const format = givenFormat === undefined ? (ofName ?? "markdown") : oneOf(Format.options, "--format", givenFormat)
	if (formats[format].isData && givenReader !== undefined)
		throw new UsageError(`--reader is for documents; ${format} holds the data, whoever reads it`)
	if (ofName !== undefined && ofName !== format)
		throw new UsageError(
			`--format ${format} does not go with ${out}, which ends as ${ofName} does; leave out --format, or give the file another name`,
		)
	const reader = oneOf(Reader.options, "--reader", givenReader ?? "colleague")
	const offered = formats[format].isData ? PartName.options : readers[reader].map(({ name }) => name)
	const parts = givenParts?.split(",").map((part) => oneOf(offered, "--parts", part.trim()))
	return { format, options: { reader, names: oneOf(Naming.options, "--names", givenNames), ...(parts && { parts }) } }
}

function oneOf<Name extends string>(allowed: readonly Name[], option: string, given: string): Name {
	const found = allowed.find((name) => name === given)
	if (found === undefined)
		throw new UsageError(`${option} takes ${option === "--parts" ? "a list of" : "one of"} ${allowed.join(", ")}, not “${given}”`)
	return found
}
