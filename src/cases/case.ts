import type { Contract } from "../note/front-matter/head.ts"
/** The notes of one code as a case, and what follows from them together. */
import { formulationDueBy, isUsualTotal, type Phase, type ProblemArea, responseShare, type Term } from "../record/index.ts"
import { copiesIn } from "./copies.ts"
import type { NoteFacts } from "./facts.ts"
import { type MeasureFacts, measureOf } from "./measure-facts.ts"
import { perCase } from "./per-case.ts"
import { inOrderOfSessions, isPlaceless, notesInTime, notesWithoutPlace } from "./time.ts"

export interface Case {
	readonly code: string
	/** All notes: formulation, sessions by number and date, closing; second versions too. */
	readonly notes: readonly NoteFacts[]
	/** Second versions of a note, as a sync service leaves them, by file: each with the note that counts. */
	readonly copies: ReadonlyMap<string, NoteFacts>
	readonly formulation?: NoteFacts
	/** Sessions in the order of their numbers, those without one by their date; last those that have neither. */
	readonly sessions: readonly NoteFacts[]
	readonly closing?: NoteFacts
	/** Other cases whose codes look like this one's, each with its first note. */
	readonly lookAlikes: readonly LookAlike[]
}

export interface LookAlike {
	readonly code: string
	readonly first: NoteFacts
}

const kindOrder = { formulation: 0, session: 1, closing: 2 } as const

const byPlace = (a: NoteFacts, b: NoteFacts): number =>
	(a.kind ? kindOrder[a.kind] : 3) - (b.kind ? kindOrder[b.kind] : 3) ||
	(a.session ?? Infinity) - (b.session ?? Infinity) ||
	(a.date ?? "").localeCompare(b.date ?? "") ||
	a.file.localeCompare(b.file)

/** Builds a case from the notes that name its code, in any order. */
export function caseOf(code: string, notes: readonly NoteFacts[], lookAlikes: readonly LookAlike[] = []): Case {
	const sorted = notes.toSorted(byPlace)
	const copies = copiesIn(sorted)
	const counted = copies.size > 0 ? sorted.filter(({ file }) => !copies.has(file)) : sorted
	const formulation = counted.find(({ kind }) => kind === "formulation")
	const closing = counted.find(({ kind }) => kind === "closing")
	return {
		code,
		notes: sorted,
		copies,
		...(formulation && { formulation }),
		sessions: inOrderOfSessions(counted.filter(({ kind }) => kind === "session")),
		...(closing && { closing }),
		lookAlikes,
	}
}

/** Sessions that took place. */
export const heldSessions = perCase(({ sessions }) => sessions.filter(({ status }) => status === "held"))

/** Sessions that took place and whose place in time is known, in its order. */
export const heldInTime = perCase((of) => heldSessions(of).filter((note) => !isPlaceless(note)))

/** Whether the case is closed. A draft of a closing closes nothing until it says how the therapy ended. */
export function isCaseClosed({ closing }: Pick<Case, "closing">): boolean {
	return closing?.ending !== undefined
}

export function variantOf({ formulation }: Case): Term<"variant"> {
	return formulation?.variant ?? "ipt"
}

export function areasOf({ formulation }: Case): readonly ProblemArea[] {
	return formulation?.problemAreas ?? []
}

/** The phase of the last session held; the initial one while there is none. */
export function phaseOf(of: Case): Phase | undefined {
	const last = heldInTime(of).findLast(({ phase }) => phase !== undefined)
	return last?.phase ?? (of.formulation ? "initial" : undefined)
}

/** Whether the case has come to its conclusion phase, or past it. */
export const hasConcluded = perCase(
	(of) => isCaseClosed(of) || heldSessions(of).some(({ phase }) => phase === "conclusion" || phase === "maintenance"),
)

/** The session by which the formulation is expected; reached by a case without any session note too. */
export const formulationDue = perCase((of) => {
	const session = formulationDueBy[variantOf(of)]
	const reached = of.sessions.length === 0 || heldSessions(of).some((held) => (held.session ?? 0) >= session)
	return { session, reached }
})

/**
 * The contract in force at a session: the formulation's, each key replaced by what sessions up to it agreed anew.
 * What is agreed in the maintenance phase is a contract of its own and does not count.
 */
export function contractAt(of: Case, session = Infinity): Contract {
	const { bySession, last } = contractsOf(of)
	const known = bySession.get(session)
	if (known) return known
	if (session === Infinity) return last
	return Array.from(bySession).findLast(([number]) => number <= session)?.[1] ?? of.formulation?.contract ?? {}
}

/** Sessions held of those agreed: the maintenance phase has a contract of its own. */
export const heldOfContract = perCase((of) => heldSessions(of).filter(({ phase }) => phase !== "maintenance"))

