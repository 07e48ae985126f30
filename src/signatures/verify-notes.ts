/** The report of each note, by the entries whose signatures count. */
import type { Ledger } from "./ledger.ts"
import type { Meaning } from "./meanings.ts"
import type { NoteReport } from "./report.ts"
import { changedSince, signatureState, type SignedBy, signedNotes, type SignedNote } from "./signed.ts"

/** A note as it is now. */
export interface PresentNote {
	/** Nothing if it is no text. */
	readonly hash: string | undefined
	/** The file is there, and cannot be read now. */
	readonly isUnreadable?: true
	/** The case that it says it is of. */
	readonly case?: string
}

export interface VerifiedFolder {
	readonly path: string
	/** By the name of the file. */
	readonly notes: ReadonlyMap<string, PresentNote>
	/** With the entries alone whose signatures count. */
	readonly ledgers: readonly Ledger[]
}

/** A note of an addendum is signed as such, and so on: each of these says that the signer wrote it. */
const written: readonly Meaning[] = ["author", "addendum", "correction", "late-entry"]

/** Meanings that say that somebody else answers for the note too. */
const countersigning: readonly Meaning[] = ["co-signed", "approved"]

interface Found {
	readonly folder: string
	readonly file: string
	readonly note: PresentNote
}

interface Asked {
	/** The meanings that each note must have. */
	readonly required: readonly Meaning[]
	/** The case that an unsigned note says it is of. */
	readonly caseOf?: (folder: string, file: string) => string | undefined
}

/** The notes of all folders, in their order, and those that are missing. */
export function noteReports(folders: readonly VerifiedFolder[], { required, caseOf = () => undefined }: Asked): NoteReport[] {
	const signedIn = new Map(folders.map(({ path, ledgers }) => [path, signedNotes(ledgers)]))
	const unsigned = new Map<string | undefined, Found[]>()
	const reports: NoteReport[] = []
	const missing: { readonly folder: string; readonly signed: SignedNote }[] = []
	for (const { path: folder, notes } of folders) {
		const signed = signedIn.get(folder) ?? new Map<string, SignedNote>()
		const present = new Set<string>()
		for (const [file, note] of notes) {
			// Two files may have the same name in two spellings of Unicode. Nobody sees which of them was signed, so both must be as it was.
			const name = file.normalize("NFC")
			present.add(name)
			const own = signed.get(name)
			if (own && own.by.length > 0) reports.push(reportOf({ folder, file, note }, own, required))
			else listOf(unsigned, note.hash).push({ folder, file, note })
		}
		for (const [name, left] of signed) if (left.by.length > 0 && !present.has(name)) missing.push({ folder, signed: left })
	}
	for (const { folder, signed } of missing) {
		const candidates = unsigned.get(signed.by[0]?.hash) ?? []
		const fits = candidates.filter(({ note }) => changedSince(signed, note.hash).length === 0)
		const moved = fits.find((found) => found.folder === folder) ?? fits[0]
		if (moved) {
			candidates.splice(candidates.indexOf(moved), 1)
			reports.push({ ...reportOf(moved, signed, required), movedFrom: { folder, file: signed.file } })
		} else {
			const [{ entry }] = signed.by as [SignedNote["by"][number]]
			reports.push({
				...reportOf({ folder, file: signed.file, note: { hash: undefined, case: entry.statement.case } }, signed, []),
				state: "missing",
			})
		}
	}
	const elsewhere = signedNames(folders, signedIn)
	for (const found of [...unsigned.values()].flat()) {
		const { folder, file, note } = found
		const named = elsewhere.get(file.normalize("NFC"))
		const caseCode = named && (note.case ?? caseOf(folder, file))
		const signedElsewhere = named?.find((one) => one.caseCode === caseCode && one.folder !== folder && !one.hashes.has(note.hash))
		reports.push({
			...reportOf(found, undefined, required),
			...(caseCode !== undefined && { case: caseCode }),
			...(signedElsewhere && { signedElsewhere: { folder: signedElsewhere.folder, file: signedElsewhere.file } }),
		})
	}
	return inOrder(reports, folders)
}

interface SignedName {
	readonly folder: string
	readonly file: string
	readonly caseCode: string | undefined
	readonly hashes: ReadonlySet<string | undefined>
}

/** Where notes of each name were signed, for which case, with which texts. */
function signedNames(
	folders: readonly VerifiedFolder[],
	signedIn: ReadonlyMap<string, ReadonlyMap<string, SignedNote>>,
): ReadonlyMap<string, readonly SignedName[]> {
	const all = folders.flatMap(({ path: folder }) =>
		[...(signedIn.get(folder)?.values() ?? [])].flatMap(({ file, by }): SignedName[] =>
			by.length === 0 ? [] : [{ folder, file, caseCode: by[0]?.entry.statement.case, hashes: new Set(by.map(({ hash }) => hash)) }],
		),
	)
	return Map.groupBy(all, ({ file }) => file)
}

function listOf(lists: Map<string | undefined, Found[]>, hash: string | undefined): Found[] {
	const list = lists.get(hash) ?? []
	lists.set(hash, list)
	return list
}

function reportOf({ folder, file, note }: Found, signed: SignedNote | undefined, required: readonly Meaning[]): NoteReport {
	const { by = [], earlier = [], amendedBy = [] } = signed ?? {}
	const current = by.filter(({ hash }) => hash === note.hash)
	const caseCode = note.case ?? by[0]?.entry.statement.case
	return {
		folder,
		file,
		...(caseCode !== undefined && { case: caseCode }),
		state: note.isUnreadable ? "unreadable" : signatureState(signed, note.hash),
		by,
		changedSince: signed && !note.isUnreadable ? changedSince(signed, note.hash) : [],
		earlier,
		amendedBy,
		lacks: note.isUnreadable ? [] : required.filter((meaning) => !isSignedAs(meaning, current)),
	}
}

/** Nobody countersigns what they wrote themselves. */
function isSignedAs(meaning: Meaning, signatures: readonly SignedBy[]): boolean {
	const byWriters = signatures.filter((one) => written.includes(one.meaning))
	if (meaning === "author") return byWriters.length > 0
	const writers = new Set(countersigning.includes(meaning) ? byWriters.map(({ signer }) => signer) : [])
	return signatures.some((one) => one.meaning === meaning && !writers.has(one.signer))
}

function inOrder(reports: readonly NoteReport[], folders: readonly VerifiedFolder[]): NoteReport[] {
	const orderOf = new Map(folders.map(({ path }, index) => [path, index]))
	const compare = new Intl.Collator("en", { numeric: true }).compare
	return reports.toSorted((a, b) => (orderOf.get(a.folder) ?? 0) - (orderOf.get(b.folder) ?? 0) || compare(a.file, b.file))
}
