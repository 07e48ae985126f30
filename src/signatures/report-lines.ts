/** The report of a verification for people, line by line: each note, then what is wrong with entries, ledgers, seals and lists, then the totals. */
import { asLine } from "../text/as-line.ts"
import type { LedgerProblem } from "./ledger-problem.ts"
import type { EntryReport, LedgerReport, Lost, NoteReport, Report, SealReport } from "./report.ts"
import type { ReportWords, SignatureOnDay } from "./report-words.ts"
import type { Revoked } from "./revoked.ts"
import type { SignedBy } from "./signed.ts"
import type { Signers } from "./signers.ts"

/** Where a line leads. */
export interface LineTarget {
	readonly folder: string
	readonly file: string
	/** The first one is 1. */
	readonly line?: number
}

export interface ReportLine {
	readonly text: string
	readonly target?: LineTarget
	/** The part of the text that names the target. */
	readonly start: number
	readonly end: number
}

/** How files are named in a report, and what is known of them besides. */
export interface ReportPlaces {
	/** A file of a folder, as a reader knows it. */
	readonly nameOf: (folder: string, file: string) => string
	/** A file that is in no folder of the report: a seal or a list. */
	readonly nameOfFile: (file: string) => string
	/** The case of a note that no ledger names. */
	readonly caseOf: (folder: string, file: string) => string | undefined
	readonly signers: { readonly file: string; readonly list: Signers }
	readonly revoked?: { readonly file: string; readonly list: Revoked }
}

/** A wide name does not push the rest of all lines to the right. */
const widest = 60

const between = "  "

interface Row {
	readonly case: string
	readonly name: string
	/** The cells after the name. The last one is as long as it is. */
	readonly cells: readonly string[]
	readonly target?: LineTarget
}

/** The lines of a report. The last one always says what a verification cannot see. */
export function reportLines(report: Report, places: ReportPlaces, words: ReportWords): readonly ReportLine[] {
	const { signers, revoked, nameOfFile } = places
	const rows = [
		...report.notes.map((note) => noteRow(note, places, words)),
		...report.entries.flatMap((entry) => entryRows(entry, places, words)),
		...report.ledgers.flatMap((ledger) => ledgerRows(ledger, places, words)),
	]
	const others = [
		...report.lost.map((lost) => lostLine(lost, places, words)),
		...report.seals.map((seal) => sealLine(seal, places, words)),
		...signers.list.problems.map(
			({ line, problem }) => `${words.atLine(nameOfFile(signers.file), line)}: ${words.signersProblems[problem]}`,
		),
		...(revoked?.list.problems ?? []).map(
			({ line, problem }) => `${words.atLine(nameOfFile(revoked?.file ?? ""), line)}: ${words.revokedProblems[problem]}`,
		),
		total(report, words),
	]
	return [...aligned(rows), ...others.map((text) => ({ text: asLine(text), start: 0, end: 0 }))]
}

