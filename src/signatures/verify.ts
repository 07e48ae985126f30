/**
 * Verification: whether what is signed is as it was signed, by whom the ledgers say. It sees everything but a last entry that was
 * removed before anybody countersigned or sealed it.
 */
import { lostOfCopies } from "./copies.ts"
import type { Entry, Ledger } from "./ledger.ts"
import type { Meaning } from "./meanings.ts"
import type { EntryReport, Lost, Report, SealReport, Trouble } from "./report.ts"
import type { Revoked } from "./revoked.ts"
import type { Seal } from "./seal.ts"
import type { Signers } from "./signers.ts"
import { type Judged, judgeOf, type Signed } from "./trust.ts"
import { noteReports, type PresentNote } from "./verify-notes.ts"
import { lostOfSeal, type PlacedLedger, type Witness, type Witnessed, witnessed } from "./witnesses.ts"

export interface FolderToVerify {
	/** As it is displayed. */
	readonly path: string
	/** By the name of the file. */
	readonly notes: ReadonlyMap<string, PresentNote>
	readonly ledgers: readonly Ledger[]
}

export interface VerifyRequest {
	readonly folders: readonly FolderToVerify[]
	readonly signers: Signers
	readonly revoked?: Revoked
	readonly seals?: readonly Seal[]
	/** The meanings that each note must be signed with. */
	readonly required?: readonly Meaning[]
	/** The case that an unsigned note says it is of. It is asked only of notes that have the name of one that was signed elsewhere. */
	readonly caseOf?: (folder: string, file: string) => string | undefined
	/** The time now, in milliseconds since 1970, to see entries of the future. */
	readonly now: number
}

export interface Following {
	/** How many signatures of how many are checked. */
	readonly onProgress?: (done: number, all: number) => void
	/** If it is aborted, verification throws its reason. */
	readonly signal?: AbortSignal
}

/** Clocks of two machines may differ by so much. */
const clockTolerance = 10 * 60 * 1000

/** Signatures are checked by threads of the system: so many are handed over at once. */
const atOnce = 64

/** Verifies all notes, entries, ledgers and seals. Rejects only if it is aborted. */
export async function verify(request: VerifyRequest, { onProgress, signal }: Following = {}): Promise<Report> {
	const ledgers: readonly PlacedLedger[] = request.folders.flatMap(({ path, ledgers: own }) =>
		own.map((ledger) => ({ folder: path, ledger })),
	)
	const entries = ledgers.flatMap((placed) => placed.ledger.entries.map((entry, index) => ({ ...placed, entry, index })))
	const seals = request.seals ?? []
	const judge = judgeOf(request.signers, request.revoked)
	const signed: readonly Signed[] = [
		...entries.map(({ entry: { text, signature, statement } }) => ({ text, signature, signer: statement.signer, time: statement.time })),
		...seals,
	]
	const judged = await inTurn(signed, judge, (done) => {
		signal?.throwIfAborted()
		onProgress?.(done, signed.length)
	})
	const sealsJudged = judged.slice(entries.length)
	const witnesses = [
		...entries.flatMap(({ folder, ledger, entry }, index) => countersignature(folder, ledger, entry, judged[index])),
		...seals.flatMap((seal, index) => (isWitness(sealsJudged[index]) ? sealWitnesses(seal, ledgers) : [])),
	]
	const shown = witnessed(ledgers, witnesses)
	const entryReports = entries.map(({ folder, ledger, entry, index }, at): EntryReport => {
		const trouble = troubleOf(judged[at], shown, ledger, index)
		const isOdd = isClockOdd(ledger, index, request.now)
		return { folder, ledger, entry, ...(trouble && { trouble }), ...(isOdd && { isClockOdd: true }) }
	})
	return reportOf(request, ledgers, entryReports, sealsJudged, shown)
}

/** The results for all items in their order, some at a time; `onStep` is called between. */
async function inTurn<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>,
	onStep: (done: number) => void,
): Promise<Result[]> {
	const results: Result[] = []
	for (let at = 0; at < items.length; at += atOnce) {
		onStep(at)
		results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))))
	}
	onStep(items.length)
	return results
}

