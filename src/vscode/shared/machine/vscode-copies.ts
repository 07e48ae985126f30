/** How VS Code names what it copies. */

/** The name of the folder that the Local History of a file has: a hash of its address, as VS Code reckons it. */
export function historyFolderOf(uri: string): string {
	const added = (hash: number, value: number): number => ((hash << 5) - hash + value) | 0
	let hash = added(0, 149_417)
	for (let at = 0; at < uri.length; at++) hash = added(hash, uri.charCodeAt(at))
	return hash.toString(16)
}

/** The address of the file that a list of entries of the Local History is of. */
export function resourceIn(entries: string): string | undefined {
	try {
		const { resource }: { resource?: unknown } = JSON.parse(entries) ?? {}
		return typeof resource === "string" ? resource : undefined
	} catch {
		return undefined
	}
}

/** Whether an address is that of the file at a path: on this machine, or on the one that VS Code is connected to. */
export function samePath(uri: string, path: string): boolean {
	const [, encoded] = /^(?:file|vscode-remote):\/\/[^/]*(\/[^?#]*)/.exec(uri) ?? []
	if (encoded === undefined) return false
	try {
		return withSmallDrive(decodeURIComponent(encoded)) === withSmallDrive(path)
	} catch {
		return false
	}
}

/** Windows has drives in capitals and not, and means the same. */
const withSmallDrive = (path: string): string => path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase())