/** So many sessions are agreed for the phase that the case is in; nothing where none are, or in the maintenance phase. */
export function plannedNow(of: Case): number | undefined {
	return phaseOf(of) === "maintenance" ? undefined : contractAt(of).sessions
}

const contractsOf = perCase(({ formulation, sessions }) => {
	const bySession = new Map<number, Contract>()
	let last: Contract = formulation?.contract ?? {}
	for (const note of sessions.filter((each) => !isPlaceless(each))) {
		if (note.contract && note.phase !== "maintenance") last = { ...last, ...note.contract }
		if (note.session !== undefined) bySession.set(note.session, last)
	}
	return { bySession, last }
})

/** One measure at one time. */
export interface Score extends MeasureFacts {
	readonly note: NoteFacts
}

/**
 * The client's scores of each measure in the order of time, by the measure's name in the order of their first use; last those
 * whose place in time is not known.
 */
export const scoresOf = perCase((of): ReadonlyMap<string, readonly Score[]> =>
	Map.groupBy(
		allScores(of).filter(({ by }) => by === undefined),
		({ name }) => name,
	),
)

/** The scores of other people, as a partner's, by the measure's name and the person: `EPDS (partner)`. */
export const scoresOfOthers = perCase((of): ReadonlyMap<string, readonly Score[]> =>
	Map.groupBy(
		allScores(of).filter(({ by }) => by !== undefined),
		scoreName,
	),
)

/** The name of a measure, with whose score it is where it is not the client's. */
export function scoreName({ name, by }: Pick<MeasureFacts, "by" | "name">): string {
	return by === undefined ? name : `${name} (${by})`
}

const allScores = (of: Case): Score[] =>
	[...notesInTime(of), ...notesWithoutPlace(of)].flatMap((note) => note.measures.map((facts) => ({ ...facts, note })))

/** A score whose total can be read. */
export type ScoreWithTotal = Score & { readonly total: number }

const hasTotal = (score: Score): score is ScoreWithTotal => score.total !== undefined

/**
 * The scores of a measure that have a total and a known place among the others. A formulation without a date is of some time
 * near the beginning: it has none among scores of sessions.
 */
export function totalsInTime(scores: readonly Score[]): ScoreWithTotal[] {
	const isPlaced = ({ note }: Score): boolean =>
		note.kind === "formulation" && note.date === undefined ? scores.every((other) => other.note.kind === "formulation") : !isPlaceless(note)
	return scores.filter(hasTotal).filter(isPlaced)
}

/** Scores that can be set beside a total: a mean is not compared with a sum, nor what has no known place in time. */
export function comparable(
	scores: readonly Score[],
	{ total, ...of }: Pick<ScoreWithTotal, "known" | "name" | "own" | "total">,
): ScoreWithTotal[] {
	const measure = measureOf(of)
	const isUsual = (value: number): boolean => measure === undefined || isUsualTotal(measure, value)
	return totalsInTime(scores).filter((score) => isUsual(score.total) === isUsual(total))
}

/**
 * The last total of a measure. That of a formulation only where there is no other: it is written over the first sessions, and
 * its date says when it was finished.
 */
export function lastTotal(scores: readonly Score[]): ScoreWithTotal | undefined {
	const ordered = totalsInTime(scores)
	return ordered.findLast(({ note }) => note.kind !== "formulation") ?? ordered.at(-1)
}

/** First and last total of a measure that can be compared; nothing with fewer than two. */
export function endsOf(scores: readonly Score[]): { readonly first: ScoreWithTotal; readonly last: ScoreWithTotal } | undefined {
	const last = lastTotal(scores)
	const [first] = last ? comparable(scores, last) : []
	return last && first && first !== last ? { first, last } : undefined
}

/** The same as numbers. */
export function firstAndLast(scores: readonly Score[]): { readonly first: number; readonly last: number } | undefined {
	const ends = endsOf(scores)
	return ends && { first: ends.first.total, last: ends.last.total }
}

/** The main measure: the first in the formulation of those that severity of depression is judged by. */
export function mainMeasureOf({ formulation }: Case): string | undefined {
	return formulation?.measures.find((given) => given.by === undefined && measureOf(given)?.main)?.name
}

/** Whether the main measure fell by half or more from its first total to its last. */
export const responseOf = perCase((of): "not-responded" | "responded" | "unknown" => {
	const main = mainMeasureOf(of)
	const ends = main === undefined ? undefined : firstAndLast(scoresOf(of).get(main) ?? [])
	if (!ends || ends.first === 0) return "unknown"
	return ends.first - ends.last < ends.first * responseShare ? "not-responded" : "responded"
})
