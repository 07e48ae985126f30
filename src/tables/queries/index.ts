/** Queries that people ask for, as files for DuckDB. What response and remission are is in the tables and is not decided again. */
import type { Table } from "../column.ts"
import type { FolderForm, FurtherFile } from "../folder-form.ts"
import type { TableOptions } from "../options.ts"
import { type ToldColumn, toldColumns } from "../told-columns.ts"
import { mechanismsBeforeResponse } from "./mechanisms-before-response.ts"
import { notesUnsigned } from "./notes-unsigned.ts"
import { measuresOverdue } from "./measures-overdue.ts"
import type { Query } from "./query.ts"
import { responseByProblemArea } from "./response-by-problem-area.ts"
import { sessionsToResponse } from "./sessions-to-response.ts"

/** All queries. A new one is a line here. */
export const queries: readonly Query[] = [
	responseByProblemArea,
	sessionsToResponse,
	mechanismsBeforeResponse,
	measuresOverdue,
	notesUnsigned,
]

/** How DuckDB reads the files of each format. FHIR has views instead. */
const readers: Readonly<Record<string, (files: string, columns: string) => string>> = {
	ndjson: (files, columns) => `read_json('${files}', format = 'newline_delimited', columns = {${columns}})`,
	csv: (files, columns) => `read_csv('${files}', header = true, columns = {${columns}})`,
	parquet: (files) => `read_parquet('${files}')`,
}

/** The queries that a folder of these tables can answer. */
export function queriesFor({ tables, options, format }: FolderForm): FurtherFile[] {
	const byName = new Map(tables.map((table) => [table.name, table]))
	return queries.flatMap((query) => {
		const own = query.tables.flatMap((name) => byName.get(name) ?? [])
		if (!readers[format] || own.length < query.tables.length || (query.needsDays && options.dates !== "full")) return []
		return [{ path: `queries/${query.name}.duckdb.sql`, text: textOf(query, own, options, format) }]
	})
}

function textOf({ about, sql }: Query, tables: readonly Table[], options: TableOptions, format: string): string {
	const comments = [...about, "Run it in the folder of tables."].map((line) => `-- ${line}`)
	return `${[...comments, ...tables.map((table) => viewOf(table, options, format))].join("\n")}\n\n${sql.trim()}\n`
}

function viewOf({ name, columns }: Table, options: TableOptions, format: string): string {
	const typed = toldColumns(columns, options).map((column) => `'${column.name}': '${sqlTypes[column.type]}'`)
	return `CREATE OR REPLACE TEMP VIEW ${name} AS SELECT * FROM ${readers[format]?.(`${name}/*.${format}`, typed.join(", ")) ?? ""};`
}

const sqlTypes: Readonly<Record<ToldColumn["type"], string>> = {
	boolean: "BOOLEAN",
	date: "DATE",
	integer: "INTEGER",
	number: "DOUBLE",
	string: "VARCHAR",
}
