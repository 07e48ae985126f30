/** The columns of a table as they are written, with the options that were chosen: what may not be shown has no column. */
import type { Column, Columns, Holds } from "./column.ts"
import type { TableOptions } from "./options.ts"

/** A column as it is written: a date is one of these. */
export interface ToldColumn {
	readonly name: string
	readonly type: "boolean" | "date" | "integer" | "number" | "string"
	readonly nullable: boolean
	readonly about: string
	readonly terms?: readonly string[]
	/** The column of the table that it is made from. */
	readonly from: string
	/** What is made of it. */
	readonly as: "value" | "week" | "year"
	readonly holds?: Holds
}

/** The columns that a table has with these options, in order. */
export function toldColumns(columns: Columns, options: TableOptions): readonly ToldColumn[] {
	return Object.entries(columns).flatMap(([name, column]) =>
		column.type === "date" ? dateColumns(name, column, options) : isTold(column, options) ? [asIs(name, column, options)] : [],
	)
}

const asIs = (name: string, { type, nullable, about, terms, holds }: Column, options: TableOptions): ToldColumn => ({
	name,
	type,
	// A clinician is shown only by a pseudonym, or if names are shown.
	nullable: nullable ?? (holds === "clinician" && isUncalled(options)),
	about,
	...(terms && { terms }),
	from: name,
	as: "value",
	...(holds && { holds }),
})

function dateColumns(name: string, column: Column, options: TableOptions): ToldColumn[] {
	const { about, nullable = false } = column
	const common = { from: name, nullable } as const
	const year: ToldColumn = { ...common, name: `${name}_year`, type: "integer", about: `${about}: the year`, as: "year" }
	const week: ToldColumn = {
		...common,
		name: `${name}_week`,
		type: "integer",
		nullable: true,
		about: `${about}: the week since the first session, which is in week 0`,
		as: "week",
	}
	const day: ToldColumn = { ...asIs(name, column, options), type: "date" }
	return options.dates === "full" ? [day, week, year] : options.dates === "week" ? [week, year] : [year]
}

/** Whether clinicians are left out. */
export const isUncalled = ({ names, pseudonyms }: TableOptions): boolean => names === "roles" && !pseudonyms

function isTold({ holds }: Column, { text, names, dates, pseudonyms }: TableOptions): boolean {
	switch (holds) {
		case "label":
			return text !== "none"
		case "text":
			return text === "full"
		// The name of a file mostly contains the code of the case.
		case "file":
			return text !== "none" && !pseudonyms
		case "name":
			return names === "full"
		case "time":
			return dates === "full"
		default:
			return true
	}
}
