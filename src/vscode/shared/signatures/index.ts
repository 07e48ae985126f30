/**
 * What ledgers say of the notes of the window: who signed each, and whether its text is still that one. Nothing is verified here: what
 * a verification showed is handed over. What reads ledgers is loaded when there is one.
 */
import type * as vscode from "vscode"
import type { SignaturesHost } from "./host.ts"
import type { NoteSignatures } from "./state.ts"
import type { SigningBegan } from "../../../folder/unsigned.ts"
import type { Tracker } from "./tracker.ts"
import type { Verified } from "./verified.ts"

export type { NoteSignatures } from "./state.ts"

/** Looks up what a verification showed of a note, by what is known of it now. */
export type Verification = (file: string, known: NoteSignatures) => Verified | undefined

const nobody: SigningBegan = new Map()

export class Signatures implements vscode.Disposable {
	readonly #host: SignaturesHost
	#tracker: Tracker | undefined
	/** What was handed over last. */
	#handedOver: Promise<unknown> | undefined
	#verification: Verification | undefined

	constructor(host: SignaturesHost) {
		this.#host = host
	}

	/** What is known of a note's signatures; nothing if no ledger names it, or if that is not known yet. */
	of(file: string): NoteSignatures | undefined {
		const known = this.#tracker?.of(file)
		const verified = known && this.#verification?.(file, known)
		return verified ? { ...known, verified } : known
	}

	/** Takes in what a verification showed, in place of an earlier one; with nothing, no note counts as verified. `files`: those that it was about. */
	setVerification(verification: Verification | undefined, files: ReadonlySet<string>): void {
		this.#verification = verification
		this.#host.signaturesChanged(files)
	}

	/** When each signer began to sign; nobody if nobody signs here. */
	get began(): SigningBegan {
		return this.#tracker?.began ?? nobody
	}

	/** Whether notes are signed here at all. */
	get isInUse(): boolean {
		return this.#tracker?.isInUse ?? false
	}

	/** All files of this state. Those that are missing are named by a ledger and not there. */
	filesThatAre(state: NoteSignatures["state"]): readonly string[] {
		return this.#tracker?.filesThatAre(state) ?? []
	}

	/** The signed notes of a case that are missing. Their case is the one that their signatures name. */
	missingIn(code: string): readonly string[] {
		return this.#tracker?.missingIn(code) ?? []
	}

	/** Resolves when all that was found of ledgers is known. */
	async settled(): Promise<void> {
		await this.#handedOver
		await this.#tracker?.settled()
	}

	/** Takes in which ledgers there are. Each may be another than before. */
	found(ledgers: readonly vscode.Uri[]): void {
		if (ledgers.length > 0 || this.#tracker) this.changed(ledgers, true)
	}

	/** Takes in ledgers that appeared, changed or went; with `all`, there are no others. */
	changed(ledgers: readonly vscode.Uri[], all = false): void {
		this.#handedOver = this.#load().then((tracker) => tracker.read(ledgers, all))
	}

	dispose(): void {
		this.#tracker?.dispose()
	}

	async #load(): Promise<Tracker> {
		const { Tracker: Loaded } = await import("./tracker.ts")
		return (this.#tracker ??= new Loaded(this.#host))
	}
}
