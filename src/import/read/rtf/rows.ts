/** Tables of RTF: only the ends of cells and rows are marked, so a table is there when its last row is over. */
import type { Block } from "../../document.ts"

interface Table {
	readonly rows: (readonly (readonly Block[])[])[]
	cells: (readonly Block[])[]
	blocks: Block[]
}

const newTable = (): Table => ({ rows: [], cells: [], blocks: [] })

/** Collects blocks and the tables that they are in, at any depth. */
export class RowBuilder {
	readonly #blocks: Block[] = []
	/** The tables that are open, each in a cell of the one before. */
	readonly #open: Table[] = []

	/** Adds a block that is in so many tables; 0 for one that is in none. */
	add(block: Block, depth: number): void {
		this.#closeTo(depth)
		while (this.#open.length < depth) this.#open.push(newTable())
		;(this.#open.at(-1)?.blocks ?? this.#blocks).push(block)
	}

	endCell(depth: number): void {
		this.#closeTo(depth)
		while (this.#open.length < depth) this.#open.push(newTable())
		const table = this.#open[depth - 1]
		if (!table) return
		table.cells.push(table.blocks)
		table.blocks = []
	}

	endRow(depth: number): void {
		this.#closeTo(depth)
		const table = this.#open[depth - 1]
		if (!table) return
		if (table.blocks.length > 0) table.cells.push(table.blocks)
		if (table.cells.length > 0) table.rows.push(table.cells)
		table.cells = []
		table.blocks = []
	}

	/** All blocks. Cells and rows that were never ended count as ended. */
	end(): readonly Block[] {
		this.#closeTo(0)
		return this.#blocks
	}

	#closeTo(depth: number): void {
		while (this.#open.length > depth) {
			this.endRow(this.#open.length)
			const { rows } = this.#open.pop() ?? newTable()
			if (rows.length > 0) (this.#open.at(-1)?.blocks ?? this.#blocks).push({ kind: "table", rows })
		}
	}
}
