/** Rows as Parquet, in groups that are written while rows come: the whole is never in memory. */
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer"
import type { Cell, Row } from "../column.ts"
import type { ToldColumn } from "../told-columns.ts"

/** So many rows are written together. */
const groupSize = 20_000

/** A file that is being written. `write` gets its bytes, in their order. */
export class ParquetFile {
	readonly #columns: readonly ToldColumn[]
	readonly #write: (bytes: Uint8Array) => void
	readonly #bytes = new ByteWriter()
	readonly #parquet: ParquetWriter
	#rows: Row[] = []

	constructor(columns: readonly ToldColumn[], write: (bytes: Uint8Array) => void) {
		this.#columns = columns
		this.#write = write
		this.#parquet = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(columns), createdBy: "ipt-notes" })
		this.#flush()
	}

	add(rows: readonly Row[]): void {
		this.#rows.push(...rows)
		if (this.#rows.length >= groupSize) this.#writeGroup()
	}

	#writeGroup(): void {
		const rows = this.#rows
		this.#rows = []
		void this.#parquet.write({
			columnData: this.#columns.map(({ name, type }) => ({ name, data: rows.map((row) => stored(row[name] ?? null, type)) })),
			rowGroupSize: rows.length,
		})
		this.#flush()
	}

	/** Writes what is left, and the end of the file. */
	finish(): void {
		if (this.#rows.length > 0) this.#writeGroup()
		void this.#parquet.finish()
		this.#flush()
	}

	#flush(): void {
		this.#write(this.#bytes.getBytes().slice())
		this.#bytes.index = 0
	}
}

const kinds: Readonly<Record<ToldColumn["type"], Partial<SchemaElement>>> = {
	boolean: { type: "BOOLEAN" },
	date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
	integer: { type: "INT32" },
	number: { type: "DOUBLE" },
	string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
}

const schemaOf = (columns: readonly ToldColumn[]): SchemaElement[] => [
	{ name: "root", num_children: columns.length },
	...columns.map(({ name, type, nullable }): SchemaElement => ({
		name,
		...kinds[type],
		repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
	})),
]

const stored = (value: Cell, type: ToldColumn["type"]): Cell | Date | undefined =>
	value === null ? undefined : type === "date" ? new Date(`${value}T00:00:00Z`) : value
