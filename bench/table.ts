/** Tables of figures, for the terminal and for a page. */
import { rounded } from "./rounded.ts"

export interface Table {
	readonly head: readonly string[]
	readonly rows: readonly (readonly string[])[]
}

export interface Row {
	readonly what: string
	/** A figure for each round. */
	readonly figures: readonly number[]
}

/** Figures with their middle, least and most; and how many times the first row's each is. */
export function figuresTable(what: string, unit: string, rows: readonly Row[]): Table {
	const [first] = rows
	return {
		head: [what, `median, ${unit}`, "least", "most", ...(rows.length > 1 ? ["times the first"] : [])],
		rows: rows.map(({ what: name, figures }) => [
			name,
			rounded(median(figures)),
			rounded(Math.min(...figures)),
			rounded(Math.max(...figures)),
			...(first && rows.length > 1 ? [rounded(ratio(figures, first.figures))] : []),
		]),
	}
}

/** Figures in one cell: their middle, and in brackets the least and the most if there are several. */
export function withSpread(figures: readonly number[]): string {
	if (figures.length === 0) return ""
	const middle = rounded(median(figures))
	return figures.length === 1 ? middle : `${middle} (${rounded(Math.min(...figures))}–${rounded(Math.max(...figures))})`
}

export function median(figures: readonly number[]): number {
	const sorted = figures.toSorted((a, b) => a - b)
	const middle = sorted.length / 2
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/** How many times as much, round by round: what slows the machine in one round slows both. */
export function ratio(figures: readonly number[], to: readonly number[]): number {
	return median(figures.map((figure, round) => figure / (to[round] ?? NaN)))
}

/** For the terminal: columns under one another. */
export function aligned({ head, rows }: Table): string {
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
	return [head, ...rows]
		.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "))
		.join("\n")
}

export function markdownTable({ head, rows }: Table): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
	return [line(head), `|${head.map((_, column) => (column === 0 ? "---|" : "---:|")).join("")}`, ...rows.map(line)].join("\n")
}
