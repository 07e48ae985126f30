/** A file system that lives in memory, of a scheme of its own, and fails at its k-th operation. */
import * as vscode from "vscode"

export const scheme = "ipt-faulty"

type Entry = Map<string, Entry> | Uint8Array

export class FaultyFileSystem implements vscode.FileSystemProvider {
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
	readonly onDidChangeFile = this.#changed.event
	readonly #root: Map<string, Entry> = new Map()
	/** Names of links, which lead nowhere. */
	readonly links = new Set<string>()
	#failAt = 0
	#error: () => Error = () => new Error()
	#count = 0
	/** Whether the place cannot be reached, and says so at once. */
	isAway = false
	/** Folders that never answer. */
	readonly silent = new Set<string>()
	/** Of files whose reading is held up: what lets each reading go on, in the order in which they began. */
	readonly held = new Map<string, (() => void)[]>()
	/** The operation that failed since it was last asked for. */
	failed: string | undefined

	/** Lets the k-th operation from now on fail, once. */
	arm(k: number, error: () => Error): void {
		this.#failAt = k
		this.#error = error
		this.#count = 0
		this.failed = undefined
	}

	disarm(): void {
		this.#failAt = 0
	}

	/** Every file by its path, with its text. */
	get files(): ReadonlyMap<string, string> {
		const found = new Map<string, string>()
		const walk = (entry: Entry, path: string): void => {
			if (entry instanceof Uint8Array) found.set(path, new TextDecoder().decode(entry))
			else for (const [name, inner] of entry) walk(inner, `${path}/${name}`)
		}
		walk(this.#root, "")
		return found
	}

	/** Puts a file there, or takes it away, without an operation. */
	put(path: string, text: string | undefined): void {
		const steps = path.split("/").filter((step) => step !== "")
		const name = steps.pop() ?? ""
		let folder = this.#root
		for (const step of steps) {
			const inner = folder.get(step) ?? new Map<string, Entry>()
			if (inner instanceof Uint8Array) throw new Error("a file is in the way")
			folder.set(step, inner)
			folder = inner
		}
		if (text === undefined) folder.delete(name)
		else folder.set(name, new TextEncoder().encode(text))
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined)
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		this.#operation(`stat ${uri.path}`)
		const entry = this.#entry(uri)
		return { type: this.#type(uri.path, entry), ctime: 0, mtime: 0, size: entry instanceof Uint8Array ? entry.length : 0 }
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] | Promise<[string, vscode.FileType][]> {
		if (this.silent.has(uri.path)) return new Promise(() => undefined)
		this.#operation(`readDirectory ${uri.path}`)
		const entry = this.#entry(uri)
		if (entry instanceof Uint8Array) throw vscode.FileSystemError.FileNotADirectory(uri)
		return Array.from(entry, ([name, inner]) => [name, this.#type(`${uri.path}/${name}`, inner)])
	}

	readFile(uri: vscode.Uri): Uint8Array | Promise<Uint8Array> {
		this.#operation(`readFile ${uri.path}`)
		const entry = this.#entry(uri)
		if (!(entry instanceof Uint8Array)) throw vscode.FileSystemError.FileIsADirectory(uri)
		const held = this.held.get(uri.path)
		return held ? new Promise((resolve) => void held.push(() => resolve(entry))) : entry
	}

	createDirectory(uri: vscode.Uri): void {
		this.#operation(`createDirectory ${uri.path}`)
		this.#folderOf(uri).set(nameOf(uri), new Map())
		this.#tell(vscode.FileChangeType.Created, uri)
	}

	writeFile(uri: vscode.Uri, content: Uint8Array, { create, overwrite }: { create: boolean; overwrite: boolean }): void {
		const folder = this.#folderOf(uri)
		const old = folder.get(nameOf(uri))
		if (this.#isDue(`writeFile ${uri.path}`)) {
			// As of a full disk: the first bytes were taken.
			folder.set(nameOf(uri), content.slice(0, 50))
			throw this.#error()
		}
		if (!old && !create) throw vscode.FileSystemError.FileNotFound(uri)
		if (old && !overwrite) throw vscode.FileSystemError.FileExists(uri)
		folder.set(nameOf(uri), content)
		this.#tell(old ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri)
	}

	delete(uri: vscode.Uri, { recursive }: { recursive: boolean }): void {
		this.#operation(`delete ${uri.path}`)
		const entry = this.#entry(uri)
		if (!(entry instanceof Uint8Array) && entry.size > 0 && !recursive) throw vscode.FileSystemError.NoPermissions(uri)
		this.#folderOf(uri).delete(nameOf(uri))
		this.#tell(vscode.FileChangeType.Deleted, uri)
	}

	rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { overwrite: boolean }): void {
		this.#operation(`rename ${from.path} ${to.path}`)
		const entry = this.#entry(from)
		const folder = this.#folderOf(to)
		if (folder.has(nameOf(to)) && !overwrite) throw vscode.FileSystemError.FileExists(to)
		this.#folderOf(from).delete(nameOf(from))
		folder.set(nameOf(to), entry)
		this.#tell(vscode.FileChangeType.Deleted, from)
		this.#tell(vscode.FileChangeType.Created, to)
	}

	/** Reports a change from another program. */
	tell(uri: vscode.Uri): void {
		this.#tell(vscode.FileChangeType.Changed, uri)
	}

	#tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
		setTimeout(() => this.#changed.fire([{ type, uri }]), 1)
	}

	#isDue(name: string): boolean {
		if (this.#failAt === 0 || this.failed !== undefined || ++this.#count !== this.#failAt) return false
		this.failed = name
		return true
	}

	#operation(name: string): void {
		if (this.isAway) throw vscode.FileSystemError.Unavailable()
		if (this.#isDue(name)) throw this.#error()
	}

	#type(path: string, entry: Entry): vscode.FileType {
		const type = entry instanceof Uint8Array ? vscode.FileType.File : vscode.FileType.Directory
		return this.links.has(path) ? type | vscode.FileType.SymbolicLink : type
	}

	#entry(uri: vscode.Uri): Entry {
		let entry: Entry = this.#root
		for (const step of uri.path.split("/").filter((one) => one !== "")) {
			const inner: Entry | undefined = entry instanceof Uint8Array ? undefined : entry.get(step)
			if (!inner) throw vscode.FileSystemError.FileNotFound(uri)
			entry = inner
		}
		return entry
	}

	#folderOf(uri: vscode.Uri): Map<string, Entry> {
		const folder = this.#entry(vscode.Uri.joinPath(uri, ".."))
		if (folder instanceof Uint8Array) throw vscode.FileSystemError.FileNotADirectory(uri)
		return folder
	}
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf("/") + 1)
