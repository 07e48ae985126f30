/** The notes of the folders that an editor has open, and of those that its notes are in: as the editor shows them, else as they are on the disk. */
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs"
import { basename, dirname, join, relative, sep } from "node:path"
import { NoteFolder } from "../../folder/folder.ts"
import { type Beginning, configurationName } from "../../rules/configuration.ts"
import { codesAcrossNotes } from "../../rules/index.ts"
import type { OwnOptions } from "../../rules/options-in-force.ts"
import { type CheckOptions, scalesFor } from "../../rules/options.ts"
import type { Finding } from "../../rules/rule.ts"
import { changedSignatures } from "../../rules/signature-changed.ts"
import { changedSince, isLedgerFile, noteHash, signedNotes, type SignedNote, textHash } from "../../signatures/index.ts"
import { stampOnDisk } from "../../files/stamp.ts"
import { decode } from "../../text/decode.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { Options } from "../configuration.ts"
import { filesBelow, namesIn, readBytes, type Unread } from "../files.ts"
import { ledgersIn } from "../ledgers.ts"
import { addressOf, pathOf } from "./addresses.ts"
import { OpenNotes } from "./open-notes.ts"

/** Milliseconds of reading between which requests are answered. */
const slice = 25

interface Root {
	/** As the editor writes it. */
	readonly path: string
	/** Without links: by it the files below it are known. */
	readonly real: string
}

/** A folder whose notes were read. */
interface ReadFolder {
	/** The paths of its notes. */
	readonly files: ReadonlySet<string>
	/** What ledgers say of them, by their names. */
	readonly signed: ReadonlyMap<string, SignedNote>
}

export class Notes {
	readonly open = new OpenNotes()
	readonly folder: NoteFolder
	readonly #own: OwnOptions
	readonly #changed: () => void
	readonly #report: (unread: readonly Unread[]) => void
	#roots: readonly Root[] = []
	#options: Options
	/** What was read, by the paths of the folders. */
	readonly #folders = new Map<string, ReadFolder>()
	/** By which a file is known not to have changed. */
	readonly #stamps = new Map<string, string>()
	/** Files whose bytes are no UTF-8: what an editor shows of them is not what they contain. */
	readonly #illegible = new Set<string>()
	#reading: Promise<void> = Promise.resolve()
	#reads = 0
	/** All that was in the folders when they were opened is known. */
	#isComplete = true

	/** `changed` is called when findings may be others now, `report` with what could not be read. */
	constructor(own: OwnOptions, changed: () => void, report: (unread: readonly Unread[]) => void) {
		this.#own = own
		this.#changed = changed
		this.#report = report
		this.#options = new Options({ own, paths: [] })
		this.folder = new NoteFolder({ has: (file) => this.open.of(file) === undefined, read: bytesOf })
		this.folder.setScales((file) => scalesFor(this.optionsOf(file)))
	}

	/** By which the folder knows a file: its path without links, so that one file is never two notes. */
	readonly fileOf = (address: string): string => {
		const path = pathOf(address)
		return path === undefined ? address : realPath(path)
	}

	/** The address of a file, as the editor writes it. */
	addressOf(file: string): string {
		const open = this.open.of(file)
		if (open) return open.address
		if (pathOf(file) !== undefined || !isPath(file)) return file
		const root = this.#roots.find(({ real }) => isWithin(file, real))
		return addressOf(root ? join(root.path, relative(root.real, file)) : file)
	}

	/** The name of a file for people: its path in the folder that is open. */
	nameOf(file: string): string {
		const root = this.#roots.find(({ real }) => isWithin(file, real))
		return root ? relative(root.real, file).split(sep).join("/") : basename(file)
	}

	optionsOf(file: string): CheckOptions {
		return this.#options.of(file)
	}

	/** What new notes next to a file begin with. */
	beginningOf(file: string): Beginning {
		return this.#options.beginningOf(file)
	}

	/** Resolves when all notes were read. */
	async ready(): Promise<void> {
		for (let last: Promise<void> | undefined; last !== this.#reading;) {
			last = this.#reading
			await last
		}
	}

