/** The files of a case in the open folders: its notes, and what is next to them or belongs to them. */
import * as vscode from "vscode"
import { archivedRemarks, type FileKind, isLedgerOf, isRemarksOf } from "../../archive/belonging.ts"
import { isImage, linkedPaths } from "../../archive/linked.ts"
import { isLedgerFile } from "../../signatures/ledger-name.ts"
import { decode } from "../../text/decode.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { archivePlace, pathWithin } from "../shared/archive-place.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { bytesAt, entriesAt, statAt } from "../shared/reading/place.ts"
import { filesInTab } from "../shared/shown.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { folderOf, nameOf } from "../shared/uri.ts"

/** A file of a case. */
export interface OwnFile {
	readonly uri: vscode.Uri
	readonly kind: FileKind
}

/** What was found of a case. */
export interface CaseFiles {
	readonly files: readonly OwnFile[]
	/** Notes that cannot be read, and name the case all the same. */
	readonly mayBelong: readonly vscode.Uri[]
	/** Notes of the case that an editor shows, in no open folder and not in the archive. */
	readonly outside: readonly vscode.Uri[]
	/** Notes of the case that were never saved. */
	readonly drafts: readonly vscode.TextDocument[]
	/** Other files that notes of the case lead to, such as a letter of a colleague, or an image that another case has too. */
	readonly linked: readonly vscode.Uri[]
}

/** Finds the files of a case in the open folders, in the order of their kinds. */
export async function filesOfCase(notes: WorkspaceNotes, code: string): Promise<CaseFiles> {
	const { index } = notes.folder
	const all = index.filesOf(code).map((file) => vscode.Uri.parse(file))
	const own = all.filter((uri) => vscode.workspace.getWorkspaceFolder(uri) && !isArchived(uri))
	const folders = new Map(own.map((uri) => [folderOf(uri).toString(), folderOf(uri)]))
	const found: OwnFile[] = own.map((uri) => ({ uri, kind: "note" }))
	for (const folder of folders.values()) found.push(...(await nextTo(folder, code, own)))
	const { images, others } = await linkedFrom(notes, own)
	return {
		files: sorted([...found, ...images.map((uri): OwnFile => ({ uri, kind: "image" }))]),
		mayBelong: index
			.unplaced()
			.flatMap(({ file, mayBelongTo, case: named }) => (mayBelongTo === code && named !== code ? [vscode.Uri.parse(file)] : [])),
		outside: all.filter((uri) => uri.scheme !== "untitled" && !vscode.workspace.getWorkspaceFolder(uri) && !isArchived(uri)),
		drafts: vscode.workspace.textDocuments.filter(({ uri, isUntitled }) => isUntitled && index.get(uri.toString())?.case === code),
		linked: others,
	}
}

const kindOrder: readonly FileKind[] = ["note", "ledger", "remarks", "image"]

const sorted = (files: readonly OwnFile[]): OwnFile[] =>
	files.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.uri.path < b.uri.path ? -1 : 1))

/** Whether a file is in the archive. One that is around an open folder, by mistake, has none of its notes. */
function isArchived(uri: vscode.Uri): boolean {
	const archive = archivePlace()
	if (!archive || pathWithin(archive, uri) === undefined) return false
	const root = vscode.workspace.getWorkspaceFolder(uri)?.uri
	return root === undefined || pathWithin(root, archive) !== undefined
}

