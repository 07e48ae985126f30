/** The report of `verify` as data. Keys and values are the same in every language. */
import { join } from "node:path"
import { type Entry, fingerprintOf, KeyError, type Lost, readSignature, type Report, type SignedBy } from "../../signatures/index.ts"
import { displayPath, type Unread } from "../files.ts"
import type { VerificationJson } from "./json.ts"
import type { Lists } from "./lists.ts"

type SignatureJson = VerificationJson["notes"][number]["earlier"][number]

/** The report as plain data. `caseOf` gives the case of a note that no ledger names. */
export async function asJson(
	report: Report,
	lists: Lists,
	caseOf: (file: string) => string | undefined,
	unread: readonly Unread[],
): Promise<VerificationJson> {
	return {
		version: 1,
		isAsSigned: report.isAsSigned,
		notes: report.notes.map((note) => ({
			file: displayPath(join(note.folder, note.file)),
			case: note.case ?? caseOf(join(note.folder, note.file)),
			state: note.state,
			...(note.movedFrom && { movedFrom: displayPath(join(note.movedFrom.folder, note.movedFrom.file)) }),
			...(note.signedElsewhere && { signedElsewhere: displayPath(join(note.signedElsewhere.folder, note.signedElsewhere.file)) }),
			signatures: note.by.map((by) => ({
				...signatureOf(by, note.folder),
				isOfThisText: note.state !== "missing" && !note.changedSince.includes(by),
			})),
			earlier: note.earlier.map((by) => signatureOf(by, note.folder)),
			amendedBy: note.amendedBy.map(({ file, by }) => ({ file: displayPath(join(note.folder, file)), ...signatureOf(by, note.folder) })),
			lacks: [...note.lacks],
		})),
		ledgers: report.ledgers.map(({ folder, ledger, problems, witnessed }) => ({
			file: displayPath(join(folder, ledger.file)),
			case: ledger.case,
			signer: ledger.signer,
			entries: ledger.entries.length,
			head: ledger.head?.hash,
			witnessed,
			problems: problems.map((problem) => ({ ...problem })),
		})),
		entries: await Promise.all(
			report.entries.map(async ({ folder, ledger, entry, trouble, isClockOdd }) => {
				const { key: newKey, also, notes, more, ...statement } = entry.statement
				return {
					ledger: displayPath(join(folder, ledger.file)),
					line: entry.line,
					...statement,
					also: also && [...also],
					notes: notes.map((note) => ({ ...note })),
					newKey,
					more: more?.map(([key, value]): [string, string] => [key, value]),
					hash: entry.hash,
					key: await keyOf(entry),
					trouble,
					isClockOdd,
				}
			}),
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
		signers: { file: displayPath(lists.signersFile), isWithinNotes: lists.isInside, problems: [...lists.signers.problems] },
		...(lists.revoked && { revoked: { file: displayPath(lists.revokedFile ?? ""), problems: [...lists.revoked.problems] } }),
		unread: [...unread],
	}
}

function lostAsJson(lost: Lost): VerificationJson["lost"][number] {
	if (lost.kind === "sealed") return { ...lost, seal: displayPath(lost.seal) }
	const { kind, folder, entry } = lost
	const own = { ledger: displayPath(join(folder, lost.ledger)), entry: entry.statement.entry }
	if (kind === "countersigned") return { kind, ...own, hash: entry.statement.countersigns }
	return { kind, ...own, hash: entry.hash, copy: displayPath(join(lost.copy.folder, lost.copy.ledger)) }
}

const signatureOf = ({ signer, name, meaning, time, reason, hash, ledger, entry }: SignedBy, folder: string): SignatureJson => ({
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
