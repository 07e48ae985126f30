/** The words of the tables and figures of a caseload. */
import * as vscode from "vscode"
import { termTitle } from "../../record/index.ts"
import { fewest, type Figure, isFew } from "../../statistics/figure.ts"
import type { Column, Documentation, Group, TableName } from "../../statistics/tables.ts"
import { numberText } from "../shared/words.ts"

const { t } = vscode.l10n

/** The title of each table. */
export const tableTitles = (): Readonly<Record<TableName, string>> => ({
	areas: t("Outcomes by problem area"),
	phases: t("Outcomes by phase"),
	measures: t("Measures"),
	sessions: t("Sessions"),
	mechanisms: t("Mechanisms noted before a response"),
	documentation: t("Documentation"),
})

/** What the first column of a table names. */
export const headTitles = (): Readonly<Record<TableName, string>> => ({
	areas: t("Problem area"),
	phases: t("Phase"),
	measures: t("Measure"),
	sessions: t("Group"),
	mechanisms: t("Mechanism"),
	documentation: t("What there is to do"),
})

/** The head of each column. */
export const columnTitles = (): Readonly<Record<Column, string>> => ({
	better: t("Reliably better"),
	"beyond-plan": t("More than planned"),
	cases: t("Cases"),
	change: t("Change"),
	"change-before": t("Change reported before"),
	first: t("First score"),
	held: t("Took place"),
	last: t("Last score"),
	planned: t("Planned"),
	remission: t("Remission"),
	response: t("Response"),
	scored: t("With two scores"),
	things: t("Number"),
	"to-response": t("Until a response"),
	"under-plan": t("Fewer than planned"),
	worse: t("Reliably worse"),
	worsened: t("Deterioration"),
})

/** What the figures of a table mean, in sentences. */
export function explanations(name: TableName, daysToSign: number): string[] {
	switch (name) {
		case "areas":
			return [
				t("A case counts once, under its primary problem area."),
				t("Response: the main measure fell by half or more, from its first score to its last."),
				t("Remission: the last score is in the range of remission published for the measure, and the first was not."),
				t("Deterioration: the last score of any measure is worse than its first by the reliable change, or by the points that you set."),
			]
		case "phases":
			return [t("Open cases by the phase of the last session that took place. Closed cases have a row of their own.")]
		case "measures":
			return [t("Cases with two scores or more. Reliably better or worse: by the measure’s published reliable change, if there is one.")]
		case "sessions":
			return [
				t("More or fewer than planned: compared with the last number agreed, without the maintenance phase. Fewer: closed cases only."),
				t("Until a response: the sessions up to the first score that is half the first one or less."),
			]
		case "mechanisms":
			return [
				t("Of the cases with a response: those in which an earlier session rates the mechanism with 2 or 3."),
				t("This shows the order in which notes report things. It does not show that one brought about the other."),
			]
		case "documentation":
			return [
				t("Overdue: the last session and the three before it have no measure. Closed cases do not count."),
				t("Unsigned: notes that have waited for a signature for more than {0} days. Only if notes are signed.", daysToSign),
			]
	}
}

/** What the cases or the figures of a row have in common, in words. */
export function groupTitle(group: Group): string {
	switch (group.of) {
		case "all":
			return t("All cases")
		case "open":
			return t("Open cases")
		case "closed":
			return t("Closed cases")
		case "no-area":
			return t("No problem area yet")
		case "no-phase":
			return t("No phase yet")
		case "area":
			return termTitle("problem-area", group.area)
		case "phase":
			return termTitle("phase", group.phase)
		case "measure":
			return group.measure
		case "mechanism":
			return termTitle("mechanism", group.mechanism)
		case "documentation":
			return documentationTitles()[group.what]
	}
}

const documentationTitles = (): Readonly<Record<Documentation, string>> => ({
	"measure-overdue": t("Measures overdue"),
	"open-points": t("Points still needed"),
	unsigned: t("Notes unsigned"),
})

/** A share as a whole percentage. */
const percent = (share: number): string => String(Math.round(100 * share))

/** The figure itself: `6 of 9`, `12`. */
export function figureText(figure: Figure): string {
	switch (figure.kind) {
		case "count":
			return String(figure.things ?? figure.cases.length)
		case "share":
			return t("{0} of {1}", figure.cases.length, figure.cases.length + figure.others.length)
		case "spread":
			return figure.quartiles ? numberText(figure.quartiles.median) : ""
	}
}

/** What is to be known of a figure in addition: its interval or its quartiles, and whether it rests on too few cases; empty if nothing is. */
export function detailText(figure: Figure): string {
	return [rangeText(figure), isFew(figure) ? t("too few") : ""].filter((words) => words !== "").join(", ")
}

function rangeText(figure: Figure): string {
	if (figure.kind === "share" && figure.interval) {
		const { low, high } = figure.interval
		const share = figure.cases.length / (figure.cases.length + figure.others.length)
		return t("{0} % ({1}–{2})", percent(share), percent(low), percent(high))
	}
	// A range from a negative number needs words: a dash between would read as another sign.
	if (figure.kind === "spread" && figure.quartiles && figure.cases.length > 1)
		return t("{0} to {1}", numberText(figure.quartiles.lower), numberText(figure.quartiles.upper))
	return ""
}

/** How figures are to be read. */
export const readingWords = (): string[] => [
	t("Percentages have their 95 % interval (Wilson) in brackets. Medians have their quartiles after them."),
	t("Figures that rest on fewer than {0} cases are marked “too few”: nothing can be read into them.", fewest),
	t("These are counts of what notes say. They do not show that the therapy had an effect."),
]
