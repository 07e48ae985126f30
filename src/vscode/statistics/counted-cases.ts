/** What is counted of each case of the window, kept until something of the case changes. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { type CountedCase, countedCase } from "../../statistics/counted-case.ts"
import { today } from "../../text/today.ts"
import { isCaseAffected, type NotesChange } from "../shared/notes/change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { daysToSign } from "../shared/settings/days-to-sign.ts"
import { pauseIfDue } from "../shared/slices.ts"
import type { Report } from "./counting.ts"

export class CountedCases {
	readonly #notes: WorkspaceNotes
	readonly #counted = new Map<string, CountedCase>()
	/** What waits for a signature depends on the day, and on when each signer began. */
	#asOf: readonly unknown[] = []

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
	}

	/** Says what changed of the notes. */
	changed(change: NotesChange): void {
		if (change.files === "all" || change.cases === "all") this.#counted.clear()
		else for (const code of this.#counted.keys()) if (isCaseAffected(change, this.#notes.folder.index, code)) this.#counted.delete(code)
	}

	/** Every case of the open folders, in order. Rejects with `CancellationError` when the user has stopped it. */
	async all(report: Report, token: vscode.CancellationToken): Promise<CountedCase[]> {
		const { index } = this.#notes.folder
		const { codes } = index
		const { began, isInUse } = this.#notes.signatures
		const asOf = [today(), daysToSign(), began, isInUse]
		if (asOf.some((value, at) => value !== this.#asOf[at])) this.#counted.clear()
		this.#asOf = asOf
		let since = performance.now()
		for (const [at, code] of codes.entries()) {
			if (token.isCancellationRequested) throw new vscode.CancellationError()
			if (!this.#counted.has(code)) {
				const patientCase = index.case(code)
				if (patientCase) this.#counted.set(code, this.#count(patientCase))
			}
			const before = since
			since = await pauseIfDue(since)
			if (since !== before) report((at + 1) / codes.length)
		}
		const known = new Set(codes)
		for (const code of this.#counted.keys()) if (!known.has(code)) this.#counted.delete(code)
		return codes.flatMap((code) => this.#counted.get(code) ?? [])
	}

	#count(patientCase: Case): CountedCase {
		const { signatures } = this.#notes
		const { began } = signatures
		return countedCase(patientCase, {
			findingsOf: (file) => this.#notes.findings(file),
			today: today(),
			...(signatures.isInUse && { signing: { of: (file: string) => signatures.of(file)?.note, began, afterDays: daysToSign() } }),
		})
	}
}
