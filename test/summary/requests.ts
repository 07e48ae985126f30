/** What summaries are made of in tests: notes given as texts, and the cases of the sample caseload. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote } from "../../src/rules/check.ts"
import type { SummaryOptions, SummaryRequest } from "../../src/summary/index.ts"

/** A case of these notes, in files of these names or of their numbers. */
export function requestOf(
	code: string,
	texts: readonly string[],
	options: SummaryOptions = {},
	names: readonly string[] = [],
): SummaryRequest {
	const read = texts.map((text, index) => [names[index] ?? `note-${index}`, readNote(text)] as const)
	const patientCase = caseOf(
		code,
		read.map(([file, note]) => factsOf(file, note)),
	)
	const findings = read.map(([file, note]) => [file, checkNote({ file, note, case: patientCase })] as const)
	return { case: patientCase, notes: new Map(read), findings: new Map(findings), now: "2026-06-01", options }
}

const folderOf = (code: string): string => join(import.meta.dirname, "../../samples", code)

/** The names of the notes of a case of the sample caseload. */
export const sampleNames = (code: string): string[] => globSync("*.ipt.md", { cwd: folderOf(code) }).toSorted()

/** The notes of a case of the sample caseload. */
export const sampleTexts = (code: string): string[] => sampleNames(code).map((name) => readFileSync(join(folderOf(code), name), "utf8"))

/** A case of the sample caseload. */
export const sample = (code: string, options: SummaryOptions = {}): SummaryRequest =>
	requestOf(code, sampleTexts(code), options, sampleNames(code))

export const samplesInEnglish = ["D-2026-07", "G-2025-03", "I-2026-02", "T-2026-11"] as const

/** One more in German, and one in Spanish. */
export const samples = [...samplesInEnglish, "K-2026-04", "M-2026-05"] as const
