/**
 * Follows ledgers and the notes that they name, a moment after either changed: which notes are as they were signed, which were changed,
 * which are missing. All work is done one after the other and in slices, so that nobody who writes waits for it.
 */
import * as vscode from "vscode"
import { changedSignatures } from "../../../rules/signature-changed.ts"
import { type SigningBegan, signingBegan } from "../../../folder/unsigned.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { isSame } from "../../../text/same.ts"
import type { NotesChange } from "../notes/change.ts"
import { isNote } from "../selector.ts"
import { onDidChangeSettings } from "../settings/settings.ts"
import { pauseIfDue } from "../slices.ts"
import { Hashes, type Now } from "./hashes.ts"
import type { SignaturesHost } from "./host.ts"
import { LedgerFiles, type NamedNote } from "./ledger-files.ts"
import { type NoteSignatures, signaturesOfMissing, signaturesWith } from "./state.ts"

/** Milliseconds from a change of notes until they are compared with what was signed. */
const delay = 250
/** Notes that are read at once. */
const atOnce = 16

export class Tracker implements vscode.Disposable {
	readonly #host: SignaturesHost
	readonly #ledgers = new LedgerFiles()
	readonly #hashes: Hashes
	readonly #known = new Map<string, NoteSignatures>()
	#began: SigningBegan = new Map()
	/** Whether it is as what is known of signatures says. */
	#isBegunKnown = true
	/** Files of missing notes by the case that their signatures name, as long as nothing else is known of signatures. */
	#missing: ReadonlyMap<string, readonly string[]> | undefined
	/** What is being done, and all that is still to be done after it. */
	#work = Promise.resolve()
	/** Notes that changed and are still to be compared. */
	#pending: Set<string> | "all" = new Set()
	#timer: ReturnType<typeof setTimeout> | undefined
	/** While the host is notified of what was found here. */
	#isNotifying = false
	#isDisposed = false
	readonly #listeners: vscode.Disposable

