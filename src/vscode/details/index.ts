/** Edit Details: the header of a note as a form; and Enter Scores. What they do is loaded when they are first called. */
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/front-matter/yaml.ts"
import { Late } from "../../text/late.ts"
import { editDetailsCommand } from "../shared/command-names.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the commands that write the header of a note. */
export function registerDetails(notes: WorkspaceNotes): vscode.Disposable {
	const form = new Late(async () => {
		const [{ DetailsForm }] = await Promise.all([import("./details-form.ts"), loadAnyYaml()])
		return new DetailsForm(notes)
	})
	return vscode.Disposable.from(
		register(editDetailsCommand, async (argument) => (await form.load()).show(argument)),
		register("ipt.enterScores", async (argument) => {
			const [{ enterScores }] = await Promise.all([import("./enter-scores.ts"), loadAnyYaml()])
			await enterScores(notes, argument)
		}),
		{ dispose: () => form.isLoaded && form.current.dispose() },
	)
}
