/** A query that belongs to every folder of tables. */

export interface Query {
	/** The name of its file. */
	readonly name: string
	/** What it answers, in sentences. */
	readonly about: readonly string[]
	/** The tables that it reads. */
	readonly tables: readonly string[]
	/** It reads days: without them it cannot answer. */
	readonly needsDays?: true
	/** For DuckDB, over these tables by their names. */
	readonly sql: string
}
