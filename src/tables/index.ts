/** Tables over many cases: their columns as data, and the rows of each case. Formats, schemas and docs follow from the columns. */
import { cases } from "./cases.ts"
import type { Table } from "./column.ts"
import { findings } from "./findings.ts"
import { items, measures } from "./measures.ts"
import { sessions } from "./sessions.ts"
import { signatures } from "./signatures.ts"
import { goals, mechanisms, people, techniques } from "./work.ts"

/** All tables, in the order in which they are listed. A new one is a line here. */
export const tables = [
	cases,
	sessions,
	measures,
	items,
	goals,
	mechanisms,
	techniques,
	people,
	findings,
	signatures,
] as const satisfies readonly Table[]

export type TableName = (typeof tables)[number]["name"]

export const tableNames: readonly string[] = tables.map(({ name }) => name)

export type { CaseToTell, GoalToTell, SignedToTell } from "./case-to-tell.ts"
export type { Cell, Column, Holds, Row, Table } from "./column.ts"
export { firstBytes, headOfBytes, type HeadOfNote } from "./case-of-head.ts"
export type { FolderForm, FurtherFile } from "./folder-form.ts"
export { furtherFiles } from "./further-files.ts"
export { rowsOf as rowsOfFindings, findings } from "./findings.ts"
export { csvHead, csvRows } from "./formats/csv.ts"
export { ndjson, rowsOfNdjson } from "./formats/ndjson.ts"
export { Dates, Names, TableOptions, Texts, usualOptions } from "./options.ts"
export { pseudonymsBy, type Pseudonyms, shortestKey } from "./pseudonyms.ts"
export { schemaOf } from "./schema.ts"
export { hashOfKey, keyOfCase, keyOfFolder, shardOf } from "./shard-key.ts"
export { type Calling, tellCase, tellStray, type Telling } from "./tell.ts"
export { type ToldColumn, toldColumns } from "./told-columns.ts"
