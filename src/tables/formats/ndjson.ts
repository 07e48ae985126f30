/** Rows as lines of JSON. */
import type { Row } from "../column.ts"

/** Each row as one line. */
export const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("")

/** The rows of such lines. */
export const rowsOfNdjson = (text: string): Row[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Row)
