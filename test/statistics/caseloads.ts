/** Invented caseloads, and what is counted of each of their cases. */
import { type CountedCase, countedCase, type Known } from "../../src/statistics/counted-case.ts"
import type { Figure } from "../../src/statistics/figure.ts"
import { type Column, type Group, type TableName, tablesOf } from "../../src/statistics/tables.ts"
import type { CheckOptions } from "../../src/rules/options.ts"
import { replaced } from "../harness/replaced.ts"
import { inFolder, session } from "../rules/case-notes.ts"

/** The notes of each case by its code; each is made as one of C-1. */
export function countedIn(
	cases: Readonly<Record<string, readonly string[]>>,
	known: Partial<Known> = {},
	options: Partial<CheckOptions> = {},
): CountedCase[] {
	const files = Object.entries(cases).flatMap(([code, notes]) =>
		notes.map((note, at) => [`${code}/${at}`, replaced(note, ["case: C-1\n", `case: ${code}\n`])] as const),
	)
	const { folder, findings } = inFolder(Object.fromEntries(files), options)
	return folder.index.cases().map((patientCase) => countedCase(patientCase, { findingsOf: findings, today: "2026-07-01", ...known }))
}

/** Sessions from this number on, one for each line of the front matter; empty lines are sessions without more. */
export const sessionsWith = (lines: readonly string[], first = 1, phase = "middle"): string[] =>
	lines.map((more, at) => session(first + at, { more, phase }))

/** A line of the front matter with the total of the PHQ-9. */
export const phq = (total: number): string => `measures: {PHQ-9: {total: ${total}, item9: 0}}`

/** The figure of a group in a table. */
export function figureOf(cases: readonly CountedCase[], name: TableName, group: Group, column: Column): Figure {
	const row = tablesOf(cases)
		.find((table) => table.name === name)
		?.rows.find((one) => JSON.stringify(one.group) === JSON.stringify(group))
	const figure = row?.figures.find((one) => one.column === column)?.figure
	if (!figure) throw new Error(`there is no figure ${column} of ${JSON.stringify(group)} in ${name}`)
	return figure
}
