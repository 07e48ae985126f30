/** The options of `ipt-notes export`. */
import { extname } from "node:path"
import { commandLineWords } from "../language/command-line.ts"
import {
	type FhirChoice,
	FhirProfile,
	Format,
	formatOfEnding,
	formats,
	IcdEdition,
	isTimeZone,
	Naming,
	PartName,
	Reader,
	readers,
	type SummaryOptions,
} from "../summary/index.ts"
import { UsageError } from "./usage.ts"

interface Given {
	readonly format?: string | undefined
	readonly reader?: string | undefined
	readonly parts?: string | undefined
	readonly names?: string | undefined
	readonly "fhir-profile"?: string | undefined
	readonly "time-zone"?: string | undefined
	readonly icd?: string | undefined
	/** Where the summary is written; for all cases a folder. */
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
	names: givenNames,
	...given
}: Given): { readonly format: Format; readonly options: SummaryOptions } {
	const { mistakes } = commandLineWords.current
	const ofName = formatOfEnding(extname(out).slice(1))
	if (all && ofName !== undefined) throw new UsageError(mistakes.fileForAll(out))
	if (!all && givenFormat === undefined && ofName === undefined && isOfAnotherFormat(out))
		throw new UsageError(mistakes.unknownEnding(out, [...new Set(Format.options.map((name) => `.${formats[name].ending}`))]))
	const format = givenFormat === undefined ? (ofName ?? "markdown") : oneOf(Format.options, "--format", givenFormat)
	if (formats[format].isData && givenReader !== undefined) throw new UsageError(mistakes.readerOfData(format))
	if (ofName !== undefined && formats[ofName].ending !== formats[format].ending)
		throw new UsageError(mistakes.otherEnding(format, out, ofName))
	const { record } = formats[format]
	if (record !== undefined && givenParts !== undefined) throw new UsageError(mistakes.partsOfRecord(format))
	const reader = oneOf(Reader.options, "--reader", givenReader ?? "colleague")
	const offered = formats[format].isData ? PartName.options : readers[reader].map(({ name }) => name)
	const parts = givenParts?.split(",").map((part) => oneOf(offered, "--parts", part.trim()))
	const fhir = fhirChoice(given)
	if (format !== "fhir" && fhir.option !== undefined) throw new UsageError(mistakes.optionOfFormat(fhir.option, "fhir"))
	const names = oneOf(Naming.options, "--names", givenNames ?? (record === undefined ? "full" : "roles"))
	return { format, options: { reader, names, ...(parts && { parts }), ...(format === "fhir" && { fhir: fhir.choice }) } }
}

/** What `--fhir-profile`, `--time-zone` and `--icd` say, and the first of them that was given. */
export function fhirChoice({ "fhir-profile": profile, "time-zone": timeZone, icd }: Given | Omit<Given, "out">): {
	readonly choice: FhirChoice
	readonly option: string | undefined
} {
	if (timeZone !== undefined && !isTimeZone(timeZone))
		throw new UsageError(commandLineWords.current.mistakes.timeZone("--time-zone", timeZone))
	const option = Object.entries({ "--fhir-profile": profile, "--time-zone": timeZone, "--icd": icd }).find(
		([, value]) => value !== undefined,
	)
	return {
		choice: {
			...(profile !== undefined && { profile: oneOf(FhirProfile.options, "--fhir-profile", profile) }),
			...(timeZone !== undefined && { timeZone }),
			...(icd !== undefined && { icd: oneOf(IcdEdition.options, "--icd", icd) }),
		},
		option: option?.[0],
	}
}

/** Endings of files that may be Markdown. */
const plainText: readonly string[] = [".markdown", ".text", ".txt"]

/** Whether a file is named as one of a program that could not open Markdown, such as .pdf. A name may end in a number of the case. */
function isOfAnotherFormat(file: string): boolean {
	const ending = extname(file).toLowerCase()
	return /^\.[a-z]+$/.test(ending) && !plainText.includes(ending)
}

function oneOf<Name extends string>(allowed: readonly Name[], option: string, given: string): Name {
	const found = allowed.find((name) => name === given)
	if (found !== undefined) return found
	const { noneOf, noneOfList } = commandLineWords.current.mistakes
	throw new UsageError((option === "--parts" ? noneOfList : noneOf)(option, allowed, given))
}
