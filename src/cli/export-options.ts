/** What `ipt-notes export` is asked for. */
import { Format, Naming, PartName, Reader, readers, type SummaryOptions } from "../summary/index.ts"
import { UsageError } from "./usage.ts"

interface Given {
	readonly format?: string | undefined
	readonly reader?: string | undefined
	readonly parts?: string | undefined
	readonly names?: string | undefined
}

/** The format and what the summary is to be, from `--format`, `--reader`, `--parts` and `--names`. */
export function exportOptions({ format: givenFormat = "markdown", reader: givenReader, parts: givenParts, names: givenNames = "full" }: Given): { readonly format: Format; readonly options: SummaryOptions } {
	const format = oneOf(Format.options, "--format", givenFormat)
	if (format === "json" && givenReader !== undefined) throw new UsageError("--reader is for documents; json holds the data, whoever reads it")
	const reader = oneOf(Reader.options, "--reader", givenReader ?? "colleague")
	const offered = format === "json" ? PartName.options : readers[reader].map(({ name }) => name)
	const parts = givenParts?.split(",").map((part) => oneOf(offered, "--parts", part.trim()))
	return { format, options: { reader, names: oneOf(Naming.options, "--names", givenNames), ...(parts && { parts }) } }
}

function oneOf<Name extends string>(allowed: readonly Name[], option: string, given: string): Name {
	const found = allowed.find((name) => name === given)
	if (found === undefined) throw new UsageError(`${option} takes ${option === "--parts" ? "a list of" : "one of"} ${allowed.join(", ")}, not “${given}”`)
	return found
}
