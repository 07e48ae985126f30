/** Sign Note: what is signed is shown, then comes what it means, then the passphrase once. The notes themselves are not touched. */
import * as vscode from "vscode"
import { Failure } from "../shared/command.ts"
import { identity } from "../shared/identity.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { archiveAtSigning } from "../shared/remarks/files.ts"
import { timeNow } from "../shared/signing/enter.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"
import { afterSigning } from "../shared/signatures/after-signing.ts"
import { addToLedger, ledgerPlace } from "../shared/signing/ledger-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"
import { unlock } from "../shared/signing/unlock.ts"
import { meaningTitle } from "../shared/meaning-words.ts"
import { folderOf } from "../shared/uri.ts"
import { askMeaning, askReason, type Chosen, meaningsOf } from "./ask-meaning.ts"
import { askNotes, type Part } from "./ask-notes.ts"
import { type CannotSign, canBeSigned, collect, refuseIfChanged, showNote, titleOf, type ToSign } from "./collect.ts"
import { amendedHash, countersignedBlock, groupsOf, type Signing } from "./drafts.ts"
import { amendsNote, needsReason } from "./meaning.ts"
import { refuseChanged } from "./refuse-changed.ts"
import { warnOfHidden } from "./warn-hidden.ts"

const { t } = vscode.l10n

/** What signing works with. */
export interface Signer {
	readonly notes: WorkspaceNotes
	readonly home: KeyHome
}

/** Signs notes of these files after showing what is signed. Resolves with whether they were signed. */
export async function signFiles(signer: Signer, files: readonly vscode.Uri[]): Promise<boolean> {
	refuseUntrusted()
	const [file] = files
	if (!file) throw new Error(t("Open the note that you want to sign, or choose it in the list of cases."))
	const found = await collect(signer.notes, files)
	const all = found.filter(canBeSigned)
	const others = found.filter((note): note is CannotSign => !canBeSigned(note))
	if (others.length > 0 && !(await goesOnWithout(signer, others, all, files))) return false
	if (all.length <= 1) return signThese(signer, all)
	return signParts(signer, [{ title: t("Chosen notes"), notes: all, isChosen: true }])
}

/** Lets the user choose among notes, and signs those. */
export async function signParts(signer: Signer, parts: readonly Part[]): Promise<boolean> {
	const chosen = await askNotes(t("Sign Notes"), parts)
	return chosen !== undefined && chosen.length > 0 && signThese(signer, chosen)
}

/** Says which notes cannot be signed. Resolves with whether the others are signed without them. */
async function goesOnWithout(
	signer: Signer,
	others: readonly CannotSign[],
	all: readonly ToSign[],
	files: readonly vscode.Uri[],
): Promise<boolean> {
	const [first] = others
	if (!first) return true
	if (all.length === 0 && others.length === 1) {
		if (first.why === "changed") return refuseChanged(first)
		const wayOut = first.why === "unsaved" ? saveAndSign(signer, first, files) : showNote(first.uri)
		throw new Failure(first.words, wayOut)
	}
	const go = t("Sign the Others")
	const detail = others.map(({ words }) => words).join("\n")
	if (all.length === 0) {
		await vscode.window.showWarningMessage(t("None of these notes can be signed yet."), { modal: true, detail })
		return false
	}
	const message = others.length === 1 ? t("1 note cannot be signed yet.") : t("{0} notes cannot be signed yet.", others.length)
	return (await vscode.window.showWarningMessage(message, { modal: true, detail }, go)) === go
}

/** A way to a note that is only to be saved first. */
function saveAndSign(signer: Signer, { uri }: CannotSign, files: readonly vscode.Uri[]): Failure["wayOut"] {
	return {
		title: t("Save and Sign"),
		run: async () => {
			const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString())
			// A note that has no file yet is given a name first, and then it is another one.
			if (document && !document.isUntitled && (await document.save())) await signFiles(signer, files)
			else await vscode.window.showTextDocument(uri)
		},
	}
}

