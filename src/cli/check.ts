/** `ipt-notes check`: the findings of notes, as text or JSON. */
import { levels } from "../rules/rule.ts"
import type { CheckedFiles, PrintedFinding } from "./checked.ts"
import { status } from "./status.ts"

/** Prints the findings and returns the exit status. */
export function printChecked({ notes, findings: byFile, unread }: CheckedFiles, format: "json" | "text", failOn: string): number {
	const findings = [...byFile.values()]
		.flat()
		.sort(
			(a, b) =>
				compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
		)
	if (format === "json") {
		process.stdout.write(`${JSON.stringify({ version: 1, notes, findings, unread }, null, "\t")}\n`)
	} else process.stdout.write(asText(findings, notes))
	const limit = levels.findIndex((level) => level === failOn)
	if (unread.length > 0) return status.partly
	return findings.some(({ level }) => levels.findIndex((one) => one === level) <= limit) ? status.findings : status.done
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
