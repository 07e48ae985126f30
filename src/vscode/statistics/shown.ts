/** Figures by an address, which a link can name. */
import type { CountedCase } from "../../statistics/counted-case.ts"
import type { Figure } from "../../statistics/figure.ts"
import type { Column, Group, Row, Table } from "../../statistics/tables.ts"

/** A figure, and where it is. */
export interface Placed {
	readonly table: Table
	readonly row: Row
	readonly column: Column
	readonly figure: Figure
}

/** What a link says of a figure: `areas/area:grief/response`. */
export const addressOf = ({ name }: Table, { group }: Row, column: Column): string => `${name}/${keyOf(group)}/${column}`

function keyOf(group: Group): string {
	switch (group.of) {
		case "area":
			return `area:${group.area}`
		case "phase":
			return `phase:${group.phase}`
		case "measure":
			return `measure:${group.measure}`
		case "mechanism":
			return `mechanism:${group.mechanism}`
		case "documentation":
			return `documentation:${group.what}`
		default:
			return group.of
	}
}

/** The figure at an address; nothing if there is none any more. */
export function figureAt(tables: readonly Table[], address: string): Placed | undefined {
	for (const table of tables)
		for (const row of table.rows)
			for (const { column, figure } of row.figures) if (addressOf(table, row, column) === address) return { table, row, column, figure }
	return undefined
}

/** The cases of these codes, in their order. */
export const casesOf = (codes: readonly string[], all: ReadonlyMap<string, CountedCase>): CountedCase[] =>
	codes.flatMap((code) => all.get(code) ?? [])
