/** What a summary of a case is made from, of what was read of it. */
import { dirname } from "node:path"
import type { Case } from "../cases/case.ts"
import { caseSignatures, caseSignedFor, type NoteSignatures, type SummaryRequest } from "../summary/index.ts"
import { memoize } from "../text/memo.ts"
import { displayPath } from "./files.ts"
import type { Read } from "./read.ts"

/** What was read, as far as a summary needs it. */
type ReadForSummary = Pick<Read, "folder" | "options" | "signatures" | "unreadLedgers">

/** The request of a case as it is now. */
export function requestFor(read: ReadForSummary, patientCase: Case, now: string): SummaryRequest {
	const { folder, options } = read
	return {
		case: patientCase,
		notes: new Map(
			patientCase.notes.flatMap(({ file }) => {
				const note = folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		),
		findings: new Map(patientCase.notes.map(({ file }) => [file, folder.check(file, options.of(file))] as const)),
		signatures: {
			...caseSignatures(patientCase, (file) => signaturesOf(read, file), signedFor(read).get(patientCase.code) ?? []),
			unreadLedgers: unreadLedgersOf(read, patientCase),
		},
		now,
		fileLabel: displayPath,
	}
}

/** Ledgers that could not be read in the folders of a case, and those of its folders in which they could not be looked for. */
function unreadLedgersOf({ unreadLedgers, signatures }: ReadForSummary, { notes }: Case): readonly string[] {
	if (unreadLedgers.length === 0) return []
	const folders = new Set(notes.map(({ file }) => signatures.folders.get(file)))
	return unreadLedgers.flatMap(({ file }) => (folders.has(dirname(file)) || folders.has(file) ? [file] : []))
}

function signaturesOf({ signatures: { signed, hashes } }: ReadForSummary, file: string): NoteSignatures | undefined {
	const note = signed.get(file)
	return note && { note, hash: hashes.get(file), ...(!hashes.has(file) && { lack: "unread" }) }
}

/** All files that were signed, and those that are missing, by the case that they were signed for: looked for once for all summaries. */
const signedFor = memoize((read: ReadForSummary) => {
	const { signed, missing } = read.signatures
	const all = [
		...Array.from(signed.keys(), (file) => [file, signaturesOf(read, file)] as const),
		...Array.from(missing, ([file, note]) => [file, { note, hash: undefined, lack: "missing" }] as const),
	].flatMap(([file, known]): (readonly [file: string, known: NoteSignatures])[] => (known ? [[file, known]] : []))
	return Map.groupBy(all, ([, { note }]) => caseSignedFor(note))
})
