/** What summaries are made of in tests: notes given as texts, and the cases of the sample caseload. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote } from "../../src/rules/check.ts"
import type { SummaryOptions, SummaryRequest } from "../../src/summary/index.ts"

/** A case of these notes. */
export function requestOf(code: string, texts: readonly string[], options: SummaryOptions = {}): SummaryRequest {
	const read = texts.map((text, index) => [`note-${index}`, readNote(text)] as const)
	const patientCase = caseOf(
		code,
		read.map(([file, note]) => factsOf(file, note)),
	)
	const findings = read.map(([file, note]) => [file, checkNote({ file, note, case: patientCase })] as const)
	return { case: patientCase, notes: new Map(read), findings: new Map(findings), now: "2026-06-01", options }
}

/** The notes of a case of the sample caseload. */
export function sampleTexts(code: string): string[] {
	const folder = join(import.meta.dirname, "../../samples", code)
	return globSync("*.ipt.md", { cwd: folder })
		.toSorted()
		.map((name) => readFileSync(join(folder, name), "utf8"))
}

/** A case of the sample caseload. */
export const sample = (code: string, options: SummaryOptions = {}): SummaryRequest => requestOf(code, sampleTexts(code), options)

export const samplesInEnglish = ["D-2026-07", "G-2025-03", "I-2026-02", "T-2026-11"] as const

/** One more in German, and one in Spanish. */
export const samples = [...samplesInEnglish, "K-2026-04", "M-2026-05"] as const
