/** The Markdown preview of notes: Open Preview, and how a note appears in it. Loaded when a preview is opened. */
import type { MarkdownIt } from "markdown-it"
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import { register } from "../shared/command.ts"
import { isNoteName } from "../shared/selector.ts"

/** Registers the command that opens VS Code's Markdown preview of a note. */
export function registerPreview(): vscode.Disposable {
	return register("ipt.openPreview", async (argument) => (await import("./open-preview.ts")).openPreview(argument))
}

/** Called by VS Code before its first preview. Returns the renderer, which knows notes a moment later: a preview that was faster is drawn again. */
export function extendMarkdownIt(md: MarkdownIt): MarkdownIt {
	void Promise.all([import("./extend-preview.ts"), import("./words.ts"), loadAnyYaml()]).then(
		async ([{ extendPreview }, { previewWords }]) => {
			extendPreview(md, isNoteName, previewWords())
			await vscode.commands.executeCommand("markdown.preview.refresh")
		},
	)
	return md
}
