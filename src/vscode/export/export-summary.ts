/** Export Case Summary: a case, what its summary is to be, a place; written whole and shown. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { languageInUse } from "../../language/index.ts"
import { fileNameOf, type Format, formatOfEnding, formats, letterNotices, type SummaryRequest } from "../../summary/index.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { Failure } from "../shared/command.ts"
import { orAnotherPlace } from "../shared/files/another-place.ts"
import { leastModeOf } from "../shared/files/access.ts"
import { folderOf } from "../shared/uri.ts"
import { NotWritten } from "../shared/files/not-written.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { askCase, caseToWriteOf } from "../shared/pick-case.ts"
import { nameOf } from "../shared/uri.ts"
import { askChoice, type Choice } from "./choice.ts"
import { givenTarget } from "./given-target.ts"
import { reportWritten } from "./report-written.ts"
import { showPage } from "./written-page.ts"
import { hindranceOf, lostNotes, noLetter, requestNow, unreadFiles } from "./unread.ts"
import { writeInLanguage } from "./write-in-language.ts"

const { t } = vscode.l10n

/** What an export is made of, and where format and reader are stored. */
export interface Exporting {
	readonly notes: WorkspaceNotes
	readonly state: vscode.Memento
}

/** Exports the summary of a case: the one handed over, the one in front or `selected`, or one that the user picks. Resolves with the file; with nothing if the user gives up. */
export async function exportSummary({ notes, state }: Exporting, argument: unknown, selected?: string): Promise<unknown> {
	const patientCase = await caseToWriteOf(notes, argument, t("Export Case Summary"), selected)
	if (!patientCase) return undefined
	const given = await givenTarget(argument)
	// The dialog asks before a file is replaced; for what another program hands over nobody has agreed to that.
	if (given) return exportTo(notes, patientCase, usualFor(given), given, false)
	return exportCase({ notes, state }, patientCase)
}

/** Asks what the summary is to be, by a question that names the case; another case leads back to it. */
async function exportCase({ notes, state }: Exporting, first: Case): Promise<unknown> {
	let patientCase = first
	for (;;) {
		const choice = await askChoice(state, t("Export Case Summary: {0}", patientCase.code), t("Another case…"))
		if (choice !== "another") return choice && exportAsChosen(notes, patientCase, choice)
		patientCase = (await askCase(notes, [], t("Export Case Summary"))) ?? patientCase
	}
}

/** What is handed over names its format by the ending of the file; all else is as usual. */
function usualFor({ path }: vscode.Uri): Choice {
	const format = formatOfEnding(path.slice(path.lastIndexOf(".") + 1)) ?? "markdown"
	return { format, language: languageInUse().id, options: { reader: "colleague" } }
}

async function exportAsChosen(notes: WorkspaceNotes, patientCase: Case, choice: Choice): Promise<unknown> {
	const target = await pickTarget(patientCase, choice)
	return target && exportTo(notes, patientCase, choice, target, true)
}

async function exportTo(
	notes: WorkspaceNotes,
	patientCase: Case,
	choice: Choice,
	target: vscode.Uri,
	replace: boolean,
): Promise<vscode.Uri> {
	return orAnotherPlace(
		async () => {
			if (notes.folder.has(target.toString()) || target.path.toLowerCase().endsWith(noteEnding)) throw new NotWritten(target, "note")
			await notes.signatures.settled()
			const request = requestNow(notes, patientCase.code, choice.options)
			const hindrance = formats[choice.format].isData ? undefined : hindranceOf(notes, request)
			if (hindrance !== undefined)
				throw new Failure(noLetter(patientCase.code, hindrance), { title: t("Open the File"), run: async () => openAsText(hindrance) })
			const content = await writeInLanguage(choice.language, request, choice.format)
			await writeWhole(target, content, { replace, ...(await leastModeOf([...request.notes.keys()])) })
			reportUnread(notes, request)
			if (!formats[choice.format].isData) reportLetterNotices(request, choice.language)
			await show(target, choice.format, content)
			return target
		},
		async () => exportAsChosen(notes, patientCase, choice),
	)
}

function reportUnread(notes: WorkspaceNotes, request: SummaryRequest): void {
	const { code } = request.case
	const names = unreadFiles(notes, lostNotes(request), code).join(", ")
	if (names !== "")
		void vscode.window.showWarningMessage(t("The summary of {0} leaves out what cannot be read or assigned: {1}.", code, names))
}

/** What whoever hands a letter over must know is said here, never in it. */
function reportLetterNotices(request: SummaryRequest, language: string): void {
	const notices = letterNotices(request, language).join(" ")
	if (notices !== "") void vscode.window.showInformationMessage(notices)
}

/** A file that may be no text that anybody can read is opened as one all the same. */
async function openAsText(file: string): Promise<void> {
	await vscode.window.showTextDocument(vscode.Uri.parse(file), { preview: false })
}

/** Text and pages are shown here as their readers will see them; a document is for another program, and nothing starts one unasked. */
async function show(target: vscode.Uri, format: Format, content: string | Uint8Array): Promise<void> {
	if (formats[format].isText) await vscode.window.showTextDocument(target, { preview: false })
	else if (format === "html" && typeof content === "string") showPage(nameOf(target), content)
	void reportWritten(t("“{0}” was written.", nameOf(target)), target, format)
}

/** Lets the user choose a place; the dialog itself asks before a file is replaced. */
async function pickTarget(patientCase: Case, { format, options }: Choice): Promise<vscode.Uri | undefined> {
	const folder = patientCase.formulation
		? folderOf(vscode.Uri.parse(patientCase.formulation.file))
		: vscode.workspace.workspaceFolders?.[0]?.uri
	const name = fileNameOf(patientCase, format, options.reader).join("")
	return vscode.window.showSaveDialog({
		title: t("Export Case Summary"),
		saveLabel: t("Export"),
		filters: { [formats[format].name]: [formats[format].ending] },
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
	})
}
