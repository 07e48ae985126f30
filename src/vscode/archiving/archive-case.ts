/** Archive Case: moves a closed case with everything that belongs to it to the archive, read-only and out of the caseload. */
import * as vscode from "vscode"
import { datesOf } from "../../archive/retention.ts"
import { isCaseClosed } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pickCase } from "../shared/pick-case.ts"
import { exportsOf } from "./exports.ts"
import { kindsText, namesText } from "./kinds.ts"
import { orNotMoved } from "./not-moved.ts"
import { type CaseFiles, closeEditorsOf, filesOfCase, type OwnFile, unsavedOf } from "./own-files.ts"
import { archiveDisk, archiveFolder, requireDisk } from "./place.ts"
import { now } from "./time.ts"

const { t } = vscode.l10n

/** Archives the case that was handed over, or one that the user picks. Resolves with its folder in the archive; with nothing if the user gives up. */
export async function archiveCase(notes: WorkspaceNotes, argument: unknown): Promise<vscode.Uri | undefined> {
	const disk = await archiveDisk()
	const patientCase = await pickCase(notes, argument, t("Archive Case"))
	if (!patientCase) return undefined
	const { code } = patientCase
	const found = await filesOfCase(notes, code)
	requireDisk(found.files.map(({ uri }) => uri))
	refuseUnsaved(patientCase, found)
	const archive = await archiveFolder()
	if (!archive || !(await confirm(patientCase, found, archive))) return undefined
	await confirmIfUntrusted()
	// What is written while the questions are open counts too.
	const latest = await filesOfCase(notes, code)
	refuseUnsaved(patientCase, latest)
	const { files } = latest
	const folder = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: t("Archiving {0}", code) },
		async () => {
			await closeEditorsOf(files.map(({ uri }) => uri))
			return orNotMoved(code, async () =>
				disk.archiveCase({ archive: archive.fsPath, code, dates: datesOf(patientCase), time: now(), ...byRoot(files) }),
			)
		},
	)
	// The watcher of a system may lose what happens in folders that come and go.
	await notes.recheck()
	void reportArchived(code, files.length)
	return vscode.Uri.file(folder)
}

/** Text that is not saved is in no file: it would be left over when its note is gone. */
function refuseUnsaved({ code }: Case, { files, drafts }: CaseFiles): void {
	const unsaved = [...unsavedOf(files.map(({ uri }) => uri)), ...drafts]
	if (unsaved.length > 0)
		throw new Error(
			t(
				"{0} has changes that are not saved: {1}. Save or discard them, then archive the case.",
				code,
				namesText(unsaved.map(({ uri }) => uri)),
			),
		)
	if (files.length === 0)
		throw new Error(t("{0} has no note in the open folders. Open the folder of its notes, then archive the case.", code))
}

async function confirm(patientCase: Case, found: CaseFiles, archive: vscode.Uri): Promise<boolean> {
	const { code } = patientCase
	const exported = await exportsOf(code)
	const detail = [
		t("These files go to “{0}”, read-only and out of the list of cases: {1}.", archive.fsPath, kindsText(found.files)),
		t("“Restore Archived Case” brings them back."),
		...(exported.length === 0 ? [] : [t("Exports of the case stay where they are: {0}.", namesText(exported))]),
		...(found.mayBelong.length === 0
			? []
			: [t("These notes cannot be read and may belong to the case. They stay: {0}.", namesText(found.mayBelong))]),
		...(found.linked.length === 0 ? [] : [t("These files are linked in its notes and stay: {0}.", namesText(found.linked))]),
	].join("\n\n")
	if (isCaseClosed(patientCase)) {
		const archiveIt = t("Archive")
		return (await vscode.window.showWarningMessage(t("Archive {0}?", code), { modal: true, detail }, archiveIt)) === archiveIt
	}
	const [anyway, close] = [t("Archive Anyway"), t("New Closing Note")]
	const question = t("{0} is not closed: no closing note says how the therapy ended. Archive it anyway?", code)
	const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, anyway, close)
	if (answer === close) await vscode.commands.executeCommand("ipt.newClosing", { code })
	return answer === anyway
}

/** The files by the open folder that each is in. */
function byRoot(files: readonly OwnFile[]) {
	const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) =>
		files.some(({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index),
	)
	return {
		roots: folders.map(({ name, uri }) => ({ name, folder: uri.fsPath })),
		files: files.flatMap(({ uri, kind }) => {
			const root = folders.findIndex(({ index }) => vscode.workspace.getWorkspaceFolder(uri)?.index === index)
			const around = folders[root]?.uri.path.replace(/\/$/, "")
			return around === undefined ? [] : [{ root, path: uri.path.slice(around.length + 1), kind }]
		}),
	}
}

async function reportArchived(code: string, count: number): Promise<void> {
	const show = t("Show Archived Cases")
	const text = count === 1 ? t("{0} is in the archive: 1 file.", code) : t("{0} is in the archive: {1} files.", code, count)
	if ((await vscode.window.showInformationMessage(text, show)) === show) await vscode.commands.executeCommand("ipt.archivedCases")
}
