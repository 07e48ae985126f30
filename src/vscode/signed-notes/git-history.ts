/** Earlier texts of a note, from the git of VS Code if the note is in a repository. Git itself is run by VS Code's own extension only. */
import * as vscode from "vscode"

/** What of the interface of VS Code's git is used: version 1. */
interface Repository {
	log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly { readonly hash: string }[]>
	buffer(ref: string, path: string): Promise<Uint8Array>
}

interface GitApi {
	getRepository(uri: vscode.Uri): Repository | null
	openRepository(root: vscode.Uri): Promise<Repository | null>
}

interface GitExtension {
	readonly enabled: boolean
	getAPI(version: 1): GitApi
}

/** More commits of one note are not read. */
const mostCommits = 500

/** The texts of a file in git, as bytes: what is to be committed, then the latest commit and those before it. None without git. */
export async function* textsInGit(uri: vscode.Uri, token: vscode.CancellationToken): AsyncIterable<Uint8Array> {
	const repository = await repositoryOf(uri)
	if (!repository) return
	const path = uri.fsPath
	const commits = await repository.log({ path, maxEntries: mostCommits }).catch(() => [])
	// No name of a commit is the index.
	for (const ref of ["", ...commits.map(({ hash }) => hash)]) {
		if (token.isCancellationRequested) return
		const bytes = await repository.buffer(ref, path).catch(() => undefined)
		if (bytes) yield bytes
	}
}

async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
	const extension = vscode.extensions.getExtension<GitExtension>("vscode.git")
	const git = await extension?.activate()
	if (git?.enabled !== true || uri.scheme !== "file") return undefined
	const api = git.getAPI(1)
	const known = api.getRepository(uri)
	if (known) return known
	// The repository may be around the open folder, or not have been found yet.
	for (let folder = vscode.Uri.joinPath(uri, ".."); ; folder = vscode.Uri.joinPath(folder, "..")) {
		const isRoot = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, ".git")).then(
			() => true,
			() => false,
		)
		if (isRoot) return (await api.openRepository(folder).catch(() => null)) ?? undefined
		if (folder.path === "/" || folder.path === vscode.Uri.joinPath(folder, "..").path) return undefined
	}
}
