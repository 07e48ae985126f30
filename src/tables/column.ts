/** What a column of a table is: its type, what it means, and what in it could reveal who somebody is. */
import type { CaseToTell } from "./case-to-tell.ts"

/**
 * What a value reveals besides itself:
 * - `case`: the code of a case, which becomes a pseudonym if there is a key.
 * - `clinician`: initials or a code of who works with the case.
 * - `person`: somebody of the inventory, by alias.
 * - `name`: somebody's name as written.
 * - `label`: a few words that the writer chose, such as the name of an unknown scale.
 * - `text`: what somebody wrote.
 * - `file`: where a note is. It may say anything, the code of the case among it.
 * - `time`: a time of day, which reveals as much as a date.
 */
export type Holds = "case" | "clinician" | "file" | "label" | "name" | "person" | "text" | "time"

export interface Column {
	/** A `date` is written as `YYYY-MM-DD`, as a week and a year, or as a year, as is asked for. */
	readonly type: "boolean" | "date" | "integer" | "number" | "string"
	readonly nullable?: true
	/** What it means, as the schema says it. */
	readonly about: string
	readonly holds?: Holds
	/** The only values that there are. */
	readonly terms?: readonly string[]
}

export type Columns = Readonly<Record<string, Column>>

interface Values {
	readonly boolean: boolean
	readonly date: string
	readonly integer: number
	readonly number: number
	readonly string: string
}

type ValueOf<Of extends Column> = Of extends { readonly nullable: true } ? Values[Of["type"]] | null : Values[Of["type"]]

/** A row as a case makes it, before anything in it is left out or called otherwise. */
export type RowOf<Of extends Columns> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> }

/** Any value of a row. */
export type Cell = boolean | number | string | null

/** Any row. */
export type Row = Readonly<Record<string, Cell>>

export interface Table<Of extends Columns = Columns, Name extends string = string> {
	readonly name: Name
	/** What one row is. */
	readonly about: string
	readonly columns: Of
	/** The rows of a case, in the order of its notes and their lines. */
	readonly rows: (of: CaseToTell) => readonly RowOf<Of>[]
}

/** A table whose rows have the types of its columns. */
export const table = <const Of extends Columns, const Name extends string>(of: Table<Of, Name>): Table<Of, Name> => of
