import * as vscode from "vscode"
import { after, assert, extension, until } from "./helpers.ts"

/** Has Copilot, which VS Code brings, run until the test has ended; resolves with its setting for languages. */
export async function wakeCopilot(): Promise<Record<string, boolean>> {
	const settings = vscode.workspace.getConfiguration("chat")
	const setFeatures = async (disabled: boolean) => settings.update("disableAIFeatures", disabled, vscode.ConfigurationTarget.Global)
	after(async () => setFeatures(true))
	await extension().activate()
	// It wakes when the AI features of VS Code are switched on by hand.
	await setFeatures(true)
	await setFeatures(false)
	await until(() => vscode.extensions.getExtension("GitHub.copilot-chat"), "Copilot to be there")
	const enabled = () => vscode.workspace.getConfiguration("github.copilot").get<Record<string, boolean>>("enable")
	await until(() => enabled() !== undefined, "Copilot's setting to be there")
	return enabled() ?? assert.fail()
}
