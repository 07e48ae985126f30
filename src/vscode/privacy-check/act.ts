/** What a button of the page does: sets what governs a fact, after a question, or leads to where it is managed. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type PrivacyFactId, factIds, factOf, type Setting, type Target, targetsOf, wantedValue } from "./facts.ts"
import { configurationOf, valuesOf } from "./inspect.ts"
import { sendersAmong } from "./senders.ts"
import { openSettings } from "./state.ts"
import { settingsText, titles } from "./words.ts"

const { t } = vscode.l10n

const Button = z.strictObject({ fact: z.enum(factIds), target: z.enum(["folder", "user", "place"]) })
export type Button = z.infer<typeof Button>

/** Carries out what a button says; anything else than a button of the page is refused. */
export async function act(argument: unknown): Promise<void> {
	const button = Button.safeParse(argument)
	if (!button.success) return
	const { fact, target } = button.data
	if (target === "place") return showPlace(fact)
	const settings = openSettings(factOf(fact), { valuesOf })
	if (!offered(settings).includes(target) || !(await confirm(fact, settings, target))) return
	await set(settings, target)
	if (openSettings(factOf(fact), { valuesOf }).length > 0) {
		void vscode.window.showInformationMessage(
			t("It is set, but another setting takes precedence in this window. The folder's settings come before yours."),
		)
	}
}

/** Where these settings may be set in this window: for a folder only if one is open. */
export function offered(settings: readonly Setting[]): Target[] {
	return targetsOf(settings).filter((target) => target === "user" || vscode.workspace.workspaceFolders !== undefined)
}

/** Sets each as wanted; what else a list contains stays. */
export async function set(settings: readonly Setting[], target: Target): Promise<void> {
	const where = target === "user" ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace
	for (const setting of settings) {
		const configuration = configurationOf(setting)
		await configuration.update(setting.key, wantedValue(setting, ownValue(setting, configuration, target)), where, setting.ofNotes)
	}
}

function ownValue({ key, ofNotes }: Setting, configuration: vscode.WorkspaceConfiguration, target: Target): unknown {
	const known = configuration.inspect<unknown>(key)
	if (ofNotes) return target === "user" ? known?.globalLanguageValue : known?.workspaceLanguageValue
	return target === "user" ? known?.globalValue : known?.workspaceValue
}

async function confirm(fact: PrivacyFactId, settings: readonly Setting[], target: Target): Promise<boolean> {
	const title = titles()[fact]
	const question = target === "user" ? t("{0}: set this for all your folders?", title) : t("{0}: set this for this folder?", title)
	const yes = t("Set")
	return (await vscode.window.showWarningMessage(question, { modal: true, detail: settingsText(settings) }, yes)) === yes
}

async function showPlace(fact: PrivacyFactId): Promise<void> {
	if (fact === "other-extensions") {
		const found = sendersAmong(vscode.extensions.all.map(({ id }) => id))
		await vscode.commands.executeCommand(
			"workbench.extensions.action.showExtensionsWithIds",
			found.map(({ id }) => id),
		)
	}
	if (fact === "settings-sync") await vscode.commands.executeCommand("workbench.action.openSettings", "settingsSync")
	if (fact === "git-remote") await vscode.commands.executeCommand("workbench.view.scm")
}
