/** The extension's settings as the checker's options. A value of the wrong form is left out, never an error. */
import * as vscode from "vscode"
import { CheckOptions, defaultOptions } from "../rules/options.ts"
import { profiles } from "../rules/rule.ts"
import { levelsIn } from "./level-settings.ts"
import type { Shown } from "./shown.ts"

export const section = "ipt"

const options = new Map<string, CheckOptions>()
/** Of each open folder, and of what lies in none, until a setting changes. */
const byFolder = new Map<string, CheckOptions>()

/** The options in force for a file. The same settings give the same object, so that findings can be kept. */
export function optionsFor(uri: vscode.Uri | undefined): CheckOptions {
	const folder = uri && vscode.workspace.getWorkspaceFolder(uri)
	const key = folder?.uri.toString() ?? ""
	const known = byFolder.get(key) ?? readOptions(folder?.uri)
	byFolder.set(key, known)
	return known
}

function readOptions(folder: vscode.Uri | undefined): CheckOptions {
	const settings = vscode.workspace.getConfiguration(section, folder ?? null)
	const profile = valueOf(settings, "profile")
	const read = CheckOptions.parse({
		profile: profiles.find((known) => known === profile) ?? "clinical",
		rules: levelsIn(valueOf(settings, "rules")),
		hamdWorsening: CheckOptions.shape.hamdWorsening.safeParse(valueOf(settings, "hamdWorsening")).data ?? defaultOptions.hamdWorsening,
	})
	const key = JSON.stringify(read)
	const known = options.get(key) ?? read
	options.set(key, known)
	return known
}

/**
 * The value of a setting that decides what is found. A folder that is not trusted must not hide findings by it: VS Code
 * leaves its value out, but not in every form that a settings file may have, such as `"ipt.rules.*": "off"`.
 */
function valueOf(settings: vscode.WorkspaceConfiguration, name: keyof CheckOptions): unknown {
	if (vscode.workspace.isTrusted) return settings.get<unknown>(name)
	const known = settings.inspect<unknown>(name)
	return known?.globalValue ?? known?.defaultValue
}

/** Whether the user wants to see this beside the text of a file. */
export function isShown(what: Shown, uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration(`${section}.show`, uri).get<unknown>(what) !== false
}

/** Calls back when a setting of ours changes, or begins to count as the folder is trusted. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
	const changed = (): void => {
		byFolder.clear()
		listener()
	}
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(section)) changed()
		}),
		vscode.workspace.onDidGrantWorkspaceTrust(changed),
		vscode.workspace.onDidChangeWorkspaceFolders(() => byFolder.clear()),
	)
}
