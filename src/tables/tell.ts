/** The rows of a case as they are written: with its codes, people and dates as is asked for. */
import { heldInTime } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { notesInTime } from "../cases/time.ts"
import { daysBetween } from "../text/dates.ts"
import type { CaseToTell } from "./case-to-tell.ts"
import type { Cell, Row, Table } from "./column.ts"
import type { TableOptions } from "./options.ts"
import type { Pseudonyms } from "./pseudonyms.ts"
import { isUncalled, type ToldColumn, toldColumns } from "./told-columns.ts"

/** How people of the inventory are called: in a text, and by an alias alone. */
export interface Calling {
	readonly called: (text: string) => string
	readonly alias: (alias: string) => string
}

export interface Telling {
	readonly options: TableOptions
	/** Nothing if codes stay as they are. */
	readonly pseudonyms: Pseudonyms | undefined
	readonly callingOf: (patientCase: Case) => Calling
}

/** The rows of each table for one case, in the order of the tables. */
export async function tellCase(of: CaseToTell, tables: readonly Table[], telling: Telling): Promise<Row[][]> {
	return tellRows(
		tables.map((table) => ({ table, rows: table.rows(of) })),
		{ ...telling, calling: telling.callingOf(of.case), code: of.case.code, start: firstDayOf(of.case) },
	)
}

/** The rows of notes without a case. */
export async function tellStray(table: Table, rows: readonly Row[], telling: Omit<Telling, "callingOf">): Promise<Row[]> {
	const rowsTold = await tellRows([{ table, rows }], { ...telling, calling: unknownPeople, code: undefined, start: undefined })
	return rowsTold[0] ?? []
}

/** Without a case nothing is known of its people, so that their names cannot be replaced. */
const unknownPeople: Calling = { called: (text) => text, alias: (alias) => alias }

interface ToldTable {
	readonly table: Table
	readonly rows: readonly Row[]
}

interface Manner extends Omit<Telling, "callingOf"> {
	readonly calling: Calling
	readonly code: string | undefined
	/** The day from which weeks are counted. */
	readonly start: string | undefined
}

async function tellRows(all: readonly ToldTable[], manner: Manner): Promise<Row[][]> {
	const codes = await pseudonymsIn(all, manner)
	return all.map(({ table, rows }) => {
		const columns = toldColumns(table.columns, manner.options)
		return rows.map((row) =>
			Object.fromEntries(columns.map((column) => [column.name, told(column, row[column.from] ?? null, manner, codes)])),
		)
	})
}

/** The pseudonym of each code in these rows, by what it is of. */
async function pseudonymsIn(all: readonly ToldTable[], { pseudonyms }: Manner): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>()
	if (!pseudonyms) return found
	for (const { table, rows } of all) {
		for (const [name, { holds }] of Object.entries(table.columns)) {
			if (holds !== "case" && holds !== "clinician") continue
			for (const row of rows) {
				const code = row[name]
				if (typeof code !== "string" || found.has(`${holds}/${code}`)) continue
				found.set(`${holds}/${code}`, await (holds === "case" ? pseudonyms.ofCase(code) : pseudonyms.ofClinician(code)))
			}
		}
	}
	return found
}

function told({ as, holds }: ToldColumn, value: Cell, manner: Manner, codes: ReadonlyMap<string, string>): Cell {
	if (value === null) return null
	if (as === "year") return Number(String(value).slice(0, 4))
	if (as === "week") return manner.start === undefined ? null : Math.floor(daysBetween(manner.start, String(value)) / 7)
	switch (holds) {
		case "case":
			return codes.get(`case/${value}`) ?? value
		case "clinician":
			return isUncalled(manner.options) ? null : (codes.get(`clinician/${value}`) ?? value)
		case "person":
			return manner.calling.alias(String(value))
		case "label":
		case "text":
			return withoutCode(manner.calling.called(String(value)), manner, codes)
		default:
			return value
	}
}

/** A text that names its own case calls it by its pseudonym. */
function withoutCode(text: string, { code }: Manner, codes: ReadonlyMap<string, string>): string {
	const pseudonym = code === undefined ? undefined : codes.get(`case/${code}`)
	return code === undefined || pseudonym === undefined ? text : text.split(code).join(pseudonym)
}

/** The day of the first session that took place; without one, of the first note that has a date. */
function firstDayOf(patientCase: Case): string | undefined {
	return (
		heldInTime(patientCase).find(({ date }) => date !== undefined)?.date ??
		notesInTime(patientCase).find(({ date }) => date !== undefined)?.date
	)
}
