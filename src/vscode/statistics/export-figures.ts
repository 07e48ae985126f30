/** Export as CSV: all figures, a line each, to a file that the user chooses. */
import * as vscode from "vscode"
import { basisOf, type Figure, isFew } from "../../statistics/figure.ts"
import type { Table } from "../../statistics/tables.ts"
import { type Cell, type CsvStyle, csvOf } from "../../text/csv.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { today } from "../../text/today.ts"
import { leastModeOf } from "../shared/files/access.ts"
import { orAnotherPlace } from "../shared/files/another-place.ts"
import { NotWritten } from "../shared/files/not-written.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { nameOf } from "../shared/uri.ts"
import { numberText } from "../shared/words.ts"
import { columnTitles, groupTitle, tableTitles } from "./words.ts"

const { t } = vscode.l10n

/** Lets the user choose a place, and writes the figures there. Resolves with the file; with nothing if the user gives up. */
export async function exportFigures(tables: readonly Table[], notes: WorkspaceNotes): Promise<vscode.Uri | undefined> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri
	const target = await vscode.window.showSaveDialog({
		title: t("Export Caseload Statistics"),
		saveLabel: t("Export"),
		filters: { CSV: ["csv"] },
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, `caseload-statistics-${today()}.csv`) }),
	})
	if (!target) return undefined
	return orAnotherPlace(
		async () => {
			if (target.path.toLowerCase().endsWith(noteEnding)) throw new NotWritten(target, "note")
			// Spreadsheets know by the mark at its beginning that a file is UTF-8.
			await writeWhole(target, `\uFEFF${csvOfFigures(tables, usualStyle())}`, {
				replace: true,
				...(await leastModeOf(notes.folder.files)),
			})
			void report(target)
			return target
		},
		async () => exportFigures(tables, notes),
	)
}

async function report(target: vscode.Uri): Promise<void> {
	const open = t("Open")
	if ((await vscode.window.showInformationMessage(t("“{0}” was written.", nameOf(target)), open)) === open)
		await vscode.window.showTextDocument(target)
}

/** As a spreadsheet in the language of the window expects it. */
const usualStyle = (): CsvStyle => (numberText(0.5).includes(",") ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." })

/** A line for each figure, under a line of heads. */
export function csvOfFigures(tables: readonly Table[], style: CsvStyle): string {
	const columns = columnTitles()
	const heads = [
		t("Table"),
		t("Group"),
		t("Figure"),
		t("Number"),
		t("Of"),
		t("Percent"),
		t("95 % from"),
		t("95 % to"),
		t("Lower quartile"),
		t("Median"),
		t("Upper quartile"),
		t("Remark"),
	]
	const rows = tables.flatMap(({ name, rows: groups }) =>
		groups.flatMap(({ group, figures }) =>
			figures.map(({ column, figure }): Cell[] => [
				tableTitles()[name],
				groupTitle(group),
				columns[column],
				...numbersOf(figure),
				isFew(figure) ? t("too few") : undefined,
			]),
		),
	)
	return csvOf([heads, ...rows], style)
}

function numbersOf(figure: Figure): Cell[] {
	if (figure.kind === "count") return [figure.things ?? figure.cases.length, ...nothing(7)]
	if (figure.kind === "spread") {
		const { lower, median, upper } = figure.quartiles ?? {}
		return [figure.cases.length, ...nothing(4), rounded(lower), rounded(median), rounded(upper)]
	}
	const of = basisOf(figure)
	const { low, high } = figure.interval ?? {}
	const share = of === 0 ? undefined : figure.cases.length / of
	return [figure.cases.length, of, percent(share), percent(low), percent(high), ...nothing(3)]
}

const nothing = (cells: number): undefined[] => Array.from({ length: cells }, () => undefined)

/** To two decimals. */
const rounded = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(100 * value) / 100)

/** To one decimal. */
const percent = (share: number | undefined): number | undefined => (share === undefined ? undefined : Math.round(1000 * share) / 10)
