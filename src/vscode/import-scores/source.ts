/** Where a table comes from: a file, or what a spreadsheet put on the clipboard. */
import * as vscode from "vscode"
import { largestTable, readTable, scoreTableWords, type Table, textOfTable } from "../../import/scores/index.ts"
import { nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

export interface Source {
	readonly table: Table
	/** What it is called in the preview. */
	readonly name: string
	/** Its file; nothing of the clipboard. */
	readonly uri?: vscode.Uri
}

/** The table of a file that was handed over, or else of the one that the user chooses. Throws a sentence if there is no table in it. */
export async function askSource(argument: unknown): Promise<Source | undefined> {
	const given = argument instanceof vscode.Uri && argument.scheme !== "untitled" ? argument : undefined
	const from = given ? "file" : await askWhere()
	if (from === "clipboard") return { table: tableIn(await vscode.env.clipboard.readText()), name: t("clipboard") }
	const uri = given ?? (from === "file" ? await askFile() : undefined)
	if (!uri) return undefined
	if ((await vscode.workspace.fs.stat(uri)).size > largestTable) throw new Error(t("This file is too large for a table of scores."))
	return { table: tableIn(textOfTable(await vscode.workspace.fs.readFile(uri))), name: nameOf(uri), uri }
}

function tableIn(text: string): Table {
	const read = readTable(text)
	if ("table" in read) return read.table
	throw new Error(scoreTableWords.current.tableProblem(read.problem))
}

/** Asks only if there is a table on the clipboard. */
async function askWhere(): Promise<"clipboard" | "file" | undefined> {
	const copied = await vscode.env.clipboard.readText()
	const rows = copied.split(/[\r\n]/).filter((line) => line.includes("\t"))
	if (rows.length < 2) return "file"
	const items = [
		{ label: t("The clipboard"), description: t("what you copied from a spreadsheet"), from: "clipboard" },
		{ label: t("A file…"), description: t("CSV or text, as your form or system exports it"), from: "file" },
	] as const
	return (await vscode.window.showQuickPick(items, { title: t("Import Scores"), placeHolder: t("Where is the table?") }))?.from
}

async function askFile(): Promise<vscode.Uri | undefined> {
	const found = await vscode.window.showOpenDialog({
		title: t("Import Scores"),
		openLabel: t("Import"),
		filters: { [t("Tables")]: ["csv", "tsv", "txt", "tab"], [t("All files")]: ["*"] },
	})
	return found?.[0]
}