	constructor(host: SignaturesHost) {
		this.#host = host
		this.#hashes = new Hashes(host.storage)
		this.#listeners = vscode.Disposable.from(
			host.onDidChange((change) => this.#follow(change)),
			onDidChangeSettings(() => void this.#hashes.tidyStore()),
		)
	}

	/** What is known of a note. */
	of(file: string): NoteSignatures | undefined {
		return this.#known.get(file)
	}

	/** When each signer began to sign. The same object as long as it is the same: what is unfinished in all cases depends on it. */
	get began(): SigningBegan {
		if (!this.#isBegunKnown) {
			const began = signingBegan(Array.from(this.#known.values(), ({ note }) => note))
			if (!isSame([...began], [...this.#began])) this.#began = began
			this.#isBegunKnown = true
		}
		return this.#began
	}

	/** Whether ledgers name any note. */
	get isInUse(): boolean {
		return this.#ledgers.named.size > 0
	}

	/** All files of this state. */
	filesThatAre(state: NoteSignatures["state"]): readonly string[] {
		return Array.from(this.#known, ([file, known]) => (known.state === state ? [file] : [])).flat()
	}

	/** The signed notes of a case that are missing. */
	missingIn(code: string): readonly string[] {
		this.#missing ??= Map.groupBy(this.filesThatAre("missing"), (file) => this.#known.get(file)?.note.by[0]?.entry.statement.case ?? "")
		return this.#missing.get(code) ?? []
	}

	/** Resolves when nothing is left to be read or compared. */
	async settled(): Promise<void> {
		if (this.#timer !== undefined) this.#compareNow()
		const work = this.#work
		await work
		if (work !== this.#work || this.#timer !== undefined) await this.settled()
	}

	/** Takes in ledgers that appeared, changed or went; with `all`, there are no others. */
	read(ledgers: readonly vscode.Uri[], all: boolean): void {
		this.#do(async () => this.#compare(await this.#ledgers.read(ledgers, all)))
	}

	dispose(): void {
		this.#isDisposed = true
		clearTimeout(this.#timer)
		this.#listeners.dispose()
	}

	/** Nothing that is done here rejects: files that cannot be read are asked for again when they change. */
	#do(step: () => Promise<void>): void {
		this.#work = this.#work.then(async () => (this.#isDisposed ? undefined : step()))
	}

	#follow({ files }: NotesChange): void {
		if (this.#isNotifying || this.#ledgers.named.size === 0) return
		if (files === "all") this.#pending = "all"
		else for (const file of files) if (this.#pending !== "all" && this.#ledgers.of(file)) this.#pending.add(file)
		if (this.#pending === "all" || this.#pending.size > 0) this.#timer ??= setTimeout(() => this.#compareNow(), delay)
	}

	#compareNow(): void {
		const pending = this.#pending
		clearTimeout(this.#timer)
		this.#timer = undefined
		this.#pending = new Set()
		this.#do(async () => this.#compare(pending === "all" ? new Set(this.#ledgers.named.keys()) : pending))
	}

	/** Compares notes with what was signed of them. Before all notes have been read, which are missing is not known yet. */
	async #compare(files: ReadonlySet<string>): Promise<void> {
		if (files.size === 0 || !this.#host.isReady) return
		await this.#hashes.restore()
		const open = new Map(vscode.workspace.textDocuments.filter(isNote).map((document) => [document.uri.toString(), document]))
		const changed = new Set<string>()
		const all = Array.from(files, (file) => this.#asOnDisk(file))
		let since = performance.now()
		for (let at = 0; at < all.length && !this.#isDisposed; at += atOnce) {
			const some = all.slice(at, at + atOnce)
			const found = await Promise.all(
				some.map(async (file): Promise<NoteSignatures | undefined> => {
					const named = this.#ledgers.of(file)
					if (!named || !file.endsWith(noteEnding)) return undefined
					const document = open.get(file)
					// What an editor shows may be newer than what was read of the file, and a file that was read may be gone.
					const stamp = document || !this.#host.folder.has(file) ? undefined : this.#host.stampOf(file)
					const unsaved = document?.isDirty === true ? document.getText() : undefined
					return this.#signatures(file, named, await this.#hashes.of(vscode.Uri.parse(file), unsaved, stamp))
				}),
			)
			for (const [index, file] of some.entries()) if (this.#set(file, found[index])) changed.add(file)
			since = await pauseIfDue(since)
		}
		if (this.#isDisposed) return
		if (changed.size > 0) this.#notify(changed)
		await this.#hashes.save((file) => this.#ledgers.of(file) !== undefined)
	}

	/** The address of a note by the name that it has on its disk: statements write names in one form of Unicode, and macOS in another. */
	#asOnDisk(file: string): string {
		if (!file.includes("%") || this.#host.folder.has(file)) return file
		const uri = vscode.Uri.parse(file)
		const other = uri.with({ path: uri.path.normalize("NFD") }).toString()
		return this.#host.folder.has(other) ? other : file
	}

	#signatures(file: string, { note }: NamedNote, now: Now): NoteSignatures | undefined {
		if (now === "unknown") return this.#known.get(file)
		return now === "missing" ? signaturesOfMissing(note) : signaturesWith(note, now.hash)
	}

	/** Takes in what is known of a note now. Returns whether it is something else. */
	#set(file: string, now: NoteSignatures | undefined): boolean {
		const known = this.#known.get(file)
		if (isSame(known, now)) return false
		// Another text alone says nothing else of when it was signed.
		if (known?.note !== now?.note) this.#isBegunKnown = false
		if (known?.state === "missing" || now?.state === "missing") this.#missing = undefined
		if (now) this.#known.set(file, now)
		else this.#known.delete(file)
		this.#host.folder.setSignature(file, now?.state === "changed" ? changedSignatures(now.changedSince) : [])
		return true
	}

	#notify(files: ReadonlySet<string>): void {
		this.#isNotifying = true
		try {
			this.#host.signaturesChanged(files)
		} finally {
			this.#isNotifying = false
		}
	}
}
