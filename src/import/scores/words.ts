/** The words of imported scores that a language brings: how columns are called, and why something was not read. */
import { Words } from "../../text/words.ts"
import type { Reason } from "./left-out.ts"
import type { MapProblem } from "./map.ts"
import type { TableProblem } from "./table.ts"

/** Headings in small letters, without signs. */
export interface ColumnNames {
	/** Of the column that says whose scores a row has, the most usual first. */
	readonly case: readonly string[]
	/** Of the day of the scores. */
	readonly date: readonly string[]
	/** Words of headings of other days, as that of a birth. */
	readonly otherDates: readonly string[]
	/** Of the column that names the measure of a row. */
	readonly measure: readonly string[]
	/** Of totals, alone or after the name of a measure. */
	readonly total: readonly string[]
	/** Of items, before their number. */
	readonly item: readonly string[]
}

/** All that is said of imported scores in one language. */
export interface ScoreTableWords {
	readonly columns: ColumnNames
	readonly reason: (reason: Reason) => string
	readonly mapProblem: (problem: MapProblem) => string
	readonly tableProblem: (problem: TableProblem) => string
	/** The first lines of the file of a map. */
	readonly aboutMap: readonly string[]
}

/** In the language that is displayed. */
export const scoreTableWords = new Words<ScoreTableWords>("imported scores")

/** How columns are called in each language that is shipped. */
export const columnNames = new Words<readonly ColumnNames[]>("columns of scores")
