/** New Case, New Session Note, New Closing Note, New Note and Add to Note, and starting a note in an empty file. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { newSessionCommand, startNoteCommand } from "../shared/command-names.ts"
import { register } from "../shared/command.ts"
import { registerStep } from "../shared/walkthrough-step.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { otherKinds } from "./other-kinds.ts"

/** Registers the commands that begin a note. `selectedCase`: the code of the case that is selected in the tree of cases. `memory`: what is known in all windows. */
export function registerNewNotes(notes: WorkspaceNotes, selectedCase: () => string | undefined, memory: vscode.Memento): vscode.Disposable {
	void vscode.commands.executeCommand("setContext", "ipt.hasOtherKinds", otherKinds.length > 0)
	return vscode.Disposable.from(
		registerStep("ipt.newCase", async (argument) => {
			const [{ newCase }] = await Promise.all([import("./new-case.ts"), loadWords("guidance")])
			return newCase(notes, argument, memory)
		}),
		registerStep(newSessionCommand, async (argument) => (await import("./new-session.ts")).newSessionNote(notes, argument, selectedCase())),
		register("ipt.newNote", async (argument) => (await import("./new-note.ts")).newNoteOfCase(notes, argument, selectedCase())),
		register("ipt.addToNote", async (argument) => (await import("./add-to-note.ts")).addToNote(notes, memory, argument)),
		register(startNoteCommand, async (argument) => (await import("./start-note.ts")).startNote(notes, argument)),
		register("ipt.newClosing", async (argument) => (await import("./new-closing.ts")).newClosingNote(notes, argument, selectedCase())),
	)
}
