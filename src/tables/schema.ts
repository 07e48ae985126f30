/** The published form of a table: JSON Schema of one row. */
import type { Table } from "./column.ts"
import type { TableOptions } from "./options.ts"
import { type ToldColumn, toldColumns } from "./told-columns.ts"

/** The JSON Schema of a row of a table with these options. */
export function schemaOf({ name, about, columns }: Table, options: TableOptions): object {
	const told = toldColumns(columns, options)
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: name,
		description: about,
		type: "object",
		properties: Object.fromEntries(told.map((column) => [column.name, schemaOfColumn(column)])),
		required: told.map((column) => column.name),
		additionalProperties: false,
	}
}

function schemaOfColumn({ type, nullable, about, terms }: ToldColumn): object {
	const plain = type === "date" ? "string" : type
	return {
		type: nullable ? [plain, "null"] : plain,
		...(type === "date" && { format: "date" }),
		...(terms && { enum: nullable ? [...terms, null] : terms }),
		description: about,
	}
}
