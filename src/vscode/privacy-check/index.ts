/** Privacy Check: a page on what in this window could copy the text of notes. All of it is loaded when it is first opened. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import { LatePage } from "../shared/page/late-page.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.privacyCheck"

/** What the buttons of the page call, and nothing else. */
const actCommand = "ipt.actOnPrivacy"

/** Registers the page and what its buttons call. */
export function registerPrivacyCheck(): vscode.Disposable {
	const late = new LatePage(viewType, async () => (await import("./panel.ts")).privacyPage(viewType, actCommand))
	return vscode.Disposable.from(
		late,
		register("ipt.privacyCheck", async () => (await late.loaded()).page.show()),
		register(actCommand, async (argument) => (await import("./act.ts")).act(argument)),
	)
}
