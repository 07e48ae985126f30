/** Rows as CSV, safe to open in a spreadsheet. */
import { csvOf } from "../../text/csv.ts"
import type { Row } from "../column.ts"
import type { ToldColumn } from "../told-columns.ts"

type Named = Pick<ToldColumn, "name">

/** The first line. */
export const csvHead = (columns: readonly Named[]): string => csvOf([columns.map(({ name }) => name)])

/** Each row as a line, which is in several if a text is. */
export const csvRows = (columns: readonly Named[], rows: readonly Row[]): string =>
	csvOf(rows.map((row) => columns.map(({ name }) => row[name])))
