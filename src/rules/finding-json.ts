/** A finding as data: what the command line prints of each, and what the library returns. */
import { positionAt } from "../text/text.ts"
import { compareTexts } from "../text/order.ts"
import { partsOf, placeOfDetails } from "./details.ts"
import type { Level } from "./levels.ts"
import type { Finding } from "./rule.ts"
import { messageOf, titleOf } from "./words.ts"

/** Lines and columns from 1, columns in UTF-16 units. */
export interface FindingJson {
	readonly file: string
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
	readonly code: string
	readonly level: Level
	/** What it is about, in a few words. */
	readonly title: string
	/** The problem, then what to do. */
	readonly message: string
	/** Of details that are reported together, their codes. */
	readonly parts?: readonly string[]
}

/** The data of a finding, in the language in use. `starts`: where the lines of its note begin; `file`: the name of the note. */
export function findingAsJson(finding: Finding, starts: readonly number[], file: string): FindingJson {
	const start = positionAt(starts, finding.range.start)
	const end = positionAt(starts, finding.range.end)
	return {
		file,
		line: start.line + 1,
		column: start.column + 1,
		endLine: end.line + 1,
		endColumn: end.column + 1,
		code: finding.code,
		level: finding.level,
		title: titleOf(finding),
		message: messageOf(finding),
		...(placeOfDetails(finding.code) !== undefined && { parts: partsOf(finding) }),
	}
}

type InFile = Pick<FindingJson, "column" | "file" | "line">

/** By file, then by place. */
export const byPlace = (a: InFile, b: InFile): number => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column

/** By file and place; at one place by code. */
export const byPlaceAndCode = (a: FindingJson, b: FindingJson): number => byPlace(a, b) || compareTexts(a.code, b.code)
