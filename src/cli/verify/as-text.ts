/** The report of `verify` for people: a line for each note, then what is wrong with entries, ledgers and seals, then the totals. */
import { join } from "node:path"
import { commandLineWords, type SignatureOnDay, type VerifyWords } from "../../language/command-line.ts"
import type { EntryReport, LedgerProblem, LedgerReport, Lost, NoteReport, Report, SealReport, SignedBy } from "../../signatures/index.ts"
import { displayPath } from "../files.ts"
import { asLine } from "../print.ts"
import type { Lists } from "./lists.ts"

/** A wide name does not push the rest of all lines to the right. */
const widest = 60

/** The report as text. `caseOf` gives the case of a note that no ledger names. */
export function asText(report: Report, lists: Lists, caseOf: (file: string) => string | undefined): string {
	const words = commandLineWords.current.verify
	const rows = [
		...report.notes.map((note) => noteRow(note, caseOf, words)),
		...report.entries.flatMap((entry) => entryRows(entry, words)),
		...report.ledgers.flatMap((ledger) => ledgerRows(ledger, words)),
	]
	const lines = [
		...aligned(rows),
		...report.lost.map((lost) => lostLine(lost, words)),
		...report.seals.map((seal) => sealLine(seal, words)),
	]
	const listLines = [
		...lists.signers.problems.map(
			({ line, problem }) => `${words.atLine(displayPath(lists.signersFile), line)}: ${words.signersProblems[problem]}`,
		),
		...(lists.revoked?.problems ?? []).map(
			({ line, problem }) => `${words.atLine(displayPath(lists.revokedFile ?? ""), line)}: ${words.revokedProblems[problem]}`,
		),
	]
	return `${[...lines, ...listLines, total(report, words)].map(asLine).join("\n")}\n`
}

type Row = readonly [...cells: string[], rest: string]

/** Cells below each other; the last of each row is as long as it is. */
function aligned(rows: readonly Row[]): string[] {
	const widths: number[] = []
	for (const row of rows) {
		for (const [index, cell] of row.slice(0, -1).entries()) widths[index] = Math.min(widest, Math.max(widths[index] ?? 0, cell.length))
	}
	return rows.map((row) =>
		row
			.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
			.join("  ")
			.trimEnd(),
	)
}

function noteRow(note: NoteReport, caseOf: (file: string) => string | undefined, words: VerifyWords): Row {
	const path = join(note.folder, note.file)
	const said = [
		...(note.state === "changed" ? [words.changedAfter(onDays(note.changedSince))] : []),
		...(note.state === "signed" || note.state === "missing" ? [note.by.map((by) => signature(by, words)).join(" · ")] : []),
		...(note.movedFrom ? [words.movedFrom(displayPath(join(note.movedFrom.folder, note.movedFrom.file)))] : []),
		...(note.state === "signed" && note.earlier.length > 0 ? [words.signedAgain(onDays(note.earlier))] : []),
		...(note.amendedBy.length > 0 ? [words.amendedBy([...new Set(note.amendedBy.map(({ file }) => file))])] : []),
		...(note.lacks.length > 0 ? [words.lacks(note.lacks.map((meaning) => words.meanings[meaning]))] : []),
	]
	return [note.case ?? caseOf(path) ?? "", displayPath(path), words.states[note.state], said.join("; ")]
}

const signature = ({ signer, meaning, time }: SignedBy, words: VerifyWords): string =>
	`${signer} ${words.meanings[meaning]} ${time.slice(0, 10)} ${time.slice(11, 16)} Z`

/** Each signer and day once. */
function onDays(signatures: readonly SignedBy[]): readonly SignatureOnDay[] {
	const found = signatures.map(({ signer, meaning, time }) => ({ signer, meaning, day: time.slice(0, 10) }))
	return found.filter(({ signer, day }, index) => found.findIndex((one) => one.signer === signer && one.day === day) === index)
}

const nameOf = (folder: string, ledger: string, entry?: number): string =>
	`${displayPath(join(folder, ledger))}${entry === undefined ? "" : `#${entry}`}`

function entryRows({ folder, ledger, entry, trouble, isClockOdd }: EntryReport, words: VerifyWords): Row[] {
	const name = nameOf(folder, ledger.file, entry.statement.entry)
	return [...(trouble ? [words.troubles[trouble]] : []), ...(isClockOdd ? [words.oddClock] : [])].map((said): Row => [
		entry.statement.case,
		name,
		said,
	])
}

function ledgerRows({ folder, ledger, problems }: LedgerReport, words: VerifyWords): Row[] {
	return problems.map(({ problem, entry, line, isContinued }): Row => {
		const name = entry === undefined ? words.atLine(nameOf(folder, ledger.file), line) : nameOf(folder, ledger.file, entry)
		return [ledger.case ?? "", name, isContinued ? continued(problem, words) : words.problems[problem]]
	})
}

const continued = (problem: LedgerProblem["problem"], words: VerifyWords): string =>
	problem === "chain" ? words.writtenAtOnce : words.incompleteBefore

function lostLine(lost: Lost, words: VerifyWords): string {
	if (lost.kind === "countersigned") {
		return `${lost.entry.statement.case}  ${nameOf(lost.folder, lost.ledger, lost.entry.statement.entry)}  ${words.countersignedGone}`
	}
	return `${displayPath(lost.seal)}  ${(lost.hasLedger ? words.cut : words.gone)(lost.case, lost.signer, lost.entry)}`
}

const sealLine = ({ seal, trouble }: SealReport, words: VerifyWords): string =>
	`${displayPath(seal.file)}  ${trouble ? words.troubles[trouble] : words.seal(seal.signer, seal.time.slice(0, 10), seal.heads.length)}`

const states: readonly NoteReport["state"][] = ["signed", "changed", "missing", "unreadable", "unsigned"]

function total({ notes, ledgers, newest, seals }: Report, words: VerifyWords): string {
	const counts = states.map((state) => [state, notes.filter((note) => note.state === state).length] as const)
	const sealed = seals.filter(({ trouble }) => trouble === undefined).map(({ seal }) => seal.time.slice(0, 10))
	return words.total({
		notes: counts.filter(([, count]) => count > 0),
		ledgers: ledgers.length,
		newest: newest?.slice(0, 10),
		sealed: sealed.toSorted().at(-1),
	})
}
