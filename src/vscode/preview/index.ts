/** The Markdown preview of notes: Open Preview, and how a note appears in it. Loaded when a preview is opened. */
import type { MarkdownIt } from "markdown-it"
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import { Late } from "../../text/late.ts"
import { register } from "../shared/command.ts"
import { isNoteName } from "../shared/selector.ts"

const late = new Late(async () => {
	const [{ extendPreview }, { previewWords }] = await Promise.all([import("./extend-preview.ts"), import("./words.ts"), loadAnyYaml()])
	return (md: MarkdownIt) => extendPreview(md, isNoteName, previewWords())
})

/** VS Code may lose what a preview is given while it is still loading what it was given first. */
const untilLoaded = 2000

/** Registers the command that opens VS Code's Markdown preview of a note. */
export function registerPreview(): vscode.Disposable {
	return register("ipt.openPreview", async (argument) => {
		const [{ openPreview }] = await Promise.all([import("./open-preview.ts"), late.load()])
		await openPreview(argument)
	})
}

/** Called by VS Code before its first preview. Returns the renderer; one that is asked for before ours is loaded, as in a window that is restored, knows notes later, and is drawn again. */
export function extendMarkdownIt(md: MarkdownIt): MarkdownIt {
	if (late.isLoaded) return late.current(md)
	void late.load().then((extend) => {
		extend(md)
		setTimeout(() => void vscode.commands.executeCommand("markdown.preview.refresh"), untilLoaded)
	})
	return md
}