/** Only a key that nobody else can have had is a witness. */
const isWitness = (judged: Judged | undefined): boolean =>
	judged !== undefined && judged.trouble === undefined && judged.revokedAt === undefined

function countersignature(folder: string, ledger: Ledger, entry: Entry, judged: Judged | undefined): Witness[] {
	const { countersigns, signer, time } = entry.statement
	if (countersigns === undefined || !isWitness(judged)) return []
	const lost = (): Lost => ({ kind: "countersigned", folder, ledger: ledger.file, entry })
	return [{ hash: countersigns, time: Date.parse(time), countersigner: signer, lost }]
}

const sealWitnesses = (seal: Seal, ledgers: readonly PlacedLedger[]): Witness[] =>
	seal.heads.map((head) => ({ hash: head.hash, time: Date.parse(seal.time), lost: () => lostOfSeal(seal, head, ledgers) }))

function troubleOf(judged: Judged | undefined, shown: Witnessed, ledger: Ledger, index: number): Trouble | undefined {
	if (judged?.trouble !== undefined) return judged.trouble
	const revokedAt = judged?.revokedAt
	return revokedAt !== undefined && !shown.isOlder(ledger, index, revokedAt) ? "revoked" : undefined
}

function isClockOdd({ entries }: Ledger, index: number, now: number): boolean {
	const [time, before] = [entries[index], entries[index - 1]].map((entry) => Date.parse(entry?.statement.time ?? ""))
	return time !== undefined && (time > now + clockTolerance || (before !== undefined && time < before - clockTolerance))
}

function reportOf(
	{ folders, seals = [], required = [], revoked, caseOf }: VerifyRequest,
	ledgers: readonly PlacedLedger[],
	entries: readonly EntryReport[],
	sealsJudged: readonly Judged[],
	shown: Witnessed,
): Report {
	const good = new Set(
		entries.filter(({ trouble, ledger, entry }) => trouble === undefined && isInPlace(ledger, entry)).map(({ entry }) => entry),
	)
	const notes = noteReports(
		folders.map(({ path, notes: present, ledgers: own }) => ({
			path,
			notes: present,
			ledgers: own.map((ledger) => ({ ...ledger, entries: ledger.entries.filter((entry) => good.has(entry)) })),
		})),
		{ required, ...(caseOf && { caseOf }) },
	)
	const sealReports = seals.map((seal, index): SealReport => {
		// Nobody can show that the seal itself is older than its key's revocation.
		const trouble = sealsJudged[index]?.trouble ?? (sealsJudged[index]?.revokedAt === undefined ? undefined : "revoked")
		return { seal, ...(trouble && { trouble }) }
	})
	const ledgerReports = ledgers.map(({ folder, ledger }) => ({
		folder,
		ledger,
		problems: ledger.problems,
		witnessed: shown.last(ledger) + 1,
	}))
	const lost = [...shown.lost, ...lostOfCopies(ledgers, good)]
	const newest = [...good].map(({ statement }) => statement.time).reduce((last, time) => (time > last ? time : last), "")
	const isAsSigned =
		notes.every(({ state, lacks }) => state !== "changed" && state !== "missing" && lacks.length === 0) &&
		entries.every(({ trouble }) => trouble === undefined) &&
		ledgers.every(({ ledger }) => ledger.problems.every(({ isContinued }) => isContinued)) &&
		lost.length === 0 &&
		sealReports.every(({ trouble }) => trouble === undefined) &&
		(revoked?.problems.length ?? 0) === 0
	return { notes, entries, ledgers: ledgerReports, lost, seals: sealReports, ...(newest !== "" && { newest }), isAsSigned }
}

/** A block of another case or signer proves nothing where it is: it may have been copied there. */
const isInPlace = (ledger: Ledger, entry: Entry): boolean =>
	!ledger.problems.some(({ problem, line }) => problem === "place" && line === entry.line)
