/** The findings of files as they are printed. */
import { lineStarts, positionAt } from "../note/text.ts"
import { codeLooksLike } from "../record/index.ts"
import type { CheckOptions } from "../rules/options.ts"
import { type Finding, type Level } from "../rules/rule.ts"
import { messageOf } from "../rules/words.ts"
import { shown } from "./files.ts"
import { readFiles } from "./read.ts"

/** Lines and columns from 1, columns in UTF-16 units. */
export interface PrintedFinding {
	readonly file: string
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
	readonly code: string
	readonly level: Level
	readonly message: string
}

/** Plain data: it may come from another thread. */
export interface CheckedFiles {
	/** How many notes could be read. */
	readonly notes: number
	/** By file. */
	readonly findings: ReadonlyMap<string, readonly PrintedFinding[]>
	/** The files of all cases whose codes look the same: what is found in one of them may hang on the others. */
	readonly together: ReadonlyMap<string, readonly string[]>
	/** What could not be read, and why. */
	readonly problems: readonly string[]
}

/** Reads and checks files: their findings, in the order of each text. */
export function checkFiles(files: readonly string[], options: CheckOptions): CheckedFiles {
	const { folder, problems } = readFiles(files, options)
	const findings = new Map<string, readonly PrintedFinding[]>()
	for (const file of folder.files) {
		const found = folder.check(file, options)
		if (found.length > 0) findings.set(file, printed(file, folder.note(file)?.text ?? "", found))
	}
	const codes = Map.groupBy(folder.index.codes, codeLooksLike)
	const together = new Map(Array.from(codes, ([look, alike]) => [look, alike.flatMap((code) => folder.index.case(code)?.notes.map(({ file }) => file) ?? [])]))
	return { notes: folder.files.length, findings, together, problems }
}

function printed(file: string, text: string, findings: readonly Finding[]): PrintedFinding[] {
	const starts = lineStarts(text)
	return findings.map((finding) => {
		const start = positionAt(starts, finding.range.start)
		const end = positionAt(starts, finding.range.end)
		return {
			file: shown(file),
			line: start.line + 1,
			column: start.column + 1,
			endLine: end.line + 1,
			endColumn: end.column + 1,
			code: finding.code,
			level: finding.level,
			message: messageOf(finding),
		}
	})
}
