/** Opening a note at a place: by the tree, and as a command that nothing but the tree calls. */
import * as vscode from "vscode"
import { register } from "./command.ts"

/** The command that opens a note at a place. */
export const openAtCommand = "ipt.openAt"

/** The command that opens a file at a line, or at an offset in its text. */
export function openAt(file: string, line: number | undefined, offset?: number): vscode.Command {
	return {
		command: openAtCommand,
		title: vscode.l10n.t("Open"),
		arguments: [{ file, ...(line !== undefined && { line }), ...(offset !== undefined && { offset }) }],
	}
}

/** Registers the command. It does nothing if its argument names no note. */
export function registerOpenAt(): vscode.Disposable {
	return register(openAtCommand, async (argument) => (await import("./open-place.ts")).openPlace(argument))
}
