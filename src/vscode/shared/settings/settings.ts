/** The extension's settings, and the configuration of the folder, as the checker's options. A value of the wrong form is left out, never an error. */
import * as vscode from "vscode"
import { ownMeasuresIn, terms } from "../../../record/index.ts"
import type { Beginning } from "../../../rules/configuration.ts"
import { profiles } from "../../../rules/levels.ts"
import { beginningWith, optionsWith, type OwnOptions } from "../../../rules/options-in-force.ts"
import { CheckOptions, longestAuthor } from "../../../rules/options.ts"
import type { Switch } from "./switches.ts"
import { configurationOf, followConfigurations } from "./folder-configurations.ts"
import { levelsIn } from "./levels.ts"
import { section } from "./section.ts"

const options = new Map<string, CheckOptions>()
/** Of each folder of notes, until a setting or a configuration changes. */
const byFolder = new Map<string, CheckOptions>()

/** The options in force for a file. Equal settings give the same object, so that findings can be cached. */
export function optionsFor(uri: vscode.Uri | undefined): CheckOptions {
	const key = uri === undefined ? "" : vscode.Uri.joinPath(uri, "..").toString()
	const known = byFolder.get(key) ?? readOptions(uri)
	byFolder.set(key, known)
	return known
}

function readOptions(uri: vscode.Uri | undefined): CheckOptions {
	const { isTrusted } = vscode.workspace
	const read = optionsWith(ownOptions(uri && vscode.workspace.getWorkspaceFolder(uri)?.uri), uri ? configurationOf(uri) : {}, isTrusted)
	const key = JSON.stringify(read)
	const known = options.get(key) ?? read
	options.set(key, known)
	return known
}

/** What the user chose. What has its default is absent, so that a folder's configuration can say it. */
function ownOptions(folder: vscode.Uri | undefined): OwnOptions {
	const settings = vscode.workspace.getConfiguration(section, folder ?? null)
	const profile = profiles.find((known) => known === chosen(settings, "profile"))
	const measures = ownMeasuresIn(chosen(settings, "measures"))
	const points = CheckOptions.shape.hamdWorsening.safeParse(chosen(settings, "hamdWorsening") ?? "").data
	return {
		...(profile && { profile }),
		rules: levelsIn(chosen(settings, "rules")),
		...(points !== undefined && { hamdWorsening: points }),
		...(measures.length > 0 && { measures }),
	}
}

/**
 * The value of a setting that decides what is found or written, unless it has its default. A folder that is not trusted must not hide
 * findings by it: VS Code leaves its value out, but not in every form that a settings file may have, such as
 * `"ipt.rules.*": "off"`.
 */
function chosen(settings: vscode.WorkspaceConfiguration, name: keyof CheckOptions | "author" | "language" | typeof newAtOnce): unknown {
	const known = settings.inspect<unknown>(name)
	if (!vscode.workspace.isTrusted) return known?.globalValue
	const isChosen = [known?.globalValue, known?.workspaceValue, known?.workspaceFolderValue].some((value) => value !== undefined)
	return isChosen ? settings.get<unknown>(name) : undefined
}

/** What a new note in a folder begins with. */
export function beginningIn(folder: vscode.Uri): Beginning {
	const settings = vscode.workspace.getConfiguration(section, vscode.workspace.getWorkspaceFolder(folder)?.uri ?? null)
	const author = chosen(settings, "author")
	const language = terms("language").find((id) => id === chosen(settings, "language"))
	const own: Beginning = {
		...(typeof author === "string" && author.trim() !== "" && author.length <= longestAuthor && { author: author.trim() }),
		...(language && { language }),
	}
	return beginningWith(own, configurationOf(vscode.Uri.joinPath(folder, "any")), vscode.workspace.isTrusted)
}

const newAtOnce = "newNotes.showFindings"

/** Whether the findings of a note that is being written for the first time are wanted at once: no, unless the setting says yes. */
export const showsNewAtOnce = (uri: vscode.Uri): boolean => chosen(vscode.workspace.getConfiguration(section, uri), newAtOnce) === true

/** Whether the user wants to see this in addition to the text of a file: yes, unless a setting says no. */
export function isSwitchedOn(what: Switch, uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration(`${section}.show`, uri).get<unknown>(what) !== false
}

/** Calls back when a setting of this extension or a configuration file changes, or begins to count as the folder is trusted. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
	const changed = (): void => {
		byFolder.clear()
		listener()
	}
	return vscode.Disposable.from(
		followConfigurations(changed),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(section)) changed()
		}),
		vscode.workspace.onDidGrantWorkspaceTrust(changed),
		vscode.workspace.onDidChangeWorkspaceFolders(() => byFolder.clear()),
	)
}
