/** Reads and indexes the notes that a command is about. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { NoteFolder } from "../folder/folder.ts"
import { scalesFor } from "../rules/options.ts"
import { changedSignatures } from "../rules/signature-changed.ts"
import { changedSince, noteHash, type SignedNote, signedNotes } from "../signatures/index.ts"
import { type Choice, Options } from "./configuration.ts"
import { findNotes, namesIn, readBytes, type ReadBytes, type Unread } from "./files.ts"
import { ledgersIn } from "./ledgers.ts"
import { placedFiles } from "./placed.ts"
import { printError } from "./print.ts"

/** What was read of signatures. */
export interface ReadSignatures {
	/** What ledgers say of each file that they name. */
	readonly signed: ReadonlyMap<string, SignedNote>
	/** Of each of these files that could be read, as `noteHash` has it. */
	readonly hashes: ReadonlyMap<string, string | undefined>
	/** What they say of files that they name and that are not in their folder. */
	readonly missing: ReadonlyMap<string, SignedNote>
	/** The folder in which the ledgers of each file are. */
	readonly folders: ReadonlyMap<string, string>
}

export interface Read {
	/** What could not be read of the files is in it as such. */
	readonly folder: NoteFolder
	readonly signatures: ReadSignatures
	readonly options: Options
	/** Paths, folders and files that could not be read. */
	readonly unread: readonly Unread[]
	/** Ledgers, and folders in which they could not be looked for: what is said of signatures may be incomplete. */
	readonly unreadLedgers: readonly Unread[]
	/** Notes could be read, or there was nothing to read and nothing in the way. */
	readonly readable: boolean
}

/** Reads every note below `paths`, and checks each unless `check` is false; what cannot be read is reported on standard error. */
export async function readNotes(choice: Choice, check = true): Promise<Read> {
	const found = findNotes(choice.paths)
	const options = new Options(choice)
	const { folder, signatures, unread, unreadLedgers, notes } = await readFiles(found.files, options, check)
	// A summary lacks no note if a ledger could not be read, so that is reported and no more.
	const all = [...found.unread, ...unread, ...(check ? unreadLedgers : []), ...options.unread]
	report(check ? all : [...all, ...unreadLedgers])
	return { folder, signatures, options, unread: all, unreadLedgers, readable: notes > 0 || all.length === 0 }
}

/** Reports on standard error what could not be read. */
export function report(unread: readonly Unread[]): void {
	for (const { file, reason } of unread) printError(`${file}: ${reason}`)
}

export interface ReadFiles {
	readonly folder: NoteFolder
	readonly signatures: ReadSignatures
	/** How many notes could be read. */
	readonly notes: number
	/** Notes. */
	readonly unread: readonly Unread[]
	/** Ledgers, and folders in which they could not be looked for. */
	readonly unreadLedgers: readonly Unread[]
}

/** What the ledgers of a folder say of its notes. */
export interface SignedInFolder {
	/** By the name of each file that they name. */
	readonly signed: ReadonlyMap<string, SignedNote>
	/** Those that are not in the folder. */
	readonly missing: readonly (readonly [name: string, note: SignedNote])[]
	readonly unread: readonly Unread[]
}

/** Reads the ledgers of a folder. */
export async function signedIn(directory: string): Promise<SignedInFolder> {
	const { ledgers, unread } = await ledgersIn(directory)
	const signed = signedNotes(ledgers)
	return { signed, missing: notIn(directory, signed), unread }
}

/** Reads these files, and checks each unless `check` is false. `signedOf` may remember what it read of a folder. */
export async function readFiles(files: readonly string[], options: Options, check = true, signedOf = signedIn): Promise<ReadFiles> {
	const folder = new NoteFolder({ has: () => true, read: (file) => bytesOf(readBytes(file)) })
	folder.setScales((file) => scalesFor(options.of(file)))
	const signed = new Map<string, SignedNote>()
	const hashes = new Map<string, string | undefined>()
	const missing = new Map<string, SignedNote>()
	const folders = new Map<string, string>()
	const placed = placedFiles(files)
	const unread: Unread[] = [...placed.unread]
	for (const { file } of unread) folder.setUnreadable(file)
	const unreadLedgers: Unread[] = []
	for (const [directory, together] of placed.folders) {
		const { signed: signedHere, missing: missingHere, unread: ofFolder } = await signedOf(directory)
		unreadLedgers.push(...ofFolder)
		for (const [name, note] of missingHere) missing.set(join(directory, name), note)
		for (const { file, name } of together) {
			folders.set(file, directory)
			const read = readBytes(file)
			const note = signedHere.get(name.normalize("NFC"))
			if (note) signed.set(file, note)
			if ("bytes" in read) {
				folder.setBytes(file, read.bytes)
				if (!note) continue
				const hash = await noteHash(read.bytes)
				hashes.set(file, hash)
				folder.setSignature(file, changedSignatures(changedSince(note, hash)))
			} else if ("tooLarge" in read) folder.setTooLarge(file, read.tooLarge)
			else {
				folder.setUnreadable(file)
				unread.push({ file, reason: read.reason })
			}
		}
		// The notes of a case mostly lie together: they are checked while they are at hand.
		if (check) for (const { file } of together) folder.check(file, options.of(file))
	}
	return { folder, signatures: { signed, hashes, missing, folders }, notes: files.length - unread.length, unread, unreadLedgers }
}

/** Signed notes that are not in the folder of their ledgers. */
function notIn(directory: string, signed: ReadonlyMap<string, SignedNote>): (readonly [name: string, note: SignedNote])[] {
	if (signed.size === 0) return []
	const names = new Set(namesIn(directory, () => true, []).map((name) => name.normalize("NFC")))
	// What is listed under another form of its name is there, and so is what is a link.
	return [...signed].filter(([name, { by }]) => by.length > 0 && !names.has(name) && !existsSync(join(directory, name)))
}

const bytesOf = (read: ReadBytes): Uint8Array | undefined => ("bytes" in read ? read.bytes : undefined)
