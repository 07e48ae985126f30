/** `ipt-notes check`: the findings of notes, as text or JSON. */
import { lineStarts, positionAt } from "../note/text.ts"
import { type Finding, levels } from "../rules/rule.ts"
import { messageOf } from "../rules/words.ts"
import { shown } from "./files.ts"
import type { Read } from "./read.ts"

/** A finding as it is printed: lines and columns from 1, columns in UTF-16 units. */
interface PrintedFinding {
	readonly file: string
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
	readonly code: string
	readonly level: string
	readonly message: string
}

/** Prints the findings and returns the exit status. */
export function check({ folder, options }: Read, format: "json" | "text", failOn: string): number {
	const findings = folder.files
		.flatMap((file) => {
			const found = folder.check(file, options)
			return found.length > 0 ? printed(file, folder.note(file)?.text ?? "", found) : []
		})
		.sort(
			(a, b) =>
				compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
		)
	if (format === "json") {
		process.stdout.write(`${JSON.stringify({ version: 1, notes: folder.files.length, findings }, null, "\t")}\n`)
	} else process.stdout.write(asText(findings, folder.files.length))
	const limit = levels.findIndex((level) => level === failOn)
	return findings.some(({ level }) => levels.findIndex((one) => one === level) <= limit) ? 1 : 0
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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

function asText(findings: readonly PrintedFinding[], notes: number): string {
	const lines = findings.map(
		({ file, line, column, level, message, code }) => `${file}:${line}:${column}: ${level}: ${message} [${code}]`,
	)
	const counts = levels
		.map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
		.filter(([, count]) => count > 0)
		.map(([level, count]) => `${count} ${level}`)
	lines.push(`${notes} ${notes === 1 ? "note" : "notes"} checked: ${counts.join(", ") || "nothing missing"}`)
	return `${lines.join("\n")}\n`
}