/** Ledgers and remarks of the case in a folder of its notes. */
async function nextTo(folder: vscode.Uri, code: string, own: readonly vscode.Uri[]): Promise<OwnFile[]> {
	const entries = await entriesAt(folder)
	const files = entries.flatMap(([name, type]) => (type === vscode.FileType.File ? [name] : []))
	const ofCase = new Set(own.map(String))
	const notes = Map.groupBy(
		files.filter((name) => name.endsWith(noteEnding)),
		(name) => ofCase.has(vscode.Uri.joinPath(folder, name).toString()),
	)
	const around = { own: notes.get(true) ?? [], others: notes.get(false) ?? [] }
	const found: OwnFile[] = []
	for (const name of files) {
		const uri = vscode.Uri.joinPath(folder, name)
		if (isLedgerFile(name) && isLedgerOf(code, name, decode(await bytesAt(uri)).text)) found.push({ uri, kind: "ledger" })
		if (isRemarksOf(around, name)) found.push({ uri, kind: "remarks" })
	}
	if (!entries.some(([name, type]) => name === archivedRemarks && type === vscode.FileType.Directory)) return found
	const inner = vscode.Uri.joinPath(folder, archivedRemarks)
	for (const [name, type] of await entriesAt(inner))
		if (type === vscode.FileType.File && isRemarksOf(around, name)) found.push({ uri: vscode.Uri.joinPath(inner, name), kind: "remarks" })
	return found
}

/** The files that notes lead to: images of theirs alone, and others. */
async function linkedFrom(notes: WorkspaceNotes, own: readonly vscode.Uri[]): Promise<{ images: vscode.Uri[]; others: vscode.Uri[] }> {
	const linked = new Map<string, vscode.Uri>()
	for (const uri of own) for (const target of targetsOf(notes, uri)) if (await isFile(target)) linked.set(target.toString(), target)
	const candidates = [...linked.values()].filter(({ path }) => isImage(path))
	const shared = candidates.length === 0 ? new Set<string>() : await linkedByOthers(notes, own, candidates)
	const isOwnImage = (uri: vscode.Uri): boolean => isImage(uri.path) && !shared.has(uri.toString())
	const all = [...linked.values()]
	return { images: all.filter(isOwnImage), others: all.filter((uri) => !isOwnImage(uri)) }
}

/** The files in open folders that a note leads to. */
function targetsOf({ folder }: WorkspaceNotes, uri: vscode.Uri): vscode.Uri[] {
	const root = vscode.workspace.getWorkspaceFolder(uri)?.uri
	const text = folder.note(uri.toString())?.text ?? ""
	if (!root) return []
	return linkedPaths(text)
		.map((path) => vscode.Uri.joinPath(path.startsWith("/") ? root : folderOf(uri), path))
		.filter((target) => vscode.workspace.getWorkspaceFolder(target))
}

/** Which of these files a note of another case leads to. */
async function linkedByOthers(notes: WorkspaceNotes, own: readonly vscode.Uri[], candidates: readonly vscode.Uri[]): Promise<Set<string>> {
	const ofCase = new Set(own.map(String))
	const sought = new Set(candidates.map(String))
	const names = candidates.map((uri) => nameOf(uri))
	const shared = new Set<string>()
	let since = performance.now()
	for (const file of notes.folder.files) {
		if (ofCase.has(file)) continue
		const text = notes.folder.note(file)?.text ?? ""
		if (names.some((name) => text.includes(name) || text.includes(encodeURIComponent(name))))
			for (const target of targetsOf(notes, vscode.Uri.parse(file))) if (sought.has(target.toString())) shared.add(target.toString())
		since = await pauseIfDue(since)
	}
	return shared
}

const isFile = async (uri: vscode.Uri): Promise<boolean> =>
	statAt(uri).then(
		({ type }) => type === vscode.FileType.File,
		() => false,
	)

/** The open documents of these files that have changes which are not saved. */
export function unsavedOf(files: readonly vscode.Uri[]): vscode.TextDocument[] {
	const addresses = new Set(files.map(String))
	return vscode.workspace.textDocuments.filter((document) => document.isDirty && addresses.has(document.uri.toString()))
}

/** Closes what shows these files. What is not saved is discarded: whoever calls this has asked. */
export async function closeEditorsOf(files: readonly vscode.Uri[]): Promise<void> {
	const addresses = new Set(files.map(String))
	for (const document of unsavedOf(files)) {
		await vscode.window.showTextDocument(document, { preview: false })
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor")
	}
	const tabs = vscode.window.tabGroups.all
		.flatMap((group) => group.tabs)
		.filter(({ input }) => filesInTab({ input }).some((uri) => addresses.has(uri.toString())))
	if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true)
}
