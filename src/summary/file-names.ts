/** Names of the files of summaries. */
import type { Case } from "../cases/case.ts"
import { freeNames, safeName } from "../text/file-name.ts"
import { type Format, formats } from "./formats.ts"
import type { Reader } from "./options.ts"

/** What a file is called by, after the code: it says for whom it is. */
const nameFor: Readonly<Record<Reader, string>> = { colleague: "summary", supervisor: "summary-for-supervisor", patient: "letter" }

/** The name proposed for the summary of a case, as stem and ending. */
export function fileNameOf(
	{ code }: Pick<Case, "code">,
	format: Format,
	reader: Reader = "colleague",
): readonly [stem: string, ending: string] {
	const { ending, isData, record } = formats[format]
	return [`${safeName(code)}-${record ?? (isData ? nameFor.colleague : nameFor[reader])}`, `.${ending}`]
}

/** A name for each of several cases: no two are one file on any system, nor one that is `taken`. */
export function fileNamesOf(
	cases: readonly Pick<Case, "code">[],
	format: Format,
	reader?: Reader,
	taken: readonly string[] = [],
): string[] {
	const freeName = freeNames(taken)
	return cases.map((patientCase) => freeName(...fileNameOf(patientCase, format, reader)))
}
