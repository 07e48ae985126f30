/**
 * What the ledgers of a folder say of each of its notes, without cryptography: who signed it, with which meaning, and the hash that it
 * had then. This is enough to see that a text was changed. Whether the ledgers are to be believed is for `verify`.
 */
import { compareTexts } from "../text/order.ts"
import type { Entry, Ledger } from "./ledger.ts"
import type { Meaning } from "./meanings.ts"

/** One signature of a note. */
export interface SignedBy {
	readonly signer: string
	readonly name: string
	readonly meaning: Meaning
	readonly time: string
	/** The note's hash when it was signed. */
	readonly hash: string
	readonly reason?: string
	readonly entry: Entry
	/** Name of the ledger's file. */
	readonly ledger: string
}

/** An addendum or a correction of a note. */
export interface AmendedBy {
	/** Name of the amending note's file. */
	readonly file: string
	readonly by: SignedBy
}

export interface SignedNote {
	readonly file: string
	/** What counts now: of each signer the signatures of the text that this signer signed last, each meaning once. */
	readonly by: readonly SignedBy[]
	/** What was signed before the text was changed and signed again, in order. */
	readonly earlier: readonly SignedBy[]
	/** What its signer took back. */
	readonly withdrawn: readonly SignedBy[]
	readonly amendedBy: readonly AmendedBy[]
}

/** Whether a note is as it was signed. It is only if this is so for all who signed it: nobody can sign for another. */
export type SignatureState = "changed" | "signed" | "unsigned"

/** The state of a note whose text has this hash now; nothing if it cannot be read. */
export function signatureState(note: SignedNote | undefined, hash: string | undefined): SignatureState {
	if (note === undefined || note.by.length === 0) return "unsigned"
	return changedSince(note, hash).length === 0 ? "signed" : "changed"
}

/** The signatures that are not of the text as it is now. */
export const changedSince = (note: SignedNote, hash: string | undefined): readonly SignedBy[] => note.by.filter((by) => by.hash !== hash)

/** What the ledgers of one folder say, by the name of each note's file. */
export function signedNotes(ledgers: readonly Ledger[]): ReadonlyMap<string, SignedNote> {
	// An older copy of a ledger, under another spelling of its name, does not undo what was taken back since.
	const takenBack = new Set(ledgers.flatMap(({ entries }) => [...withdrawals(entries)]))
	const all = inOrder(ledgers.flatMap((ledger) => signaturesOf(ledger, takenBack)))
	const notes = new Map<string, SignedNote>()
	for (const [file, signatures] of Map.groupBy(all, (signature) => signature.file)) {
		const counting = signatures.filter(({ isWithdrawn }) => !isWithdrawn).map(({ by }) => by)
		const bySigner = [...Map.groupBy(counting, ({ signer }) => signer).values()]
		notes.set(file, {
			file,
			by: bySigner.flatMap((own) => lastOfEachMeaning(own.filter(({ hash }) => hash === own.at(-1)?.hash))),
			earlier: bySigner.flatMap((own) => own.filter(({ hash }) => hash !== own.at(-1)?.hash)),
			withdrawn: signatures.filter(({ isWithdrawn }) => isWithdrawn).map(({ by }) => by),
			amendedBy: [],
		})
	}
	addAmendments(notes, all)
	return notes
}

interface Signature {
	readonly file: string
	readonly by: SignedBy
	readonly isWithdrawn: boolean
	/** When it was signed at the earliest: no entry of a ledger is older than those before it, whatever the clock said. */
	readonly notBefore: string
}

/** Those of one ledger stay in its order. */
const inOrder = (signatures: readonly Signature[]): readonly Signature[] =>
	signatures.toSorted((a, b) => compareTexts(a.notBefore, b.notBefore))

/** Each note of each entry of a ledger, in order. */
function signaturesOf(ledger: Ledger, takenBack: ReadonlySet<string>): Signature[] {
	let notBefore = ""
	return ledger.entries
		.filter(({ statement }) => statement.meaning !== "withdrawn")
		.flatMap((entry) => {
			if (entry.statement.time > notBefore) notBefore = entry.statement.time
			return entry.statement.notes.map(({ file, hash }): Signature => {
				const { signer, name, meaning, time, reason } = entry.statement
				return {
					file,
					by: { signer, name, meaning, time, hash, ...(reason !== undefined && { reason }), entry, ledger: ledger.file },
					isWithdrawn: takenBack.has(entry.hash) || takenBack.has(`${entry.hash} ${file}`),
					notBefore,
				}
			})
		})
}

/** Hashes of the blocks that are taken back whole, and hashes and files of single notes. A signer takes back only earlier entries of the own ledger. */
function withdrawals(entries: readonly Entry[]): ReadonlySet<string> {
	const found = new Set<string>()
	const before = new Map<string, string>()
	for (const { hash, statement } of entries) {
		const { withdraws, notes, signer } = statement
		if (withdraws !== undefined && before.get(withdraws) === signer) {
			if (notes.length === 0) found.add(withdraws)
			for (const { file } of notes) found.add(`${withdraws} ${file}`)
		}
		before.set(hash, signer)
	}
	return found
}

/** Of signatures in order, the last one of each meaning. */
function lastOfEachMeaning(signatures: readonly SignedBy[]): readonly SignedBy[] {
	return signatures.filter(({ meaning }, index) => !signatures.slice(index + 1).some((later) => later.meaning === meaning))
}

/** An amending entry names the text that it amends by its hash: whichever note was signed with that text. */
function addAmendments(notes: Map<string, SignedNote>, all: readonly Signature[]): void {
	const filesOf = Map.groupBy(all, ({ by }) => by.hash)
	for (const { file, by, isWithdrawn } of all) {
		const { amends } = by.entry.statement
		if (amends === undefined || isWithdrawn) continue
		const amended = new Set((filesOf.get(amends) ?? []).map((signature) => signature.file))
		for (const name of amended) {
			const note = notes.get(name)
			if (note && name !== file) notes.set(name, { ...note, amendedBy: [...note.amendedBy, { file, by }] })
		}
	}
}