/** Cells below each other. */
function aligned(rows: readonly Row[]): ReportLine[] {
	const written = rows.map((row) => ({ ...row, all: [row.case, row.name, ...row.cells].map(asLine) }))
	const widths: number[] = []
	for (const { all } of written) {
		for (const [index, cell] of all.slice(0, -1).entries()) widths[index] = Math.min(widest, Math.max(widths[index] ?? 0, cell.length))
	}
	return written.map(({ all, target }): ReportLine => {
		const padded = all.map((cell, index) => (index === all.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
		const start = (padded[0]?.length ?? 0) + between.length
		const end = start + (all[1]?.length ?? 0)
		return { text: padded.join(between).trimEnd(), ...(target && { target }), start, end }
	})
}

function noteRow(note: NoteReport, { nameOf, caseOf }: ReportPlaces, words: ReportWords): Row {
	const { folder, file, state, movedFrom, signedElsewhere, by, changedSince, earlier, amendedBy, lacks } = note
	const said = [
		...(state === "changed" ? [words.changedAfter(onDays(changedSince))] : []),
		...(state === "signed" || state === "missing" ? [by.map((one) => signature(one, words)).join(" · ")] : []),
		...(movedFrom ? [words.movedFrom(nameOf(movedFrom.folder, movedFrom.file))] : []),
		...(signedElsewhere ? [words.signedElsewhere(nameOf(signedElsewhere.folder, signedElsewhere.file))] : []),
		...(state === "signed" && earlier.length > 0 ? [words.signedAgain(onDays(earlier))] : []),
		...(amendedBy.length > 0 ? [words.amendedBy([...new Set(amendedBy.map((one) => one.file))])] : []),
		...(lacks.length > 0 ? [words.lacks(lacks.map((meaning) => words.meanings[meaning]))] : []),
	]
	return {
		case: note.case ?? caseOf(folder, file) ?? "",
		name: nameOf(folder, file),
		cells: [words.states[state], said.join("; ")],
		...(state !== "missing" && { target: { folder, file } }),
	}
}

const signature = ({ signer, meaning, time }: SignedBy, words: ReportWords): string =>
	`${signer} ${words.meanings[meaning]} ${time.slice(0, 10)} ${time.slice(11, 16)} Z`

/** Each signer and day once. */
function onDays(signatures: readonly SignedBy[]): readonly SignatureOnDay[] {
	const found = signatures.map(({ signer, meaning, time }) => ({ signer, meaning, day: time.slice(0, 10) }))
	return found.filter(({ signer, day }, index) => found.findIndex((one) => one.signer === signer && one.day === day) === index)
}

const entryName = (name: string, entry: number): string => `${name}#${entry}`

function entryRows({ folder, ledger, entry, trouble, isClockOdd }: EntryReport, { nameOf }: ReportPlaces, words: ReportWords): Row[] {
	return [...(trouble ? [words.troubles[trouble]] : []), ...(isClockOdd ? [words.oddClock] : [])].map((said): Row => ({
		case: entry.statement.case,
		name: entryName(nameOf(folder, ledger.file), entry.statement.entry),
		cells: [said],
		target: { folder, file: ledger.file, line: entry.line },
	}))
}

function ledgerRows({ folder, ledger, problems }: LedgerReport, { nameOf }: ReportPlaces, words: ReportWords): Row[] {
	const name = nameOf(folder, ledger.file)
	return problems.map(({ problem, entry, line, isContinued }): Row => ({
		case: ledger.case ?? "",
		name: entry === undefined ? words.atLine(name, line) : entryName(name, entry),
		cells: [isContinued ? continued(problem, words) : words.problems[problem]],
		target: { folder, file: ledger.file, line },
	}))
}

const continued = (problem: LedgerProblem["problem"], words: ReportWords): string =>
	problem === "chain" ? words.writtenAtOnce : words.incompleteBefore

function lostLine(lost: Lost, { nameOf, nameOfFile }: ReportPlaces, words: ReportWords): string {
	if (lost.kind === "sealed")
		return `${nameOfFile(lost.seal)}  ${(lost.hasLedger ? words.cut : words.gone)(lost.case, lost.signer, lost.entry)}`
	const { statement } = lost.entry
	if (lost.kind === "copied") {
		const said = words.lacksOfCopy(statement.entry, nameOf(lost.copy.folder, lost.copy.ledger))
		return [statement.case, nameOf(lost.folder, lost.ledger), said].join(between)
	}
	return [statement.case, entryName(nameOf(lost.folder, lost.ledger), statement.entry), words.countersignedGone].join(between)
}

const sealLine = ({ seal, trouble }: SealReport, { nameOfFile }: ReportPlaces, words: ReportWords): string =>
	`${nameOfFile(seal.file)}  ${trouble ? words.troubles[trouble] : words.seal(seal.signer, seal.time.slice(0, 10), seal.heads.length)}`

const states: readonly NoteReport["state"][] = ["signed", "changed", "missing", "unreadable", "unsigned"]

function total({ notes, ledgers, newest, seals }: Report, words: ReportWords): string {
	const counts = states.map((state) => [state, notes.filter((note) => note.state === state).length] as const)
	return words.total({
		notes: counts.filter(([, count]) => count > 0),
		ledgers: ledgers.length,
		newest: newest?.slice(0, 10),
		sealed: sealedSince(ledgers, seals)?.slice(0, 10),
	})
}

/** The time of the newest seal. Nothing if a ledger that is older than it is in none: the seals say nothing of that one. */
function sealedSince(ledgers: Report["ledgers"], seals: readonly SealReport[]): string | undefined {
	const good = seals.filter(({ trouble }) => trouble === undefined).map(({ seal }) => seal)
	const newest = good
		.map(({ time }) => time)
		.toSorted()
		.at(-1)
	if (newest === undefined) return undefined
	const sealed = new Set(good.flatMap(({ heads }) => heads.map((head) => `${head.case} ${head.signer}`)))
	const isLeftOut = ledgers.some(({ ledger }) => {
		const [first] = ledger.entries
		return first !== undefined && first.statement.time < newest && !sealed.has(`${first.statement.case} ${first.statement.signer}`)
	})
	return isLeftOut ? undefined : newest
}
