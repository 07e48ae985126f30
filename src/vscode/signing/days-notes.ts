/** Sign the Day's Notes: all notes that the user has not signed yet, those of today first. */
import * as vscode from "vscode"
import type { NoteFacts } from "../../cases/facts.ts"
import { type SignedNote, signedNotes } from "../../signatures/index.ts"
import { isSamePerson } from "../../text/initials.ts"
import { compareTexts } from "../../text/order.ts"
import { today } from "../../text/today.ts"
import { identity } from "../shared/identity.ts"
import { ledgersIn } from "../shared/signing/ledger-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { folderOf, nameOf } from "../shared/uri.ts"
import { canBeSigned, collect, type ToSign } from "./collect.ts"
import { type Signer, signParts } from "./sign-notes.ts"

const { t } = vscode.l10n

/** More are not listed at once: the newest of them, and the next ones when these are signed. */
const most = 100

/** Lists the notes of the user that are not signed yet, and signs those that are chosen. `code`: of one case only. */
export async function signDaysNotes(signer: Signer, code?: string): Promise<boolean> {
	refuseUntrusted()
	const who = await identity(signer.home.globalState)
	if (!who) return false
	const found = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: t("Looking for notes that are not signed") },
		async () => unsigned(signer, who.initials, code),
	)
	const day = today()
	const ofToday = found.filter(({ facts }) => (facts.written ?? facts.date) === day)
	const earlier = found.filter((note) => !ofToday.includes(note))
	if (found.length === 0) {
		void vscode.window.showInformationMessage(t("There is no saved note of {0} that is not signed yet.", who.initials))
		return false
	}
	return signParts(signer, [
		{ title: t("Today"), notes: ofToday, isChosen: true },
		{ title: t("Earlier"), notes: earlier, isChosen: false },
	])
}

async function unsigned({ notes }: Signer, initials: string, code: string | undefined): Promise<readonly ToSign[]> {
	await notes.ready()
	const candidates = notes.folder.files
		.flatMap((file) => notes.folder.index.get(file) ?? [])
		.filter((facts) => facts.case !== undefined && !facts.unreadable && (code === undefined || facts.case === code))
		// A note that names no author may be of whoever looks for it.
		.filter(({ author }) => author === undefined || isSamePerson(author, initials))
		.toSorted((a, b) => compareTexts(dayOf(b), dayOf(a)) || compareTexts(a.file, b.file))
	const isSigned = signedBy(initials)
	const found: ToSign[] = []
	let since = performance.now()
	for (const { file } of candidates) {
		if (found.length === most) break
		since = await pauseIfDue(since)
		const uri = vscode.Uri.parse(file)
		if (uri.scheme === "untitled" || (await isSigned(uri))) continue
		const [note] = await collect(notes, [uri])
		if (note && canBeSigned(note)) found.push(note)
	}
	return found
}

const dayOf = ({ date, written }: NoteFacts): string => written ?? date ?? ""

/** Whether a signer signed a note. The ledgers of each folder are read once. */
function signedBy(initials: string): (uri: vscode.Uri) => Promise<boolean> {
	const folders = new Map<string, Promise<ReadonlyMap<string, SignedNote>>>()
	return async (uri) => {
		const folder = folderOf(uri)
		const inFolder = folders.get(folder.toString()) ?? ledgersIn(folder).then(signedNotes)
		folders.set(folder.toString(), inFolder)
		return (await inFolder).get(nameOf(uri).normalize("NFC"))?.by.some(({ signer }) => signer === initials) ?? false
	}
}
