/** A thing that is measured: a section of the report, run by itself or with the others. */
import { type SourceName, sources } from "../notes/sources/index.ts"
import type { Table } from "../table.ts"
import { rounded } from "../rounded.ts"

/** How much is measured. */
export interface Plan {
	/** Notes of the folder. */
	readonly notes: number
	/** Notes of it that other tools go through; none if they are left out. */
	readonly peersNotes: number
	readonly rounds: number
	readonly seed: number
	/** Where the notes come from. */
	readonly sources: readonly SourceName[]
	/** Cases that are exported, of each source. */
	readonly cases: number
}

export interface Goal {
	readonly what: string
	readonly wanted: string
	readonly figure: string
	readonly isMet: boolean
}

export interface Result {
	readonly tables: readonly Table[]
	readonly goals: readonly Goal[]
}

export interface Measurement {
	/** For `--only`. */
	readonly name: string
	readonly title: string
	/** What is done, and how, in sentences. */
	readonly about: (plan: Plan) => string
	readonly run: (plan: Plan) => Promise<Result>
}

export function atLeast(what: string, least: number, figure: number): Goal {
	return { what, wanted: `at least ${least} times`, figure: `${rounded(figure)} times`, isMet: figure >= least }
}

export function atMost(what: string, most: number, figure: number, unit = "times"): Goal {
	return { what, wanted: `at most ${most} ${unit}`, figure: `${rounded(figure)} ${unit}`, isMet: figure <= most }
}

/** A figure for each source of notes. */
export type BySource = ReadonlyMap<SourceName, number>

/** A goal for every source: that of the lowest figure, which is named. */
export const atLeastForEach = (what: string, least: number, figures: BySource): Goal =>
	named(figures, Math.min(...figures.values()), (figure) => atLeast(what, least, figure))

/** A goal for every source: that of the highest figure, which is named. */
export const atMostForEach = (what: string, most: number, figures: BySource, unit = "times"): Goal =>
	named(figures, Math.max(...figures.values()), (figure) => atMost(what, most, figure, unit))

function named(figures: BySource, slowest: number, goalOf: (figure: number) => Goal): Goal {
	const goal = goalOf(slowest)
	const [source] = [...figures].find(([, figure]) => figure === slowest) ?? []
	return source === undefined ? goal : { ...goal, figure: `${goal.figure}, ${sources[source].title}` }
}
