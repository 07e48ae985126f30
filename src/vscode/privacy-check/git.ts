/** What git's own files say of where a repository is sent to. Read as text: git itself is never run. */

/** Where a repository may be sent to. Of an address only its host is shown: the rest may contain a password. */
export interface Remote {
	readonly name: string
	/** Nothing if it is a folder, or an address that cannot be read. */
	readonly host?: string
	readonly isFolder: boolean
}

/** The remotes of a repository's `config`, each host once. */
export function remotesIn(config: string): Remote[] {
	const found = new Map<string, Remote>()
	let name: string | undefined
	for (const line of config.split(/\r\n?|\n/).map((text) => text.trim())) {
		const header = /^\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)"\s*)?\]/.exec(line)
		if (header) name = header[1]?.toLowerCase() === "remote" ? header[2]?.replaceAll(/\\(.)/g, "$1") : undefined
		const address = /^(?:\[[^\]]*\]\s*)?(?:push)?url\s*=(.*)$/i.exec(line)?.[1]?.trim()
		if (name === undefined || address === undefined) continue
		const remote = { name, ...placeOf(unquoted(address)) }
		found.set(JSON.stringify(remote), remote)
	}
	return [...found.values()]
}

/** A value without its quotes and comment. */
function unquoted(value: string): string {
	const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)
	return (quoted?.[1]?.replaceAll(/\\(.)/g, "$1") ?? value.split(/\s[#;]/, 1)[0] ?? "").trim()
}

function placeOf(address: string): Omit<Remote, "name"> {
	const host = hostOf(address)
	return { isFolder: host === undefined && isFolder(address), ...(host !== undefined && { host }) }
}

/** A name of a machine, or an address in figures. Anything else is not shown, as it may be part of a password. */
const longestName = 253
const machine = /^(?:[\p{L}\p{N}][\p{L}\p{N}._-]*|\[[\da-fA-F:.]+\])$/u

function hostOf(address: string): string | undefined {
	const [, share] = /^(?:\\\\|\/\/)([^/\\]+)[/\\]/.exec(address) ?? []
	const [, scheme, authority = ""] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(address) ?? []
	// `user@host:path`; one letter before the colon is a drive of Windows.
	const [, scp] = scheme === undefined ? (/^((?:[^/\\@]*@)?(?:\[[^\]]+\]|[^/\\:@]{2,})):/.exec(address) ?? []) : []
	const place = share ?? (scheme === undefined ? scp : authority)
	if (place === undefined) return undefined
	const host = place.slice(place.lastIndexOf("@") + 1).replace(/:\d*$/, "")
	return host.length <= longestName && machine.test(host) ? host.toLowerCase() : undefined
}

function isFolder(address: string): boolean {
	if (/^file:\/\/\//i.test(address) || /^[a-z]:[/\\]/i.test(address)) return true
	return !/^[a-z][a-z\d+.-]*:|@/i.test(address) && address !== ""
}

/** Where the repository of a worktree or a submodule is, from its `.git` file. */
export function gitFolderIn(dotGit: string): string | undefined {
	const folder = /^gitdir:(.+)$/m.exec(dotGit)?.[1]?.trim()
	return folder === "" ? undefined : folder
}
