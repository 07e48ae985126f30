/** The formats of tables. */
import * as z from "zod/mini"

export const TableFormat = z.enum(["ndjson", "csv", "parquet"])
export type TableFormat = z.infer<typeof TableFormat>
