/** Ledgers as files next to the notes. */
import * as vscode from "vscode"
import { ChangedSince } from "../../../files/changed-since.ts"
import {
	isLedgerFile,
	type Ledger,
	LedgerError,
	ledgerFileName,
	nextBlock,
	readLedger,
	type Sign,
	type Statement,
} from "../../../signatures/index.ts"
import { leastModeOf } from "../files/access.ts"
import { addToFile, bytesAt } from "../files/add-to-file.ts"
import { nameOf } from "../uri.ts"

const { t } = vscode.l10n

/** What is signed, before it has its place in a ledger. */
export type Draft = Omit<Statement, "entry" | "previous">

/** All ledgers of a folder. */
export async function ledgersIn(folder: vscode.Uri): Promise<readonly Ledger[]> {
	const entries = await vscode.workspace.fs.readDirectory(folder)
	const names = entries.filter(([name, type]) => type === vscode.FileType.File && isLedgerFile(name)).map(([name]) => name)
	const ledgers = await Promise.all(names.map(async (name) => ledgerAt(vscode.Uri.joinPath(folder, name), name)))
	return ledgers.flatMap(({ ledger }) => ledger ?? [])
}

/** The ledger of a case and a signer in a folder. */
export const ledgerPlace = (folder: vscode.Uri, code: string, signer: string): vscode.Uri =>
	vscode.Uri.joinPath(folder, ledgerFileName(code, signer))

interface LedgerFile {
	readonly bytes: Uint8Array | undefined
	readonly ledger: Ledger | undefined
}

async function ledgerAt(uri: vscode.Uri, name: string): Promise<LedgerFile> {
	const bytes = await bytesAt(uri)
	return { bytes, ledger: bytes && (await readLedger(name, new TextDecoder().decode(bytes))) }
}

/** So often another window may be faster. */
const most = 4

/** What is being added to each ledger in this window. */
const adding = new Map<string, Promise<void>>()

/**
 * Adds a block to the ledger of its case and signer in a folder, one after the other. `notes`: the files that it is about, of which the ledger of a
 * new one may be read by nobody else. Rejects with a sentence for the user if nothing was added.
 */
export async function addToLedger(folder: vscode.Uri, draft: Draft, sign: Sign, notes: readonly vscode.Uri[]): Promise<void> {
	const uri = ledgerPlace(folder, draft.case, draft.signer)
	const key = uri.toString()
	const before = adding.get(key) ?? Promise.resolve()
	const added = before.catch(() => undefined).then(async () => addNow(uri, draft, sign, notes))
	adding.set(key, added)
	try {
		await added
	} finally {
		if (adding.get(key) === added) adding.delete(key)
	}
}

async function addNow(uri: vscode.Uri, draft: Draft, sign: Sign, notes: readonly vscode.Uri[]): Promise<void> {
	const name = nameOf(uri)
	const mode = await leastModeOf(notes.map(String))
	for (let attempt = 1; ; attempt++) {
		const { bytes, ledger } = await ledgerAt(uri, name)
		const block = await blockFor(ledger, draft, sign, name)
		try {
			await addToFile(uri, block, { before: bytes, ...mode })
			break
		} catch (error) {
			if (!(error instanceof ChangedSince)) throw error
			// Another window signed in the meantime: the block is made again, so that it follows the other one.
			if (attempt < most) continue
			throw new Error(t("“{0}” is being written by another window or machine. Nothing was signed. Try again.", name), { cause: error })
		}
	}
	const { ledger } = await ledgerAt(uri, name)
	if (ledger && ledger.sides.length > 0) {
		void vscode.window.showWarningMessage(
			t("Another window or machine signed in “{0}” at the same moment. Both signatures are there, and your next one confirms both.", name),
		)
	}
}

async function blockFor(ledger: Ledger | undefined, draft: Draft, sign: Sign, name: string): Promise<string> {
	try {
		return await nextBlock(ledger, draft, sign)
	} catch (error) {
		if (error instanceof LedgerError) throw new Error(wordsOf(error, name), { cause: error })
		throw error
	}
}

function wordsOf({ problem }: LedgerError, name: string): string {
	switch (problem) {
		case "another":
			return t("“{0}” contains the signatures of another case or person, so nothing was signed. Give it back its own name.", name)
		case "signature":
			return t("Your key made no signature that can be read, so nothing was signed. Check your key on the page “Who May Sign”.")
		case "too-large":
			return t("“{0}” is too large to be added to, so nothing was signed. Move the notes of closed cases to an archive.", name)
		case "version":
			return t("A newer version of IPT Notes wrote into “{0}”, so nothing was signed. Update IPT Notes.", name)
	}
}
