/** The notes of the window: files of the open folders and editors, an editor's text winning over its file. */
import * as vscode from "vscode"
import type { Case } from "../cases/case.ts"
import type { Note } from "../note/read.ts"
import { NoteFolder } from "../rules/folder.ts"
import { codesAcrossNotes } from "../rules/index.ts"
import type { Finding } from "../rules/rule.ts"
import { foldersToRead, inTime, isIllegible, isListed, isMissing, isReached, notesBelow } from "./folders.ts"
import { noteSource } from "./note-source.ts"
import { isNote, noteEnding } from "./selector.ts"
import { onDidChangeSettings, optionsFor } from "./settings.ts"
import { Watcher } from "./watcher.ts"

/** Work is done in slices of this many milliseconds, so that other extensions can run between. */
const slice = 15
/** Events of the file system that come in a burst are taken together. */
const burst = 100
/** After folders appeared or went, what nobody was told of is looked for; not before this many milliseconds of quiet. */
const quiet = 1500

export interface NotesChange {
	/** Files whose note or case changed; all of them where nothing is named. */
	readonly files?: ReadonlySet<string>
}

export class WorkspaceNotes implements vscode.Disposable {
	readonly folder = new NoteFolder(noteSource)
	readonly #changed = new vscode.EventEmitter<NotesChange>()
	/** Fires when notes, their cases or the settings changed. */
	readonly onDidChange = this.#changed.event
	readonly #reading = new vscode.EventEmitter<void>()
	/** Fires when the folders begin to be read; the next change tells that it is done. */
	readonly onDidBeginReading = this.#reading.event
	readonly #disposables: vscode.Disposable[] = [this.#changed, this.#reading]
	#scan: Promise<void> | undefined
	#scanned = false
	/** Files that were deleted: VS Code may keep their documents for a while, and those are no notes unless changed. */
	readonly #deleted = new Set<string>()
	/** Counts the readings of the folders. */
	#readings = 0
	/** The folders that are read: none that is a part of another under another name. */
	#roots: readonly vscode.Uri[] = []
	/** Looks at files that are under way: of two at one file the later knows better, whichever ends first. */
	readonly #looks = new Map<string, object>()
	readonly #pending = new Map<string, vscode.Uri>()
	/** Files and folders that have gone: of a folder, its notes are not named one by one. */
	readonly #gone = new Set<string>()
	#timer: ReturnType<typeof setTimeout> | undefined
	#recheckTimer: ReturnType<typeof setTimeout> | undefined
	/** Time and size of each file when it was last read. */
	readonly #stamps = new Map<string, string>()
	#disposed = false

