/** What a verification showed, by note: until its text or its signatures are others, it is known as verified in this window. */
import * as vscode from "vscode"
import { type Entry, type FolderToVerify, type Report, type ReportWords, type SignedNote, signedNotes } from "../../signatures/index.ts"
import type { Verification } from "../shared/signatures/index.ts"
import { nameOf } from "../shared/uri.ts"

export interface Verified {
	readonly folders: readonly FolderToVerify[]
	readonly report: Report
	/** Milliseconds since 1970. */
	readonly at: number
	/** The list of signers. */
	readonly list: vscode.Uri
}

/** A note as it was when it was verified. */
interface Then {
	readonly hash: string | undefined
	readonly signatures: string
}

/** The addresses of the notes that were verified. */
export const filesOf = ({ folders }: Verified): ReadonlySet<string> => new Set(notesThen(folders).keys())

/** What looks a note up in a report. */
export function verificationOf({ folders, report, at, list }: Verified, words: ReportWords): Verification {
	const notes = notesThen(folders)
	const why = whyByEntry(report, words)
	const base = { at, list: nameOf(list) }
	return (file, { note, hash }) => {
		const then = notes.get(file)
		if (!then) return undefined
		if (then.hash !== hash || then.signatures !== signaturesOf(note)) return { ...base, state: "stale", why: [] }
		const folder = file.slice(0, file.lastIndexOf("/"))
		const reasons = note.by.flatMap(({ signer, ledger, entry }) => {
			const reason = why.get(keyOf(folder, ledger, entry))
			return reason === undefined ? [] : [`${signer}: ${reason}`]
		})
		return { ...base, state: reasons.length > 0 ? "fails" : "counts", why: [...new Set(reasons)] }
	}
}

/** The notes that ledgers name, by their addresses. */
function notesThen(folders: readonly FolderToVerify[]): ReadonlyMap<string, Then> {
	const found = new Map<string, Then>()
	for (const { path, notes, ledgers } of folders) {
		const signed = signedNotes(ledgers)
		for (const [name, { hash }] of notes) {
			const note = signed.get(name.normalize("NFC"))
			if (note) found.set(vscode.Uri.joinPath(vscode.Uri.parse(path), name).toString(), { hash, signatures: signaturesOf(note) })
		}
	}
	return found
}

/** Which signatures of a note count and which were taken back: what is signed or taken back later was not verified. */
const signaturesOf = ({ by, earlier, withdrawn }: SignedNote): string =>
	[by, earlier, withdrawn].map((all) => all.map(({ ledger, entry }) => `${ledger} ${entry.hash}`).join(",")).join(";")

/**
 * Why entries do not count. An entry of a ledger that is not whole shows nothing of its notes: one that is missing may have taken a
 * signature back.
 */
function whyByEntry({ entries, ledgers, lost }: Report, words: ReportWords): ReadonlyMap<string, string> {
	const whyLedger = new Map<string, string>()
	for (const { folder, ledger, problems } of ledgers) {
		const problem = problems.find(({ isContinued }) => !isContinued)?.problem
		const cut = lost.find((one) => one.kind === "sealed" && one.case === ledger.case && one.signer === ledger.signer)
		if (problem) whyLedger.set(keyOf(folder, ledger.file), `${ledger.file}: ${words.problems[problem]}`)
		else if (cut?.kind === "sealed") whyLedger.set(keyOf(folder, ledger.file), words.cut(cut.case, cut.signer, cut.entry))
	}
	for (const one of lost) {
		if (one.kind !== "copied") continue
		const copy = `${nameOf(vscode.Uri.parse(one.copy.folder))}/${one.copy.ledger}`
		whyLedger.set(keyOf(one.folder, one.ledger), `${one.ledger}: ${words.lacksOfCopy(one.entry.statement.entry, copy)}`)
	}
	const without = new Set(lost.flatMap((one) => (one.kind === "countersigned" ? [keyOf(one.folder, one.ledger, one.entry)] : [])))
	return new Map(
		entries.flatMap(({ folder, ledger, entry, trouble }): [string, string][] => {
			const key = keyOf(folder, ledger.file, entry)
			const gone = without.has(key) ? words.countersignedGone : undefined
			const why = trouble ? words.troubles[trouble] : (whyLedger.get(keyOf(folder, ledger.file)) ?? gone)
			return why === undefined ? [] : [[key, why]]
		}),
	)
}

const keyOf = (folder: string, ledger: string, entry?: Entry): string => [folder, ledger, ...(entry ? [entry.hash] : [])].join("\n")
