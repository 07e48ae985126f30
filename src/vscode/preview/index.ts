/** The Markdown preview of notes: Open Preview, and how a note appears in it. Loaded when a preview is opened. */
import type { MarkdownIt } from "markdown-it"
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import { Late } from "../../text/late.ts"
import { register } from "../shared/command.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNoteName } from "../shared/selector.ts"

const late = new Late(async () => {
	const [{ extendPreview }, { amendedNoteIn, previewWords }] = await Promise.all([
		import("./extend-preview.ts"),
		import("./words.ts"),
		loadAnyYaml(),
	])
	return (notes: WorkspaceNotes, md: MarkdownIt) =>
		extendPreview(md, isNoteName, previewWords(), (address) => amendedNoteIn(notes, address))
})

/** VS Code may lose what a preview is given while it is still loading what it was given first. */
const untilLoaded = 2000

/** Registers the command that opens VS Code's Markdown preview of a note. A preview follows its addenda. */
export function registerPreview(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.openPreview", async (argument) => {
			const [{ openPreview }] = await Promise.all([import("./open-preview.ts"), late.load()])
			await openPreview(argument)
		}),
		onDidChangeDebounced(notes, ({ files, facts }) => {
			const areAmended = facts && (files === "all" ? notes.folder.index.hasAddenda : [...files].some((file) => isOfAddenda(notes, file)))
			if (late.isLoaded && areAmended) void refresh()
		}),
	)
}

/** Whether a file is an addendum, or belongs to a case that has one: of a file that went nothing else is known. */
function isOfAddenda({ folder: { index } }: WorkspaceNotes, file: string): boolean {
	return isNameOfAddendum(file) || index.get(file)?.kind === "addendum"
}

/** As the files of new addenda are named. */
const isNameOfAddendum = (file: string): boolean => /\.addendum-\d+\.ipt\.md$/.test(file)

const refresh = async (): Promise<void> => vscode.commands.executeCommand("markdown.preview.refresh")

/** Called by VS Code before its first preview. Returns the renderer; one that is asked for before ours is loaded, as in a window that is restored, knows notes later, and is drawn again. */
export function extendMarkdownIt(notes: WorkspaceNotes, md: MarkdownIt): MarkdownIt {
	if (late.isLoaded) return late.current(notes, md)
	void late.load().then((extend) => {
		extend(notes, md)
		setTimeout(() => void refresh(), untilLoaded)
	})
	return md
}
