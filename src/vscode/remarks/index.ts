/** Remarks on lines of notes, and who writes them. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"

/** Registers what there is of remarks. `memory`: what is known in all windows. */
export function registerRemarks(memory: vscode.Memento): vscode.Disposable {
	return vscode.Disposable.from(register("ipt.changeIdentity", async () => (await import("../shared/identity.ts")).changeIdentity(memory)))
}