	constructor() {
		this.#disposables.push(
			vscode.workspace.onDidCloseTextDocument((document) => {
				if (isNote(document) || this.folder.has(document.uri.toString())) this.#later(document.uri)
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => void this.rescan()),
			vscode.workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) this.#moved(oldUri, newUri)
			}),
			vscode.workspace.onDidDeleteFiles(({ files }) => {
				for (const uri of files) this.#moved(uri)
			}),
			// Other programs write while the user is with them: on the way back it is looked whether all was told.
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) void this.recheck()
			}),
			onDidChangeSettings(() => this.#changed.fire({})),
		)
	}

	/** Whether every note of the folders has been read. */
	get isReady(): boolean {
		return this.#scanned
	}

	/** Reads the notes of the open folders, the first time it is asked for. */
	ready(): Promise<void> {
		if (!this.#scan) {
			this.#watch()
			this.#scan = this.#readAll()
			this.#reading.fire()
		}
		return this.#scan
	}

	/** Reads all notes anew. A reading that is under way is given up: its folders may be gone. */
	rescan(): Promise<void> {
		this.#readings++
		this.#looks.clear()
		this.#stamps.clear()
		for (const file of this.folder.files) this.folder.delete(file)
		this.#scanned = false
		this.#scan = undefined
		return this.ready()
	}

	/**
	 * Looks whether files changed that nobody was told of: the watcher of an operating system may lose what happens, above
	 * all in folders that were just made or moved. Only files of another time or size are read.
	 */
	async recheck(): Promise<void> {
		const reading = this.#readings
		const isWanted = (): boolean => this.#scanned && !this.#disposed && reading === this.#readings
		const left = new Set(this.folder.files)
		let since = performance.now()
		for (const root of this.#roots) {
			const { notes, unread } = await notesBelow(root, isWanted)
			if (!isWanted()) return
			for (const folder of unread.map(String)) {
				// What was known of a folder that cannot be read at the moment stays, and the folder is named beside it.
				for (const file of left) if (file.startsWith(`${folder}/`)) left.delete(file)
				if (left.delete(folder)) continue
				this.folder.setUnreadable(folder)
				this.#fire([folder], [])
			}
			for (const uri of notes) {
				if (!isWanted()) return
				left.delete(uri.toString())
				const stamp = await inTime(vscode.workspace.fs.stat(uri)).then(stampOf, () => undefined)
				if (stamp !== this.#stamps.get(uri.toString())) this.#later(uri)
				since = await WorkspaceNotes.breathe(since)
			}
		}
		if (isWanted()) for (const file of left) this.#later(vscode.Uri.parse(file))
	}

	/** Takes in what an editor shows. Returns the file's key. */
	update(document: vscode.TextDocument): string {
		const file = document.uri.toString()
		// An old version in a comparison is no note of the folder, and neither is one whose file was deleted.
		if (!isNote(document) || this.#isGone(document)) return file
		// An editor shows a replacement character for bytes that are no text: the file itself is asked then.
		const unsure = document.getText().includes("\uFFFD") && document.uri.scheme !== "untitled" && !document.isDirty
		if (unsure && this.folder.has(file) && !this.folder.isText(file)) return file
		const before = this.folder.caseOf(file)
		const text = document.getText()
		if (this.folder.isTakenIn(file, text) && this.folder.isText(file)) return file
		this.folder.setText(file, text)
		this.#fire([file], [before])
		if (unsure) this.#later(document.uri)
		return file
	}

	/** Takes in what every editor shows, so that no answer is of an older text. */
	updateOpen(): void {
		for (const document of vscode.workspace.textDocuments) if (isNote(document)) this.update(document)
	}

	/** The findings of a file, by its own settings; while the folders are being read, none that rest on other notes. */
	findings(file: string): readonly Finding[] {
		const findings = this.folder.check(file, optionsFor(vscode.Uri.parse(file)))
		return this.#scanned ? findings : findings.filter(({ code }) => !codesAcrossNotes.has(code))
	}

	/** The findings of each note of a case. */
	findingsOf(of: Case): { readonly file: string; readonly finding: Finding }[] {
		return of.notes.flatMap(({ file }) => this.findings(file).map((finding) => ({ file, finding })))
	}

	/** The notes of a case as they are read, by file. */
	notesOf(of: Case): ReadonlyMap<string, Note> {
		return new Map(
			of.notes.flatMap(({ file }) => {
				const note = this.folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		)
	}

	/** Lets other work run when a slice is used up. Returns the start of the next slice. */
	static async breathe(since: number): Promise<number> {
		if (performance.now() - since < slice) return since
		await new Promise((resolve) => setTimeout(resolve, 0))
		return performance.now()
	}

	dispose(): void {
		this.#disposed = true
		clearTimeout(this.#timer)
		clearTimeout(this.#recheckTimer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	async #readAll(): Promise<void> {
		const reading = this.#readings
		const isWanted = (): boolean => !this.#disposed && reading === this.#readings
		const roots = await foldersToRead()
		this.#roots = roots
		let since = performance.now()
		for (const root of roots) {
			const { notes, unread } = await notesBelow(root, isWanted)
			if (isWanted()) for (const uri of unread) this.folder.setUnreadable(uri.toString())
			for (const [, together] of Map.groupBy(notes, folderOf)) {
				for (const uri of together) {
					if (!isWanted()) break
					// A folder may lie in another one that is open.
					if (!this.folder.has(uri.toString())) await this.#read(uri)
					since = await WorkspaceNotes.breathe(since)
				}
				// The notes of a case mostly lie together: they are checked while they are at hand.
				for (const uri of together) {
					if (!isWanted()) break
					this.findings(uri.toString())
					since = await WorkspaceNotes.breathe(since)
				}
			}
		}
		if (this.#disposed) return
		if (reading !== this.#readings) return this.ready()
		await this.#readShown()
		if (reading !== this.#readings) return this.ready()
		this.#scanned = true
		this.#changed.fire({})
	}

	/** What editors show beside or above what was found. VS Code may keep a document whose file is gone: that is looked up. */
	async #readShown(): Promise<void> {
		for (const document of vscode.workspace.textDocuments) {
			if (!isNote(document)) continue
			if (document.isDirty || this.folder.has(document.uri.toString())) this.update(document)
			else await this.#read(document.uri)
		}
	}

	#watch(): void {
		if (this.#disposables.some((disposable) => disposable instanceof Watcher)) return
		this.#disposables.push(new Watcher((uri) => this.#later(uri), (uri) => this.#goneLater(uri)))
	}

	#recheckLater(): void {
		clearTimeout(this.#recheckTimer)
		this.#recheckTimer = setTimeout(() => void this.recheck(), quiet)
	}

	#goneLater(uri: vscode.Uri): void {
		if (!uri.path.endsWith(noteEnding)) this.#recheckLater()
		this.#gone.add(uri.toString())
		this.#timer ??= setTimeout(() => void this.#takeIn(), burst)
	}

	#later(uri: vscode.Uri): void {
		this.#pending.set(uri.toString(), uri)
		this.#timer ??= setTimeout(() => void this.#takeIn(), burst)
	}

	async #takeIn(): Promise<void> {
		this.#timer = undefined
		for (const file of this.#gone.size > 0 ? this.folder.files : []) {
			if (stepsOf(file).some((step) => this.#gone.has(step))) this.#pending.set(file, vscode.Uri.parse(file))
		}
		this.#gone.clear()
		const uris = [...this.#pending.values()]
		this.#pending.clear()
		const before = uris.map((uri) => this.folder.caseOf(uri.toString()))
		const known = new Set(uris.map(String).filter((file) => this.folder.has(file)))
		let since = performance.now()
		for (const uri of uris) {
			await this.#read(uri)
			since = await WorkspaceNotes.breathe(since)
		}
		const changed = uris.map(String).filter((file) => known.has(file) || this.folder.has(file))
		if (!this.#disposed && changed.length > 0) this.#fire(changed, before)
	}

	/** Reads a file, unless an editor shows it: its text wins. */
	async #read(uri: vscode.Uri): Promise<void> {
		const file = uri.toString()
		const look = {}
		this.#looks.set(file, look)
		const found = await this.#look(uri)
		if (this.#looks.get(file) !== look) return
		this.#looks.delete(file)
		if (found === "unknown") return
		if (found === "missing" && uri.scheme !== "untitled") this.#deleted.add(file)
		else if (found !== "unreadable") this.#deleted.delete(file)
		const document = openDocument(file)
		if (document && isNote(document) && !this.#isGone(document)) {
			if (found instanceof Uint8Array && !document.isDirty) this.folder.setBytes(file, found)
			else this.folder.setText(file, document.getText())
		} else if (found instanceof Uint8Array) this.folder.setBytes(file, found)
		else if (found === "unreadable") this.folder.setUnreadable(file)
		else this.folder.delete(file)
		if (found !== "folder") return
		await this.#readIn(uri)
		this.#recheckLater()
	}

	/** The bytes of a note, or what is there instead. Never rejects. */
	async #look(uri: vscode.Uri): Promise<Uint8Array | "folder" | "missing" | "none" | "unknown" | "unreadable"> {
		const document = openDocument(uri.toString())
		const isShown = document !== undefined && isNote(document)
		// Outside the folders that are read, and behind a link, a note is known as long as an editor shows it.
		const root = this.#rootOf(uri)
		if (!root && !isShown) return "none"
		try {
			const stat = await inTime(vscode.workspace.fs.stat(uri))
			const { type } = stat
			if (!isShown && root && !(await isReached(uri, root))) return "none"
			if (type === vscode.FileType.Directory) return "folder"
			// A pipe would be waited for without end.
			if ((type & vscode.FileType.File) === 0 || !(isShown || uri.path.endsWith(noteEnding))) return "none"
			this.#stamps.set(uri.toString(), stampOf(stat))
			return await inTime(vscode.workspace.fs.readFile(uri))
		} catch (error) {
			const isGone = isMissing(error) && !isIllegible(uri.path)
			const listed = !isGone && root && uri.path.endsWith(noteEnding) && (await isListed(uri))
			if (listed) return "unreadable"
			// A drive that is gone for the moment takes nothing with it that was known.
			if (listed === undefined && this.folder.has(uri.toString())) return "unknown"
			return isMissing(error) ? "missing" : "none"
		}
	}

	/** The innermost of the folders that are read which a file lies in. */
	#rootOf(uri: vscode.Uri): vscode.Uri | undefined {
		const file = uri.toString()
		const around = this.#roots.filter((root) => file.startsWith(`${root.toString().replace(/\/$/, "")}/`))
		return around.sort((a, b) => b.path.length - a.path.length)[0]
	}

	/** Whether a document's file was deleted, and nothing was written in the editor since. */
	#isGone(document: vscode.TextDocument): boolean {
		return !document.isDirty && this.#deleted.has(document.uri.toString())
	}

	/**
	 * A folder that appeared or changed: it was moved here, or its notes were written at once, and nobody was told of them.
	 * Each note that was known in it, or is there now, is read.
	 */
	async #readIn(folder: vscode.Uri): Promise<void> {
		const reading = this.#readings
		const { notes, unread } = await notesBelow(folder, () => !this.#disposed && reading === this.#readings)
		if (reading !== this.#readings) return
		this.#below(folder.toString(), (file) => this.#later(vscode.Uri.parse(file)))
		for (const uri of unread) this.folder.setUnreadable(uri.toString())
		for (const uri of notes) this.#later(uri)
	}

	/** A file or folder has gone, or has another name. */
	#moved(from: vscode.Uri, to?: vscode.Uri): void {
		const prefix = from.toString()
		this.#below(prefix, (file) => {
			this.#later(vscode.Uri.parse(file))
			if (to) this.#later(vscode.Uri.parse(to.toString() + file.slice(prefix.length)))
		})
	}

	/** Calls back for each file that is known at an address or below it. */
	#below(prefix: string, work: (file: string) => void): void {
		for (const file of this.folder.files) if (file === prefix || file.startsWith(`${prefix}/`)) work(file)
	}

	#fire(files: readonly string[], before: readonly (Case | undefined)[]): void {
		const after = files.map((file) => this.folder.caseOf(file))
		const notes = [...before, ...after].flatMap((of) => of?.notes.map(({ file }) => file) ?? [])
		this.#changed.fire({ files: new Set([...files, ...notes]) })
	}
}

/** The document of a file, where VS Code has one. */
function openDocument(file: string): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find((open) => open.uri.toString() === file && !open.isClosed)
}

const folderOf = (uri: vscode.Uri): string => vscode.Uri.joinPath(uri, "..").toString()

const stampOf = ({ mtime, size }: vscode.FileStat): string => `${mtime}/${size}`

/** A file's address and those of the folders that it lies in. */
function stepsOf(file: string): string[] {
	return Array.from(file.matchAll(/\/|$/g), ({ index }) => file.slice(0, index))
}
