/**
 * Going from one empty place of a note to the next. Tab does so only while the `…` of a place is selected: then there
 * is nothing to be indented. The keys are in the manifest; the context that they depend on is set here.
 *
 * While no other `…` is in the note, VS Code itself goes to the next one, at once: a command of an extension runs a moment
 * later, in which a quick writer's next letter would land at the old place.
 */
import * as vscode from "vscode"
import { placeholder } from "../../note/forms/empty-places.ts"
import { isNote } from "../shared/selector.ts"

/** `alone`: each `…` of the note is an empty place; `among`: some are written text. */
const contextKey = "ipt.emptyPlace"

/** Registers the commands that go from place to place, and sets the context of their keys. */
export function registerEmptyPlaces(): vscode.Disposable {
	let known: string | undefined
	let latest = 0
	const follow = async (): Promise<void> => {
		const turn = ++latest
		const editor = vscode.window.activeTextEditor
		const now = editor && isAtSign(editor) ? (await import("./places.ts")).selectedIn(editor) : undefined
		if (turn !== latest || now === known) return
		known = now
		await vscode.commands.executeCommand("setContext", contextKey, now)
	}
	const command = (
		id: string,
		run: (places: typeof import("./places.ts"), argument: unknown, other: unknown) => unknown,
	): vscode.Disposable =>
		vscode.commands.registerCommand(id, async (argument: unknown, other: unknown) => run(await import("./places.ts"), argument, other))
	void follow()
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor(() => void follow()),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === vscode.window.activeTextEditor) void follow()
		}),
		command("ipt.selectEmptyPlace", ({ select }, uri, offset) => select(uri, offset)),
		command("ipt.nextEmptyPlace", ({ go }, key) => go(1, key)),
		command("ipt.previousEmptyPlace", ({ go }, key) => go(-1, key)),
	)
}

const isAtSign = ({ document, selection, selections }: vscode.TextEditor): boolean =>
	selections.length === 1 && selection.isSingleLine && !selection.isEmpty && document.getText(selection) === placeholder && isNote(document)