async function signThese({ home, notes: workspaceNotes }: Signer, notes: readonly ToSign[]): Promise<boolean> {
	const who = await identity(
		home.globalState,
		notes.map(({ about }) => about),
	)
	if (!who || notes.length === 0 || !(await warnOfHidden(notes))) return false
	refuseSignedAlready(notes, who.initials)
	const chosen = await askMeaning(notes, who.initials)
	if (chosen === "look") return look(workspaceNotes, notes)
	if (!chosen) return false
	const reason = await askReason(chosen)
	if (reason === undefined) return false
	const signings = chosen.map((one) => signingOf(one, who.initials, reason))
	const key = await unlock(home, chosen.length === 1 ? t("Sign {0}", titleOf(chosen[0]!.note)) : t("Sign {0} Notes", chosen.length))
	if (!key) return false
	await refuseIfChanged(notes)
	const time = timeNow()
	const ledgers: vscode.Uri[] = []
	const signed: vscode.Uri[] = []
	try {
		for (const { folder, ...about } of groupsOf(signings)) {
			const place = vscode.Uri.parse(folder)
			const files = notes.flatMap(({ uri, name }) =>
				folderOf(uri).toString() === folder && about.notes.some(({ file }) => file === name) ? [uri] : [],
			)
			await addToLedger(place, { ...about, signer: key.initials, name: key.name, time }, key.sign, files)
			ledgers.push(ledgerPlace(place, about.case, key.initials))
			signed.push(...files)
		}
	} finally {
		// What was signed before something went wrong stays signed.
		if (signed.length > 0) await afterSigning(workspaceNotes, ledgers, signed)
	}
	await archiveAtSigning(chosen.map(({ note }) => note.uri))
	reportSigned(chosen, key.name)
	return true
}

function refuseSignedAlready(notes: readonly ToSign[], signer: string): void {
	const [first] = notes
	if (!first || notes.some((note) => meaningsOf(note, signer).length > 0)) return
	throw new Failure(t("You signed {0} with every meaning already.", titleOf(first)), showNote(first.uri))
}

function signingOf({ note, meaning }: Chosen, signer: string, reason: string): Signing {
	const why = note.reason ?? reason
	const amends = amendsNote(meaning) ? amendedHash(note.inFolder, note.amends) : undefined
	if (amendsNote(meaning) && amends === undefined) {
		throw new Failure(
			t("{0} amends a note that is not signed yet, or is not next to it. Sign that one first.", titleOf(note)),
			showNote(note.uri),
		)
	}
	const isOfAuthor = amendsNote(meaning) || meaning === "author" || meaning === "late-entry"
	const countersigns = isOfAuthor ? undefined : countersignedBlock(note.signed, note.ledgers, signer)
	return {
		folder: folderOf(note.uri).toString(),
		case: note.case,
		note: { hash: note.hash, file: note.name },
		meaning,
		...(needsReason(meaning) && why !== "" && { reason: why }),
		...(amends !== undefined && { amends }),
		...(countersigns !== undefined && { countersigns }),
	}
}

/** Leads to what is left in the first note that has something left; nothing is signed. */
async function look(workspaceNotes: WorkspaceNotes, notes: readonly ToSign[]): Promise<false> {
	const note = notes.find(({ findings }) => findings.length > 0)
	if (!note) return false
	const document = await vscode.workspace.openTextDocument(note.uri)
	workspaceNotes.update(document)
	const [first] = note.findings
	const at = document.positionAt(first?.range.start ?? 0)
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) })
	await vscode.commands.executeCommand("workbench.actions.view.problems")
	return false
}

function reportSigned(chosen: readonly Chosen[], name: string): void {
	const [first] = chosen
	if (!first) return
	void vscode.window.showInformationMessage(
		chosen.length === 1
			? t("{0} is signed by {1}: {2}.", titleOf(first.note), name, meaningTitle(first.meaning))
			: t("{0} notes are signed by {1}.", chosen.length, name),
	)
}
