/** Inspects this window: settings, extensions, and where the open folders are. Reads no note and changes nothing. */
import * as vscode from "vscode"
import { machine } from "../shared/machine/index.ts"
import { languageId } from "../shared/selector.ts"
import { cloudMarks, cloudServiceOf } from "../shared/cloud-folders.ts"
import type { Setting } from "./facts.ts"
import { gitFolderIn, type Remote, remotesIn } from "./git.ts"
import { sendersAmong } from "./senders.ts"
import type { Seen } from "./state.ts"

/** No folder is deeper; a path that does is not climbed to its end. */
const mostLevels = 64

/** A configuration of git is small: a file that is larger is something else. */
const mostBytes = 1 << 20

/** Schemes of folders that a system has, this one or another. */
const ofSystems: ReadonlySet<string> = new Set(["file", "vscode-remote"])

/** What is found in this window. Never rejects because of a file or folder that cannot be read. */
export async function inspect(): Promise<Seen> {
	const roots = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => placesOf(uri)))
	const folders = roots.flat()
	const [remotes, services] = await Promise.all([Promise.all(folders.map(remotesOf)), Promise.all(folders.map(servicesOf))])
	const { remoteName } = vscode.env
	const provider = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.scheme).find((scheme) => !ofSystems.has(scheme))
	return {
		valuesOf,
		senders: sendersAmong(vscode.extensions.all.map(({ id }) => id)),
		remotes: unique(remotes.flat()),
		cloudServices: unique(services.flat()),
		...(remoteName !== undefined && { remoteName }),
		...(provider !== undefined && { provider }),
	}
}

/** The values in force of a setting, one for each open folder; one if none is open. */
export function valuesOf(setting: Setting): unknown[] {
	if (!isThere(setting)) return []
	const scopes = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [undefined]
	return scopes.map((scope) => configurationOf(setting, scope).get<unknown>(setting.key))
}

/** The configuration that a setting is read from and written to. */
export function configurationOf({ ofNotes }: Setting, uri?: vscode.Uri): vscode.WorkspaceConfiguration {
	return vscode.workspace.getConfiguration(undefined, ofNotes ? { ...(uri && { uri }), languageId } : (uri ?? null))
}

function isThere(setting: Setting): boolean {
	if (setting.ofDisk && !machine) return false
	if (setting.ofExtensions && !setting.ofExtensions.some((id) => vscode.extensions.getExtension(id))) return false
	return configurationOf(setting).inspect(setting.key)?.defaultValue !== undefined
}

/** A folder, and where it really is if its path leads over a link. */
async function placesOf(folder: vscode.Uri): Promise<vscode.Uri[]> {
	const real = (await machine?.diskAt(folder)?.realPath(folder)) ?? folder
	return real.path === folder.path ? [folder] : [folder, real]
}

async function remotesOf(folder: vscode.Uri): Promise<Remote[]> {
	for (const at of upwards(folder)) {
		const config = await configOf(vscode.Uri.joinPath(at, ".git"))
		if (config !== undefined) return remotesIn(config)
	}
	return []
}

/** The text of a repository's configuration: of the repository itself, or of the one that a worktree or submodule belongs to. */
async function configOf(dotGit: vscode.Uri): Promise<string | undefined> {
	if (((await typeOf(dotGit)) ?? 0) & vscode.FileType.Directory) return read(vscode.Uri.joinPath(dotGit, "config"))
	const linked = gitFolderIn((await read(dotGit)) ?? "")
	if (linked === undefined) return undefined
	const folder = reached(vscode.Uri.joinPath(dotGit, ".."), linked)
	const shared = (await read(vscode.Uri.joinPath(folder, "commondir")))?.trim()
	return read(vscode.Uri.joinPath(shared === undefined || shared === "" ? folder : reached(folder, shared), "config"))
}

/** Where a path leads that git wrote down, from a folder. */
function reached(folder: vscode.Uri, path: string): vscode.Uri {
	if (/^(?:[\\/]|[a-z]:[\\/])/i.test(path)) return folder.with({ path: vscode.Uri.file(path).path })
	return vscode.Uri.joinPath(folder, path.replaceAll("\\", "/"))
}

async function servicesOf(folder: vscode.Uri): Promise<string[]> {
	const named = cloudServiceOf(folder.path)
	const marked = await Promise.all(
		upwards(folder).flatMap((at) =>
			Object.entries(cloudMarks).map(async ([name, service]) =>
				(await typeOf(vscode.Uri.joinPath(at, name))) === undefined ? [] : [service],
			),
		),
	)
	return [...(named === undefined ? [] : [named]), ...marked.flat()]
}

/** A folder and those above it. */
function upwards(folder: vscode.Uri): vscode.Uri[] {
	const found = [folder]
	for (let at = folder; at.path !== "/" && at.path !== "" && found.length < mostLevels; found.push(at)) at = vscode.Uri.joinPath(at, "..")
	return found
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
	return vscode.workspace.fs.stat(uri).then(
		({ type }) => type,
		() => undefined,
	)
}

/** The text of a small plain file; nothing if there is none. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
	try {
		const { type, size } = await vscode.workspace.fs.stat(uri)
		if (!(type & vscode.FileType.File) || size > mostBytes) return undefined
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
	} catch {
		return undefined
	}
}

/** Each once, by what it says. */
function unique<T>(all: readonly T[]): T[] {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
