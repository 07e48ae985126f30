/** Files that belong to every folder of tables, next to the tables: their forms, and what else helps to read them. */
import type { Table } from "./column.ts"
import type { TableOptions } from "./options.ts"
import { queriesFor } from "./queries/index.ts"
import { schemaOf } from "./schema.ts"
import { views } from "./views/index.ts"

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

/** The files of a folder of tables. What is added to each folder is a line here. */
export const furtherFiles = (form: FolderForm): readonly FurtherFile[] => [...schemas(form), ...viewDefinitions(), ...queriesFor(form)]

const schemas = ({ tables, options }: FolderForm): FurtherFile[] =>
	tables.map((table) => ({ path: `_schema/${table.name}.json`, text: `${JSON.stringify(schemaOf(table, options), null, "\t")}\n` }))

const viewDefinitions = (): FurtherFile[] =>
	views.map((view) => ({ path: `views/${view.name}.ViewDefinition.json`, text: `${JSON.stringify(view, null, "\t")}\n` }))
