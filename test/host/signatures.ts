/** Signed notes for tests: ledgers whose signatures no key made, which is enough where only hashes are compared. */
import * as vscode from "vscode"
import { ledgerFileName, textHash, type Meaning } from "../../src/signatures/index.ts"
import { ledgerText } from "../signatures/ledgers.ts"
import { uriOf, writeFile } from "./helpers.ts"
import { api } from "./notes.ts"

/** A signature of a file with this text. */
export interface Signing {
	readonly file: string
	readonly text: string
	readonly meaning?: Meaning
	readonly signer?: string
	readonly day?: string
}

/** Writes the ledger of one signer of a case, and waits until all that it says is known. */
export async function sign(folder: string, code: string, signings: readonly Signing[]): Promise<vscode.Uri> {
	const signer = signings[0]?.signer ?? "AB"
	const drafts = await Promise.all(
		signings.map(async ({ file, text, meaning = "author", day = "2026-03-03" }) => ({
			case: code,
			notes: [{ hash: await textHash(text), file }],
			meaning,
			signer,
			name: signer === "AB" ? "Anna Berg" : "Chris Dorn",
			time: `${day}T12:00:00Z`,
		})),
	)
	const name = ledgerFileName(code, signer)
	const uri = await writeFile(`${folder}/${name}`, await ledgerText(drafts, undefined, name))
	const { notes } = await api()
	notes.signatures.changed([uri])
	await notes.signatures.settled()
	return uri
}

/** What is known of a note: its state. */
export async function stateOf(path: string): Promise<string | undefined> {
	const { notes } = await api()
	await notes.signatures.settled()
	return notes.signatures.of(uriOf(path).toString())?.state
}

/** Whether the editor of a file takes what is typed. */
export async function takesTyping(uri: vscode.Uri): Promise<boolean> {
	const { document } = await vscode.window.showTextDocument(uri, { preview: false })
	const before = document.getText()
	await vscode.commands.executeCommand("type", { text: "x" })
	const isTyped = document.getText() !== before
	if (isTyped) await vscode.commands.executeCommand("workbench.action.files.revert")
	return isTyped
}
