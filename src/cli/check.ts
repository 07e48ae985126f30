/** `ipt-notes check`: the findings of notes, as text or JSON. */
import { levels } from "../rules/levels.ts"
import type { CheckedFiles, PrintedFinding, PrintedLine } from "./checked.ts"
import { status } from "./status.ts"

/** Prints the findings and returns the exit status. */
export function printChecked({ notes, findings: byFile, unread }: CheckedFiles, format: "json" | "text", failOn: string): number {
	const files = [...byFile.values()]
	const findings = files.flatMap((file) => file.findings).sort((a, b) => byPlace(a, b) || compare(a.code, b.code))
	if (format === "json") {
		process.stdout.write(`${JSON.stringify({ version: 1, notes, findings, unread }, null, "\t")}\n`)
	} else process.stdout.write(asText(findings, files.flatMap(({ lines }) => lines).sort(byPlaceAndLevel), notes))
	const limit = levels.findIndex((level) => level === failOn)
	if (unread.length > 0) return status.partly
	return findings.some(({ level }) => levels.findIndex((one) => one === level) <= limit) ? status.findings : status.done
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type InFile = Pick<PrintedLine, "column" | "file" | "line">

const byPlace = (a: InFile, b: InFile): number => compare(a.file, b.file) || a.line - b.line || a.column - b.column

/** At one place what is required comes first. */
const byPlaceAndLevel = (a: PrintedLine, b: PrintedLine): number => byPlace(a, b) || levels.indexOf(a.level) - levels.indexOf(b.level)

/** Parts that are missing at one place are on one line; each counts. */
function asText(findings: readonly PrintedFinding[], shown: readonly PrintedLine[], notes: number): string {
	const lines = shown.map(
		({ file, line, column, level, message, codes }) => `${file}:${line}:${column}: ${level}: ${message} [${codes.join(", ")}]`,
	)
	const counts = levels
		.map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
		.filter(([, count]) => count > 0)
		.map(([level, count]) => `${count} ${level}`)
	const inLines = shown.length < findings.length ? `, in ${shown.length} ${shown.length === 1 ? "line" : "lines"}` : ""
	lines.push(`${notes} ${notes === 1 ? "note" : "notes"} checked: ${counts.join(", ") || "nothing missing"}${inLines}`)
	return `${lines.join("\n")}\n`
}
