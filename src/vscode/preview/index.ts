/** Open Preview. How it shows a note is in `extend-preview.ts`. */
import type * as vscode from "vscode"
import { register } from "../shared/command.ts"

/** Registers the command that opens VS Code's Markdown preview of a note. */
export function registerPreview(): vscode.Disposable {
	return register("ipt.openPreview", async (argument) => (await import("./open-preview.ts")).openPreview(argument))
}
