/** The extension's settings as the checker's options. A value of the wrong form is left out, never an error. */
import * as vscode from "vscode"
import { CheckOptions, defaultOptions, LevelChoice } from "../rules/options.ts"
import { profiles } from "../rules/rule.ts"
import type { Shown } from "./shown.ts"

export const section = "ipt"

const options = new Map<string, CheckOptions>()

/** The options in force for a file. The same settings give the same object, so that findings can be kept. */
export function optionsFor(uri: vscode.Uri | undefined): CheckOptions {
	const settings = vscode.workspace.getConfiguration(section, uri ?? null)
	const profile = settings.get<unknown>("profile")
	const rules = settings.get<unknown>("rules")
	const read = CheckOptions.parse({
		profile: profiles.find((known) => known === profile) ?? "clinical",
		rules: levelsIn(rules),
		hamdWorsening: CheckOptions.shape.hamdWorsening.safeParse(settings.get<unknown>("hamdWorsening")).data ?? defaultOptions.hamdWorsening,
	})
	const key = JSON.stringify(read)
	const known = options.get(key) ?? read
	options.set(key, known)
	return known
}

function levelsIn(rules: unknown): Record<string, LevelChoice> {
	if (typeof rules !== "object" || rules === null) return {}
	return Object.fromEntries(
		Object.entries(rules).flatMap(([code, level]) => {
			const choice = LevelChoice.safeParse(level)
			return choice.success ? [[code, choice.data] as const] : []
		}),
	)
}

/** Whether the user wants to see this beside the text of a file. */
export function isShown(what: Shown, uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration(`${section}.show`, uri).get<unknown>(what) !== false
}

/** Calls back when a setting of ours changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
	return vscode.workspace.onDidChangeConfiguration((event) => {
		if (event.affectsConfiguration(section)) listener()
	})
}
