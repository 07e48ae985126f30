/** `ipt-notes check`: the findings of notes, as text or JSON. */
import { commandLineWords } from "../language/command-line.ts"
import { byPlace, byPlaceAndCode, type FindingJson } from "../rules/finding-json.ts"
import { type Level, levels } from "../rules/levels.ts"
import type { CheckedFiles, PrintedLine } from "./checked.ts"
import { asLine } from "../text/as-line.ts"
import { status } from "./status.ts"

/** Prints the findings and returns the exit status. */
export function printChecked({ notes, findings: byFile, unread }: CheckedFiles, format: "json" | "text", failOn: string): number {
	const files = [...byFile.values()]
	const findings = files.flatMap((file) => file.findings).sort(byPlaceAndCode)
	if (format === "json") {
		process.stdout.write(`${JSON.stringify({ version: 1, notes, findings, unread }, null, "\t")}\n`)
	} else process.stdout.write(asText(findings, files.flatMap(({ lines }) => lines).sort(byPlaceAndLevel), notes))
	const limit = levels.findIndex((level) => level === failOn)
	if (unread.length > 0) return status.partly
	return findings.some(({ level }) => levels.findIndex((one) => one === level) <= limit) ? status.findings : status.done
}

/** At one place what is required comes first. */
const byPlaceAndLevel = (a: PrintedLine, b: PrintedLine): number => byPlace(a, b) || levels.indexOf(a.level) - levels.indexOf(b.level)

/** Parts that are missing at one place are on one line; each counts. The form of a line is what the problem matcher in package.json reads. */
function asText(findings: readonly FindingJson[], printed: readonly PrintedLine[], notes: number): string {
	const lines = printed.map(({ file, line, column, level, message, codes }) =>
		asLine(`${file}:${line}:${column}: ${level}: ${message} [${codes.join(", ")}]`),
	)
	const counts = levelsCounted((level) => findings.filter((finding) => finding.level === level).length)
	lines.push(
		commandLineWords.current.checked({ notes, findings: counts, lines: printed.length < findings.length ? printed.length : undefined }),
	)
	return `${lines.join("\n")}\n`
}

/** How many there are of each level, the gravest first, without levels of which there are none. */
export function levelsCounted(count: (level: Level) => number): (readonly [Level, number])[] {
	return levels.map((level) => [level, count(level)] as const).filter(([, found]) => found > 0)
}
