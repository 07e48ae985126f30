/** What a folder of tables is made of, and a file that belongs to it. */
import type { Table } from "./column.ts"
import type { TableOptions } from "./options.ts"

export interface FurtherFile {
	/** In the folder of tables, with slashes. */
	readonly path: string
	readonly text: string
}

/** What the files of a folder of tables depend on. */
export interface FolderForm {
	readonly tables: readonly Table[]
	readonly options: TableOptions
	/** The ending of the files of tables. */
	readonly format: string
}
