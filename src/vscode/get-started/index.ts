/** The first ten minutes: the walkthrough, the sample caseload, accessibility help, and what goes on in a folder that was just opened. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import { handOverName } from "../shared/hand-over.ts"

/** Registers Get Started, Accessibility Help and Open Sample Caseload, and goes on with what another window left to be done in this folder. */
export function registerGetStarted({ extension: { id, extensionUri } }: vscode.ExtensionContext): vscode.Disposable {
	const walkthrough = `${id}#start`
	void goOn(walkthrough)
	return vscode.Disposable.from(
		register("ipt.getStarted", () => vscode.commands.executeCommand("workbench.action.openWalkthrough", walkthrough, false)),
		register("ipt.accessibilityHelp", () =>
			vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(extensionUri, "docs", "accessibility.md")),
		),
		register("ipt.openSamples", async () => (await import("./open-samples.ts")).openSamples(extensionUri)),
	)
}

/** In most folders nothing was left. */
async function goOn(walkthrough: string): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? []
	if (!folder) return
	const file = vscode.Uri.joinPath(folder.uri, handOverName)
	const isThere = await vscode.workspace.fs.stat(file).then(Boolean, () => false)
	if (isThere) await (await import("./next-step.ts")).goOn(file, walkthrough)
}
