/** What an import would do, as a document. It is kept as long as the window is open: it names cases, so it is stored nowhere. */
import * as vscode from "vscode"
import { type ImportPlan, scoreTableWords } from "../../import/scores/index.ts"
import { asLine } from "../../text/as-line.ts"
import { numberText } from "../shared/words.ts"

const { t } = vscode.l10n

const made = new Map<string, string>()

/** Opens a preview. */
export async function showPreview(scheme: string, name: string, plan: ImportPlan): Promise<void> {
	const uri = vscode.Uri.from({ scheme, path: `/${t("Scores of {0}", name.replaceAll("/", " "))}.txt`, query: String(made.size) })
	made.set(uri.toString(), previewOf(plan))
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true, preserveFocus: true })
}

/** The text of a preview; of one that an earlier window made, that it is gone. */
export const textOf = (uri: vscode.Uri): string =>
	made.get(uri.toString()) ?? `${t("This preview is no longer available. Choose “Import Scores…” again.")}\n`

function previewOf({ changed, added, there, left }: ImportPlan): string {
	const path = (file: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(file))
	const rows = (numbers: readonly number[]): string =>
		numbers.length === 1 ? t("row {0}", numbers[0] ?? 0) : t("rows {0}", numbers.join(", "))
	const scores = (names: readonly string[], totals: readonly (number | undefined)[]): string =>
		names.map((name, index) => `${name} ${totals[index] === undefined ? "" : numberText(totals[index])}`.trim()).join(", ")
	const section = (title: string, lines: readonly string[]): string[] =>
		lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${asLine(line)}`), ""]
	return [
		...section(
			t("Notes that change: scores in the header, and nothing else"),
			changed.map(({ file, names, totals, rows: own }) => `${path(file)}: ${scores(names, totals)} (${rows(own)})`),
		),
		...section(
			t("New notes, for scores of days without a session"),
			added.map(({ case: code, date, names, totals, rows: own }) => `${code}, ${date}: ${scores(names, totals)} (${rows(own)})`),
		),
		...section(t("In the notes already"), there.length > 0 ? [rows(there)] : []),
		...section(
			t("Left out"),
			left.map(({ row, reason }) => t("row {0}: {1}", row, scoreTableWords.current.reason(reason))),
		),
	].join("\n")
}
