/** Signing of notes, keys, and who may sign. All of it is loaded when it is used. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { LatePage } from "../shared/page/late-page.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.whoMaySign"

/** What the buttons of the page call, and nothing else. */
const actCommand = "ipt.actOnSigners"

/** Registers the commands and the page. `home`: where the user's key is kept. */
export function registerSigning(notes: WorkspaceNotes, home: KeyHome): vscode.Disposable {
	const commands = async () => import("./commands.ts")
	const signer = { notes, home }
	const late = new LatePage(viewType, async () => (await import("./signers-page.ts")).signersPage(home, viewType, actCommand))
	return vscode.Disposable.from(
		late,
		register("ipt.signNote", async (argument, all) => (await commands()).signNote(signer, argument, all)),
		register("ipt.signNotes", async (argument) => (await commands()).signNotes(signer, argument)),
		register("ipt.withdrawSignature", async (argument) => (await commands()).withdraw(signer, argument)),
		register("ipt.exportSigningKey", async () => (await commands()).exportKey(home)),
		register("ipt.restoreSigningKey", async () => (await commands()).restore(home)),
		register("ipt.changeSigningKey", async () => (await commands()).changeKey(signer)),
		register("ipt.revokeSigningKey", async () => (await commands()).revokeKey()),
		register(viewType, async () => (await late.loaded()).page.show()),
		register(actCommand, async (argument) => (await commands()).act(home, argument)),
	)
}
