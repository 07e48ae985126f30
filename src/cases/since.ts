/** What a note of a case says that an earlier one did not: for a supervisor, who reads one after the other. */
import type { Mechanism, Phase, Term } from "../record/index.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { scoreName } from "./scores.ts"
import { notesInTime } from "./time.ts"

/** A value as it was and as it is now; there may have been none. */
export interface Step<Value> {
	readonly from?: Value
	readonly to: Value
}

export interface SinceThen {
	/** Sessions that took place after the earlier note, up to this one. */
	readonly sessions: number
	readonly phase?: Step<Phase>
	readonly risk?: Step<Term<"risk-level">>
	/** By name, with the person if it is not the client's: `PHQ-9`, `EPDS (partner)`. */
	readonly scores: ReadonlyMap<string, Step<number>>
	readonly mechanisms: ReadonlyMap<Mechanism, Step<number>>
}

/** What is different at a note, compared with an earlier one; with the beginning of the case if there is none. */
export function sinceThen(patientCase: Case, note: NoteFacts, earlier?: NoteFacts): SinceThen {
	const notes = notesInTime(patientCase)
	const end = notes.indexOf(note) + 1
	const start = earlier ? notes.indexOf(earlier) + 1 : 0
	const [before, now] = [stateAfter(notes.slice(0, start)), stateAfter(notes.slice(0, end))]
	return {
		sessions: notes.slice(start, end).filter(({ kind, status }) => kind === "session" && status === "held").length,
		...one("phase", before.phase, now.phase),
		...one("risk", before.risk, now.risk),
		scores: each(before.scores, now.scores),
		mechanisms: each(before.mechanisms, now.mechanisms),
	}
}

interface State {
	readonly phase: Phase | undefined
	readonly risk: Term<"risk-level"> | undefined
	readonly scores: ReadonlyMap<string, number>
	readonly mechanisms: ReadonlyMap<Mechanism, number>
}

/** The last that these notes say of each. */
function stateAfter(notes: readonly NoteFacts[]): State {
	const measures = notes.flatMap((note) => note.measures)
	const ratings = notes.flatMap((note) => note.mechanisms)
	return {
		phase: notes.findLast(({ phase }) => phase !== undefined)?.phase,
		risk: notes.findLast(({ risk }) => risk?.level !== undefined)?.risk?.level,
		scores: new Map(measures.flatMap((given) => (given.total === undefined ? [] : [[scoreName(given), given.total]]))),
		mechanisms: new Map(ratings.flatMap(({ mechanism, rating }) => (rating === undefined ? [] : [[mechanism, rating]]))),
	}
}

function step<Value>(from: Value | undefined, to: Value | undefined): Step<Value> | undefined {
	return to === undefined || to === from ? undefined : { ...(from !== undefined && { from }), to }
}

function one<Name extends string, Value>(name: Name, from: Value | undefined, to: Value | undefined): Partial<Record<Name, Step<Value>>> {
	const found = step(from, to)
	return found ? ({ [name]: found } as Record<Name, Step<Value>>) : {}
}

function each<Name, Value>(before: ReadonlyMap<Name, Value>, now: ReadonlyMap<Name, Value>): ReadonlyMap<Name, Step<Value>> {
	return new Map(
		[...now].flatMap(([name, to]) => {
			const found = step(before.get(name), to)
			return found ? [[name, found] as const] : []
		}),
	)
}
