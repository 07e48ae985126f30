/** The formats of tables. */
import * as z from "zod/mini"

export const TableFormat = z.enum(["ndjson", "csv", "parquet", "fhir"])
export type TableFormat = z.infer<typeof TableFormat>
