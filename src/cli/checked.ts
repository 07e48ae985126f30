/** The findings of files as they are printed. */
import { lookAlikeKey } from "../record/index.ts"
import { partsOf, placeOfDetails } from "../rules/details.ts"
import type { Level } from "../rules/levels.ts"
import type { Finding } from "../rules/rule.ts"
import { type FindingGroup, groupFindings } from "../rules/together.ts"
import { messageOf, messageOfGroup } from "../rules/words.ts"
import { lineStarts, positionAt } from "../text/text.ts"
import { type Choice, Options } from "./configuration.ts"
import { byFile, displayPath, type Unread } from "./files.ts"
import { readFiles } from "./read.ts"
import { unplacedIn } from "./unplaced.ts"

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
	/** Of details that are reported together, their codes. */
	readonly parts?: readonly string[]
}

/** What people read in a line: a finding, or parts that are missing at one place. */
export interface PrintedLine extends Pick<PrintedFinding, "column" | "file" | "level" | "line" | "message"> {
	readonly codes: readonly string[]
}

/** Plain data: it may come from another thread. */
export interface CheckedFiles {
	/** How many notes could be read. */
	readonly notes: number
	/** By file. */
	readonly findings: ReadonlyMap<string, CheckedFile>
	/** The files of all cases whose codes look the same: findings in one of them may depend on the others. */
	readonly together: ReadonlyMap<string, readonly string[]>
	readonly unread: readonly Unread[]
}

/** One file's findings, and as the lines that they are read in. */
export interface CheckedFile {
	readonly findings: readonly PrintedFinding[]
	readonly lines: readonly PrintedLine[]
}

/** Reads and checks files: their findings, in the order of each text. */
export function checkFiles(files: readonly string[], choice: Choice): CheckedFiles {
	const options = new Options(choice)
	const { folder, notes, unread } = readFiles(files, options)
	const findings = new Map<string, CheckedFile>()
	for (const file of folder.files) {
		const found = folder.check(file, options.of(file))
		if (found.length > 0) findings.set(file, printed(file, folder.note(file)?.text ?? "", found))
	}
	const codes = Map.groupBy(folder.index.codes, lookAlikeKey)
	const together = new Map(
		Array.from(codes, ([key, alike]) => [key, alike.flatMap((code) => folder.index.case(code)?.notes.map(({ file }) => file) ?? [])]),
	)
	return { notes, findings, together, unread: [...unread, ...options.unread, ...unplacedIn(folder)].sort(byFile) }
}

function printed(file: string, text: string, findings: readonly Finding[]): CheckedFile {
	const starts = lineStarts(text)
	const printedOne = (finding: Finding): PrintedFinding => {
		const start = positionAt(starts, finding.range.start)
		const end = positionAt(starts, finding.range.end)
		return {
			file: displayPath(file),
			line: start.line + 1,
			column: start.column + 1,
			endLine: end.line + 1,
			endColumn: end.column + 1,
			code: finding.code,
			level: finding.level,
			message: messageOf(finding),
			...(placeOfDetails(finding.code) !== undefined && { parts: partsOf(finding) }),
		}
	}
	const printedLine = (together: FindingGroup): PrintedLine => {
		const { file: name, line, column, level } = printedOne(together[0])
		return { file: name, line, column, level, message: messageOfGroup(together), codes: [...new Set(together.map(({ code }) => code))] }
	}
	return { findings: findings.map(printedOne), lines: groupFindings(findings).map(printedLine) }
}
