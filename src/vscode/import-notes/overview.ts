/** What became of documents, as a page that VS Code shows: the notes, the headings that stayed, and all that is in no note. */
import * as vscode from "vscode"
import { type ImportedFile, type ImportedNote, importWords, type LeftOut } from "../../import/index.ts"
import { termTitle } from "../../record/index.ts"

const { t } = vscode.l10n

export interface Import {
	readonly code: string
	readonly files: readonly ImportedFile[]
	/** The names of the notes that were chosen. */
	readonly names: ReadonlyMap<ImportedNote, string>
}

/** The imports of this window, in memory: a page is made of one when it is opened. */
const imports = new Map<string, Import>()

/** Opens the page of an import next to its notes. */
export async function showOverview(made: Import): Promise<void> {
	const id = String(imports.size + 1)
	imports.set(id, made)
	const uri = vscode.Uri.from({ scheme: "ipt-notes-import", path: `/${t("Imported into {0}", made.code)}.md`, query: id })
	await vscode.commands.executeCommand("markdown.showPreviewToSide", uri)
}

/** The page of an import as Markdown; empty for one that this window does not know. */
export function overviewOf(id: string): string {
	const made = imports.get(id)
	return made ? pageOf(made) : ""
}

function pageOf({ code, files, names }: Import): string {
	return [
		`# ${plain(t("Imported into {0}", code))}`,
		t("Read each note, then save it. Nothing is written before you save. Names of people are as they were in the documents."),
		...files.flatMap((file) => partOf(file, names)),
	].join("\n\n")
}

function partOf({ name, notes, leftOut, trouble }: ImportedFile, names: ReadonlyMap<ImportedNote, string>): string[] {
	const { troubles, reasons } = importWords.current
	const heading = `## ${plain(name)}`
	if (trouble) return [heading, plain(troubles[trouble])]
	const lines = notes.map((note) => lineOf(note, names.get(note)))
	const counted = notes.filter(({ isCounted }) => isCounted).length
	const byReason = Map.groupBy(leftOut, ({ reason }) => reason)
	return [
		heading,
		lines.join("\n"),
		...(counted > 0 ? [t("No session of this document has a number, so they were numbered in order. Check the numbers.")] : []),
		...(byReason.size > 0
			? [
					`### ${t("In no note")}`,
					Array.from(byReason, ([reason, all]) => `- ${reasons[reason]}: ${all.map(wordsOf).join("; ")}`).join("\n"),
				]
			: []),
	]
}

function lineOf(note: ImportedNote, name: string | undefined): string {
	const said = plain(importWords.current.describe(termTitle("note", note.kind), note))
	return name === undefined ? `- ${said} (${t("not chosen")})` : `- **${plain(name)}**: ${said}`
}

/** What was left out, and how often if that is more than once. */
function wordsOf({ text, count }: LeftOut): string {
	const times = count > 1 || text === "" ? ` (${count})` : ""
	return `${text === "" ? "" : `“${plain(text)}”`}${times}`.trim()
}

/** Words of documents are words on the page, whatever signs are in them. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, String.raw`\$&`)
