/** Privacy Check: a page on what in this window could copy the text of notes. All of it is loaded when it is asked for. */
import * as vscode from "vscode"
import { register } from "../commands/command.ts"
import type { PrivacyPage } from "./panel.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.privacyCheck"

/** What the buttons of the page call, and nothing else. */
const actCommand = "ipt.actOnPrivacy"

export function registerPrivacyCheck(): vscode.Disposable {
	let page: Promise<PrivacyPage> | undefined
	const load = (): Promise<PrivacyPage> => (page ??= import("./panel.ts").then(({ PrivacyPage: Page }) => new Page(viewType, actCommand)))
	return vscode.Disposable.from(
		register("ipt.privacyCheck", async () => (await load()).show()),
		register(actCommand, async (argument) => (await import("./act.ts")).act(argument)),
		vscode.window.registerWebviewPanelSerializer(viewType, {
			deserializeWebviewPanel: async (panel) => (await load()).adopt(panel),
		}),
		{ dispose: () => void page?.then((loaded) => loaded.dispose()) },
	)
}
