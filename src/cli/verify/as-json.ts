/** The report of `verify` as data. Keys and values are the same in every language. */
import { join } from "node:path"
import { type Entry, fingerprintOf, KeyError, type Lost, readSignature, type Report, type SignedBy } from "../../signatures/index.ts"
import { displayPath, type Unread } from "../files.ts"
import type { Lists } from "./lists.ts"

/** The report as plain data. `caseOf` gives the case of a note that no ledger names. */
export async function asJson(
	report: Report,
	lists: Lists,
	caseOf: (file: string) => string | undefined,
	unread: readonly Unread[],
): Promise<object> {
	return {
		version: 1,
		holds: report.holds,
		notes: report.notes.map((note) => ({
			file: displayPath(join(note.folder, note.file)),
			case: note.case ?? caseOf(join(note.folder, note.file)),
			state: note.state,
			...(note.movedFrom && { movedFrom: displayPath(join(note.movedFrom.folder, note.movedFrom.file)) }),
			signatures: note.by.map((by) => ({
				...signatureOf(by, note.folder),
				isOfThisText: note.state !== "missing" && !note.changedSince.includes(by),
			})),
			earlier: note.earlier.map((by) => signatureOf(by, note.folder)),
			amendedBy: note.amendedBy.map(({ file, by }) => ({ file: displayPath(join(note.folder, file)), ...signatureOf(by, note.folder) })),
			lacks: note.lacks,
		})),
		ledgers: report.ledgers.map(({ folder, ledger, problems, witnessed }) => ({
			file: displayPath(join(folder, ledger.file)),
			case: ledger.case,
			signer: ledger.signer,
			entries: ledger.entries.length,
			head: ledger.head?.hash,
			witnessed,
			problems,
		})),
		entries: await Promise.all(
			report.entries.map(async ({ folder, ledger, entry, trouble, isClockOdd }) => ({
				ledger: displayPath(join(folder, ledger.file)),
				line: entry.line,
				...entry.statement,
				hash: entry.hash,
				key: await keyOf(entry),
				trouble,
				isClockOdd,
			})),
		),
		lost: report.lost.map(lostAsJson),
		seals: report.seals.map(({ seal: { file, signer, name, time, heads }, trouble }) => ({
			file: displayPath(file),
			signer,
			name,
			time,
			ledgers: heads.length,
			trouble,
		})),
		newest: report.newest,
		signers: { file: displayPath(lists.signersFile), isWithinNotes: lists.isInside, problems: lists.signers.problems },
		...(lists.revoked && { revoked: { file: displayPath(lists.revokedFile ?? ""), problems: lists.revoked.problems } }),
		unread,
	}
}

function lostAsJson(lost: Lost): object {
	if (lost.kind === "sealed") return { ...lost, seal: displayPath(lost.seal) }
	const { kind, folder, ledger, entry } = lost
	return {
		kind,
		ledger: displayPath(join(folder, ledger)),
		entry: entry.statement.entry,
		...(kind === "countersigned"
			? { hash: entry.statement.countersigns }
			: { hash: entry.hash, copy: displayPath(join(lost.copy.folder, lost.copy.ledger)) }),
	}
}

const signatureOf = ({ signer, name, meaning, time, reason, hash, ledger, entry }: SignedBy, folder: string): object => ({
	signer,
	name,
	meaning,
	time,
	...(reason !== undefined && { reason }),
	hash,
	ledger: displayPath(join(folder, ledger)),
	entry: entry.statement.entry,
})

/** The fingerprint of the key that signed; nothing if it cannot be read. */
async function keyOf({ signature }: Entry): Promise<string | undefined> {
	try {
		return await fingerprintOf(readSignature(signature).key.blob)
	} catch (error) {
		if (error instanceof KeyError) return undefined
		throw error
	}
}