	/** Opens and closes folders, and reads what is in those that are open now. */
	setRoots(paths: readonly string[]): void {
		this.#roots = paths.map((path) => ({ path, real: realPath(path) }))
		this.#folders.clear()
		this.#stamps.clear()
		this.#illegible.clear()
		for (const file of this.folder.files) if (!this.open.of(file)) this.folder.delete(file)
		this.#newOptions()
		this.#isComplete = false
		this.#read(async (isCurrent) => {
			const folders = new Set<string>()
			const unread: Unread[] = []
			let since = performance.now()
			for (const { real } of this.#roots)
				for (const file of filesBelow(real, () => true, unread)) {
					if (isOurs(file)) folders.add(dirname(file))
					since = await pauseIfDue(since)
					if (!isCurrent()) return
				}
			this.#report(unread)
			// What the user looks at comes first.
			const open = new Set(this.open.all.map(({ file }) => dirname(file)))
			for (const folder of [...folders].toSorted((a, b) => Number(open.has(b)) - Number(open.has(a)))) {
				await this.#readFolder(folder, isCurrent)
				if (!isCurrent()) return
			}
			for (const folder of open) if (!this.#folders.has(folder)) await this.#readFolder(folder, isCurrent)
			if (isCurrent()) this.#isComplete = true
		})
	}

	/** Takes in what an editor shows of a note. */
	update(file: string): void {
		const open = this.open.of(file)
		if (open && !this.#illegible.has(file)) this.folder.setText(file, open.text)
	}

	/** Takes in a note that was opened or saved: its folder is looked through again, as not every editor says what changes in it. */
	look(file: string): void {
		this.#illegible.delete(file)
		if (isPath(file)) {
			const read = readBytes(file)
			if ("bytes" in read && decode(read.bytes).invalidAt !== undefined) {
				this.#illegible.add(file)
				this.folder.setBytes(file, read.bytes)
			}
		}
		this.update(file)
		if (isPath(file)) this.#read((isCurrent) => this.#readFolder(dirname(file), isCurrent))
	}

	/** Takes in a note that was closed, as it is on the disk. */
	close(file: string): void {
		if (this.open.of(file)) return
		this.#stamps.delete(file)
		if (isPath(file) && existsSync(file)) this.#read((isCurrent) => this.#readFolder(dirname(file), isCurrent))
		else this.folder.delete(file)
		this.#changed()
	}

	/** Takes in files that were changed, created or deleted, and folders with what was in them. */
	lookAt(addresses: readonly string[]): void {
		const folders = new Set<string>()
		for (const address of addresses) {
			const file = this.fileOf(address)
			if (!isPath(file)) continue
			if (basename(file) === configurationName) this.#newOptions()
			if (isOurs(file) || isLedgerFile(file)) folders.add(dirname(file))
			else if (!existsSync(file)) for (const known of this.#folders.keys()) if (isWithin(known, file)) folders.add(known)
		}
		const known = [...folders].filter((folder) => this.#folders.has(folder) || this.#roots.some(({ real }) => isWithin(folder, real)))
		this.#read(async (isCurrent) => {
			for (const folder of known) await this.#readFolder(folder, isCurrent)
		})
		this.#changed()
	}

	/** The findings of a note. While notes are still being read, none that rest on others. */
	findings(file: string): readonly Finding[] {
		const findings = this.folder.check(file, this.optionsOf(file))
		return this.#hasRead(file) ? findings : findings.filter(({ code }) => !codesAcrossNotes.has(code))
	}

	/** Notes of the case that a file belongs to, in the order of their files. The file alone if it belongs to none. */
	filesOfCase(file: string): readonly string[] {
		return this.folder.caseOf(file)?.notes.map((note) => note.file) ?? [file]
	}

	isSigned(file: string): boolean {
		return (this.#signedNote(file)?.by.length ?? 0) > 0
	}

	/** Whether the disk would let a file be written. Nothing is known of one that is not there yet. */
	mayBeWritten(file: string): boolean {
		if (!isPath(file) || !existsSync(file)) return true
		try {
			accessSync(file, constants.W_OK)
			return true
		} catch {
			return false
		}
	}

	/** Compares what is open of a signed note with what was signed. */
	async compare(file: string): Promise<void> {
		const signed = this.#signedNote(file)
		const open = this.open.of(file)
		if (!open) return
		const hash = signed && (await textHash(open.text))
		if (this.open.of(file) === open) this.folder.setSignature(file, signed && changedSignatures(changedSince(signed, hash)))
	}

	/** Whether the notes that a note may depend on are known. */
	#hasRead(file: string): boolean {
		return this.#isComplete && (!isPath(file) || this.#folders.has(dirname(file)))
	}

	#signedNote(file: string): SignedNote | undefined {
		return this.#folders.get(dirname(file))?.signed.get(basename(file).normalize("NFC"))
	}

