/** Verify Signatures: of all open folders or of one case. Its report is opened as a document, and marks of notes follow it. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { type FolderToVerify, type Report, reportLines, type Seal, verify } from "../../signatures/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { givenCase } from "../shared/pick-case.ts"
import { isNote } from "../shared/selector.ts"
import { onDidChangeList } from "../shared/signing/signers-file.ts"
import { filesOf, verificationOf, type Verified } from "./known.ts"
import { chooseSeals, type Lists, readLists, type ReadSeals, readSeals, sealsInFolders } from "./lists.ts"
import { ofCase, readFolders } from "./read.ts"
import { showReport } from "./report.ts"

const { t } = vscode.l10n

/** Verifies, shows the report, and resolves with whether all that is signed is as it was signed; with nothing if nothing was verified. */
export async function verifySignatures(notes: WorkspaceNotes, scheme: string, argument: unknown): Promise<boolean | undefined> {
	await Promise.all([loadWords("commandLine"), notes.ready()])
	return verifyWith(notes, scheme, givenCase(notes, argument)?.code, [])
}

/** `chosen`: seals from elsewhere. */
async function verifyWith(
	notes: WorkspaceNotes,
	scheme: string,
	code: string | undefined,
	chosen: readonly vscode.Uri[],
): Promise<boolean | undefined> {
	const { verify: words } = commandLineWords.current
	const title = code === undefined ? t("Verify Signatures") : t("Verify Signatures of {0}", code)
	const lists = await readLists(title)
	if (!lists) return undefined
	const seals = await readSeals([...(await sealsInFolders()), ...chosen], pathOf)
	const codeOf = (folder: string, file: string): string | undefined => notes.folder.index.get(uriIn(folder, file).toString())?.case
	const found = await following(title, async (signal, onProgress) => {
		// Reading is about half of it.
		const { folders: all, unread } = await readFolders(signal, (share) => onProgress(share / 2))
		const folders = code === undefined ? all : ofCase(all, code, codeOf)
		if (folders.every(({ ledgers }) => ledgers.length === 0) && seals.seals.length === 0) throw new Error(nothingSigned(code))
		const now = Date.now()
		const report = await verify(
			{
				folders,
				signers: lists.signers,
				...(lists.revoked && { revoked: lists.revoked.list }),
				seals: code === undefined ? seals.seals : seals.seals.map((seal) => ofOneCase(seal, code, folders)),
				caseOf: codeOf,
				now,
			},
			{ signal, onProgress: (done, count) => onProgress(0.5 + done / Math.max(1, count) / 2) },
		)
		return { folders, report, unread, now }
	})
	const { folders, report, unread, now } = found
	const lines = reportLines(
		report,
		{
			nameOf: (folder, file) => pathOf(uriIn(folder, file)),
			nameOfFile: (file) => file,
			caseOf: codeOf,
			signers: { file: pathOf(lists.place), list: lists.signers },
			...(lists.revoked && { revoked: { file: pathOf(lists.revoked.place), list: lists.revoked.list } }),
		},
		words,
	)
	const remarks = remarksOn(lists, seals, unread, folders)
	remember(notes, { folders, report, at: now, list: lists.place })
	await showReport(scheme, { title, at: now, lists, remarks, lines })
	void offerSeal(report, lines.at(-1)?.text ?? "", remarks.length > 0, async () => {
		const more = await chooseSeals()
		return more.length > 0 ? verifyWith(notes, scheme, code, [...chosen, ...more]) : undefined
	})
	return report.isAsSigned && unread.length === 0
}

const uriIn = (folder: string, file: string): vscode.Uri => vscode.Uri.joinPath(vscode.Uri.parse(folder), file)

/** A file as the user knows it: within the open folder, or whole. */
const pathOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri)

function nothingSigned(code: string | undefined): string {
	return code === undefined
		? t("Nothing is signed in this folder. Choose “Sign Note” to sign one.")
		: t("Nothing is signed of {0}. Choose “Sign Note” to sign a note.", code)
}

/** What a seal says of one case, and of the ledgers of other cases that are verified with it: of the rest, nothing was read. */
function ofOneCase(seal: Seal, code: string, folders: readonly FolderToVerify[]): Seal {
	const read = new Set(folders.flatMap(({ ledgers }) => ledgers.map((ledger) => `${ledger.case} ${ledger.signer}`)))
	return { ...seal, heads: seal.heads.filter((head) => head.case === code || read.has(`${head.case} ${head.signer}`)) }
}

/** Shows how far work is, with a way to cancel it. */
async function following<Result>(
	title: string,
	work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Result>,
): Promise<Result> {
	return vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		async (progress, token) => {
			const stop = new AbortController()
			token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()))
			let shown = 0
			return work(stop.signal, (share) => {
				const percent = Math.floor(100 * share)
				if (percent > shown) progress.report({ increment: percent - shown })
				shown = Math.max(shown, percent)
			})
		},
	)
}

/** What a reader must know of the circumstances, before the report. */
function remarksOn(lists: Lists, { unused }: ReadSeals, unread: readonly vscode.Uri[], folders: readonly FolderToVerify[]): string[] {
	const read = new Set(folders.flatMap(({ path, notes }) => [...notes.keys()].map((file) => uriIn(path, file).toString())))
	const unsaved = vscode.workspace.textDocuments.filter(
		(document) => isNote(document) && document.isDirty && read.has(document.uri.toString()),
	)
	return [
		...(lists.isAmongNotes
			? [
					t(
						"The list of signers is in the folder of the notes, so whoever can change the notes can add a signer too. Another place is better.",
					),
				]
			: []),
		...unread.map((uri) => t("{0} could not be read, so what is in it was not verified.", pathOf(uri))),
		...unsaved.map(({ uri }) => t("{0} has changes that are not saved. They were not verified.", pathOf(uri))),
		...unused,
	]
}

let forgetting: vscode.Disposable | undefined

/** Marks of notes follow what was verified, until the list of signers is changed here: then nobody knows what would count. */
function remember(notes: WorkspaceNotes, verified: Verified): void {
	const files = filesOf(verified)
	notes.signatures.setVerification(verificationOf(verified, commandLineWords.current.verify), files)
	forgetting?.dispose()
	forgetting = onDidChangeList(() => {
		forgetting?.dispose()
		notes.signatures.setVerification(undefined, files)
	})
}

/** Says how it went, in the words of the report's last line, and offers to verify with a seal that is kept elsewhere. */
async function offerSeal(report: Report, limit: string, hasRemarks: boolean, again: () => Promise<unknown>): Promise<void> {
	const use = t("Use a Seal…")
	const answer =
		report.isAsSigned && !hasRemarks
			? await vscode.window.showInformationMessage(limit, use)
			: await vscode.window.showWarningMessage(report.isAsSigned ? limit : t("Not all that is signed is as it was signed. {0}", limit), use)
	if (answer === use) await again()
}
