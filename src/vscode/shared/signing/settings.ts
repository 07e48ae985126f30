/** The settings of signing. A folder that is not trusted has no say in them. */
import * as vscode from "vscode"
import { machine } from "../machine/index.ts"
import { section } from "../settings/section.ts"

/** The names of the settings, after the section of this extension. */
export const signersSetting = "signing.signers"
const keySetting = "signing.key"

/** No system has a longer path. */
const longestPath = 4096

/** Where the list of signers is; nothing if that is not set, or cannot be found. */
export async function signersPlace(): Promise<vscode.Uri | undefined> {
	return placeIn(signersSetting)
}

/** Where the user's own public key of SSH is; nothing if another key is used. */
export async function ownKeyPlace(): Promise<vscode.Uri | undefined> {
	return placeIn(keySetting)
}

/** Remembers where the list of signers is, for all folders of the user. */
export async function setSignersPlace(place: vscode.Uri): Promise<void> {
	const settings = vscode.workspace.getConfiguration(section, null)
	await settings.update(signersSetting, await writtenPath(place), vscode.ConfigurationTarget.Global)
}

async function placeIn(setting: string): Promise<vscode.Uri | undefined> {
	const settings = vscode.workspace.getConfiguration(section, null)
	const value = vscode.workspace.isTrusted ? settings.get<unknown>(setting) : settings.inspect<unknown>(setting)?.globalValue
	if (typeof value !== "string" || value.trim() === "" || value.length > longestPath || value.includes("\0")) return undefined
	return uriOf(value.trim())
}

const inHome = /^~(?=[\\/]|$)/
const inFolder = /^\$\{workspaceFolder\}(?=[\\/]|$)/
const isWhole = /^(?:[a-z]:)?[\\/]/i

/** The place that a path names: from the user's own folder, from the first open folder, or whole. */
async function uriOf(path: string): Promise<vscode.Uri | undefined> {
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const below = (from: vscode.Uri | undefined, rest: string): vscode.Uri | undefined =>
		from && vscode.Uri.joinPath(from, rest.replaceAll("\\", "/"))
	if (inHome.test(path)) return below((await machine?.signing())?.home(), path.replace(inHome, ""))
	if (inFolder.test(path) || !isWhole.test(path)) return below(root, path.replace(inFolder, ""))
	// In a browser, a path is one of the place that the open folder is in.
	return machine ? vscode.Uri.file(path) : root?.with({ path: path.replaceAll("\\", "/") })
}

/** A place as the setting has it: in the user's own folder, it is the same on each of the user's machines. */
async function writtenPath(place: vscode.Uri): Promise<string> {
	const home = (await machine?.signing())?.home()
	if (!home) return place.path
	const below = `${home.path}/`
	return place.scheme === "file" && place.path.startsWith(below) ? `~/${place.path.slice(below.length)}` : place.fsPath
}