	#newOptions(): void {
		this.#options = new Options({ own: this.#own, paths: this.#roots.map(({ real }) => real) })
		this.folder.setScales((file) => scalesFor(this.optionsOf(file)))
	}

	/** Reads after what is being read already. `isCurrent` says whether the same folders are still open. */
	#read(work: (isCurrent: () => boolean) => Promise<void>): void {
		const roots = this.#roots
		this.#reads++
		this.#reading = this.#reading.then(async () => {
			await work(() => this.#roots === roots)
			if (--this.#reads > 0) return
			this.#report(this.#options.unread.splice(0))
			this.#changed()
		})
	}

	/** Reads what is in a folder itself: ledgers, and the notes that are new or have changed. */
	async #readFolder(folder: string, isCurrent: () => boolean): Promise<void> {
		const unread: Unread[] = []
		const names = existsSync(folder) ? namesIn(folder, (name) => name.endsWith(noteEnding), unread) : []
		const files = new Set(names.map((name) => join(folder, name)))
		const { ledgers, unread: unreadLedgers } = existsSync(folder) ? await ledgersIn(folder) : { ledgers: [], unread: [] }
		unread.push(...unreadLedgers)
		if (!isCurrent()) return
		const signed = signedNotes(ledgers)
		for (const known of this.#folders.get(folder)?.files ?? []) if (!files.has(known) && !this.open.of(known)) this.#forget(known)
		this.#folders.set(folder, { files, signed })
		let since = performance.now()
		for (const file of files) {
			await this.#readFile(file, signed.get(basename(file).normalize("NFC")), unread)
			since = await pauseIfDue(since)
			if (!isCurrent()) return
		}
		this.#report(unread)
	}

	async #readFile(file: string, signed: SignedNote | undefined, unread: Unread[]): Promise<void> {
		if (this.open.of(file)) {
			await this.compare(file)
			return
		}
		const stamp = `${stampOf(file)} ${signed ? "signed" : ""}`
		if (this.folder.has(file) && !signed && this.#stamps.get(file) === stamp) return
		this.#stamps.set(file, stamp)
		const read = readBytes(file)
		if ("bytes" in read) {
			this.folder.setBytes(file, read.bytes)
			const hash = signed && (await noteHash(read.bytes))
			if (!this.open.of(file)) this.folder.setSignature(file, signed && changedSignatures(changedSince(signed, hash)))
		} else if ("tooLarge" in read) this.folder.setTooLarge(file, read.tooLarge)
		else {
			this.folder.setUnreadable(file)
			unread.push({ file, reason: read.reason })
		}
	}

	#forget(file: string): void {
		this.folder.delete(file)
		this.#stamps.delete(file)
	}
}

const isOurs = (file: string): boolean => file.endsWith(noteEnding)

/** Whether a file of the folder has a path. A note that was never saved has only an address. */
const isPath = (file: string): boolean => !/^[a-z][a-z\d+.-]+:/i.test(file)

const isWithin = (file: string, folder: string): boolean =>
	file === folder || file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** A path without links. Of a file that is not there, that of its folder counts. */
function realPath(path: string): string {
	try {
		return realpathSync(path)
	} catch {
		const above = dirname(path)
		return above === path ? path : join(realPath(above), basename(path))
	}
}

function stampOf(file: string): string {
	const stats = statSync(file, { throwIfNoEntry: false })
	return stats ? stampOnDisk(stats) : ""
}

function bytesOf(file: string): Uint8Array | undefined {
	const read = readBytes(file)
	return "bytes" in read ? read.bytes : undefined
}

async function pauseIfDue(since: number): Promise<number> {
	if (performance.now() - since < slice) return since
	await new Promise((resolve) => setImmediate(resolve))
	return performance.now()
}
