import * as vscode from "vscode"
import { after, assert, extension, suite, test, until } from "./helpers.ts"

suite("with Copilot", () => {
	test("completion is off for notes, by the settings that Copilot reads", async () => {
		const settings = vscode.workspace.getConfiguration()
		const setFeatures = async (disabled: boolean | undefined) => settings.update("chat.disableAIFeatures", disabled, vscode.ConfigurationTarget.Workspace)
		after(async () => setFeatures(undefined))
		await extension().activate()
		// VS Code brings Copilot, and wakes it when its AI features are switched on by hand.
		await setFeatures(true)
		await setFeatures(false)
		await until(() => vscode.extensions.getExtension("GitHub.copilot-chat"), "Copilot to be there")
		const enabled = () => vscode.workspace.getConfiguration("github.copilot").get<Record<string, boolean>>("enable")
		await until(() => enabled() !== undefined, "Copilot's setting to be there")
		assert.equal(enabled()?.["ipt"], false)
		assert.equal(enabled()?.["*"], true, "other languages are left as they are")
	})
})
