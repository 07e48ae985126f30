/** The middle of some numbers, and how far they spread. */

export interface Quartiles {
	readonly lower: number
	readonly median: number
	readonly upper: number
}

/** Median and quartiles, between two numbers in proportion, as spreadsheets and databases reckon them; nothing of no numbers. */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
	if (numbers.length === 0) return undefined
	const sorted = numbers.toSorted((a, b) => a - b)
	return { lower: at(sorted, 0.25), median: at(sorted, 0.5), upper: at(sorted, 0.75) }
}

function at(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share
	const [before = 0, after = before] = sorted.slice(Math.floor(place), Math.floor(place) + 2)
	return before + (after - before) * (place - Math.floor(place))
}
