/** Files that belong to every folder of tables, next to the tables: their forms, and what else helps to read them. */
import type { FolderForm, FurtherFile } from "./folder-form.ts"
import { queriesFor } from "./queries/index.ts"
import { schemaOf } from "./schema.ts"
import { views } from "./views/index.ts"

/** The files of a folder of tables. What is added to each folder is a line here. */
export const furtherFiles = (form: FolderForm): readonly FurtherFile[] => [...schemas(form), ...viewDefinitions(), ...queriesFor(form)]

const schemas = ({ tables, options }: FolderForm): FurtherFile[] =>
	tables.map((table) => ({ path: `_schema/${table.name}.json`, text: `${JSON.stringify(schemaOf(table, options), null, "\t")}\n` }))

const viewDefinitions = (): FurtherFile[] =>
	views.map((view) => ({ path: `views/${view.name}.ViewDefinition.json`, text: `${JSON.stringify(view, null, "\t")}\n` }))
