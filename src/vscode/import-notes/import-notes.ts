/** Import Notes: asks for documents and the code of the case, and opens the notes unsaved. Nothing is written before the user saves. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { codeTrouble } from "../../assist/case-code.ts"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { type ImportedFile, type ImportedNote, importFiles, importWords, largestSource, sourceEndings } from "../../import/index.ts"
import { inLanguage, loadWords } from "../../language/index.ts"
import { caseCode, termTitle } from "../../record/index.ts"
import { freeNames, nameOfFile, safeName } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { today } from "../../text/today.ts"
import { askCode } from "../shared/ask-code.ts"
import { createNew, folderFor } from "../shared/files/new-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { givenCase, pickFolder } from "../shared/pick-case.ts"
import { folderOf } from "../shared/uri.ts"
import { showOverview } from "./overview.ts"
import { openUnsaved } from "./unsaved.ts"

const { t } = vscode.l10n

/** Answers that a caller may hand over instead of the user giving them. */
const Answers = z.object({ code: caseCode, files: z.array(z.string().with(z.maxLength(4096))).with(z.minLength(1), z.maxLength(500)) })

/** More notes than anybody looks through in tabs. */
const manyTabs = 12

/** A note that can be chosen, with the name that its file will have. */
interface Named {
	readonly from: string
	readonly note: ImportedNote
	readonly name: string
}

/** Imports documents. Resolves with the addresses of the notes; with nothing if the user gives up. Throws a sentence if there is no note in them. */
export async function importNotes(notes: WorkspaceNotes, argument: unknown): Promise<readonly vscode.Uri[] | undefined> {
	const title = t("Import Notes")
	const given = Answers.safeParse(argument)
	const root = await pickFolder()
	if (!root) return undefined
	const files = given.success ? given.data.files.map((file) => vscode.Uri.parse(file)) : await askFiles(root)
	if (!files || files.length === 0) return undefined
	await notes.ready()
	const isRefused = given.success && codeTrouble(given.data.code, today()) !== undefined
	const code = (given.success && !isRefused ? given.data.code : givenCase(notes, argument)?.code) ?? (await askCode(title, () => false))
	if (code === undefined) return undefined
	await loadWords("importing")
	const imported = await read(files, code, languageForNew(root))
	const folder = await folderOfCase(notes, root, code)
	const named = await nameNotes(imported, code, folder)
	if (named.length === 0) throw new Error(troublesOf(imported) || t("There is nothing to import in these files."))
	const chosen = named.length === 1 ? named : await choose(title, named)
	if (!chosen || chosen.length === 0) return undefined
	const made = chosen.length > manyTabs ? await openOrSave(notes, title, chosen, folder) : await openAll(notes, chosen, folder)
	if (made) await showOverview({ code, files: imported, names: new Map(chosen.map(({ note, name }) => [note, name])) })
	return made
}

async function askFiles(root: vscode.Uri): Promise<readonly vscode.Uri[] | undefined> {
	return vscode.window.showOpenDialog({
		title: t("Documents to Import"),
		openLabel: t("Import"),
		canSelectMany: true,
		defaultUri: root,
		filters: { [t("Documents")]: [...sourceEndings], [t("All Files")]: ["*"] },
	})
}

/** Reads the files one after the other. One that is too large is not read at all. */
async function read(files: readonly vscode.Uri[], code: string, language: string): Promise<readonly ImportedFile[]> {
	return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: t("Reading the documents…") }, async () => {
		const imported: ImportedFile[] = []
		for (const uri of files) {
			const name = nameOfFile(uri.path)
			const { size } = await vscode.workspace.fs.stat(uri)
			if (size > largestSource) imported.push({ name, notes: [], leftOut: [], trouble: "too-large" })
			else {
				const bytes = await vscode.workspace.fs.readFile(uri)
				imported.push(...(await importFiles([{ name, bytes }], { case: code, within: inLanguage, language })))
			}
		}
		return imported
	})
}

/** The folder of the last note of the case; for a new case, a folder of its own. */
async function folderOfCase({ folder }: WorkspaceNotes, root: vscode.Uri, code: string): Promise<vscode.Uri> {
	const last = folder.index.case(code)?.notes.at(-1)
	return last ? folderOf(vscode.Uri.parse(last.file)) : folderFor(root, safeName(code))
}

/** Each note under a name that no file of the folder has, nor an unsaved note. */
async function nameNotes(imported: readonly ImportedFile[], code: string, folder: vscode.Uri): Promise<Named[]> {
	const present = await vscode.workspace.fs.readDirectory(folder).then(
		(entries) => entries.map(([name]) => name),
		() => [],
	)
	const open = vscode.workspace.textDocuments.map(({ uri }) => nameOfFile(uri.path))
	const free = freeNames([...present, ...open])
	return imported.flatMap(({ name: from, notes }) =>
		notes.map((note) => {
			const { kind, session, date } = note
			const proposed = fileNameFor({
				kind,
				case: code,
				...(session !== undefined && { session }),
				...(kind === "session" && date !== undefined && { date }),
			})
			return { from, note, name: free(proposed.slice(0, -noteEnding.length), noteEnding) }
		}),
	)
}

/** What is wrong with each file that could not be read. */
const troublesOf = (imported: readonly ImportedFile[]): string =>
	imported.flatMap(({ name, trouble }) => (trouble ? [`${name}: ${importWords.current.troubles[trouble]}`] : [])).join(" ")

/** Lets the user choose among several notes; all are chosen at first. */
async function choose(title: string, named: readonly Named[]): Promise<readonly Named[] | undefined> {
	const items = named.map((each) => ({
		label: each.name,
		description: each.from,
		detail: importWords.current.describe(termTitle("note", each.note.kind), each.note),
		picked: true,
		each,
	}))
	const picked = await vscode.window.showQuickPick(items, {
		title,
		placeHolder: t("Which notes? Nothing is written before you save."),
		canPickMany: true,
		matchOnDetail: true,
		ignoreFocusOut: true,
	})
	return picked?.map(({ each }) => each)
}

/** Many notes can be saved at once, instead of each in its tab. */
async function openOrSave(
	notes: WorkspaceNotes,
	title: string,
	chosen: readonly Named[],
	folder: vscode.Uri,
): Promise<readonly vscode.Uri[] | undefined> {
	const save = { label: t("Save {0} notes now", chosen.length), detail: vscode.workspace.asRelativePath(folder), isSaved: true }
	const open = { label: t("Open {0} unsaved notes", chosen.length), detail: t("You look through them and save each."), isSaved: false }
	const picked = await vscode.window.showQuickPick([save, open], { title, ignoreFocusOut: true })
	if (!picked) return undefined
	if (!picked.isSaved) return openAll(notes, chosen, folder)
	const made: vscode.Uri[] = []
	for (const { name, note } of chosen) made.push(await createNew(folder, name, note.text))
	return made
}

async function openAll(notes: WorkspaceNotes, chosen: readonly Named[], folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
	const made: vscode.Uri[] = []
	for (const { name, note } of chosen) made.push(await openUnsaved(notes, vscode.Uri.joinPath(folder, name), note.text))
	return made
}
