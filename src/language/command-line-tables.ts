/** What the commands for large folders say: `plan`, `tables` and `status`. The type of their words. */

export interface TablesWords {
	/** The lines of `--help`: how each command is called, and its options. */
	readonly usage: string
	readonly options: string
	/** While notes are listed, and while they are read: numbers only. */
	readonly listing: (notes: number) => string
	readonly progress: (done: number, notes: number) => string
	/** Why a note is not in the tables. */
	readonly changedMeanwhile: string
	/** Why nothing is written, each a clause. */
	readonly notEmpty: (folder: string) => string
	readonly otherOptions: (folder: string, names: readonly string[]) => string
	readonly removedMeanwhile: (folder: string) => string
	readonly tooManyUnread: (most: number) => string
	readonly upToDate: (folder: string) => string
	readonly made: (made: { readonly notes: number; readonly cases: number; readonly folder: string }) => string
	/** Of what could not be read or placed, and the file that lists it. */
	readonly unreadIn: (count: number, file: string) => string
	readonly planned: (plan: PlannedNotes) => string
	readonly noTables: (folder: string) => string
	readonly missingShard: (name: string) => string
	readonly otherShard: (name: string) => string
	readonly changedFile: (file: string) => string
	readonly folder: (folder: FolderTotals) => string
}

/** How a plan divides notes. */
export interface PlannedNotes {
	readonly notes: number
	readonly shards: number
	/** In the smallest shard, and in the largest. */
	readonly fewest: number
	readonly most: number
}

export interface FolderTotals {
	readonly shards: number
	readonly there: number
	readonly notes: number
	readonly cases: number
	readonly unread: number
}

/** How these commands were called wrongly. */
export interface TablesMistakes {
	readonly whole: (option: string, least: number, most: number, given: string) => string
	readonly date: (option: string, given: string) => string
	readonly shard: (most: number, given: string) => string
	/** `given` is empty if the option is missing. */
	readonly shardOfPlan: (last: number, given: string) => string
	readonly noPlan: (folder: string) => string
	readonly planAndPaths: string
	readonly filesAndPaths: string
	readonly nullAlone: string
	/** An option of `check` that is for lines of JSON only. */
	readonly onlyInLines: (option: string) => string
	/** Resources have texts and dates, and a day of their own, and are no tables. */
	readonly fhirTells: string
	readonly planWithout: string
	readonly tablesWithoutOut: string
	readonly statusWithout: string
	readonly keySize: (file: string, least: number, most: number) => string
}
