/** A figure with the cases that it is about, so that each can lead to them. */
import { type Interval, wilson } from "./interval.ts"
import { type Quartiles, quartilesOf } from "./quartiles.ts"
import type { CountedCase } from "./counted-case.ts"

/** Fewer cases than this are too few to read anything into a share or a spread of theirs. */
export const fewest = 5

/** How many cases; `notes` or other things in them, if those are counted too. */
export interface Count {
	readonly kind: "count"
	readonly cases: readonly string[]
	readonly things?: number
}

/** So many cases of those of which it is known. */
export interface Share {
	readonly kind: "share"
	readonly cases: readonly string[]
	/** Of which it is known that they are not counted. */
	readonly others: readonly string[]
	readonly interval?: Interval
}

/** The middle of a number that cases have, and how far it spreads. */
export interface Spread {
	readonly kind: "spread"
	readonly cases: readonly string[]
	readonly quartiles?: Quartiles
}

export type Figure = Count | Share | Spread

const codesOf = (cases: readonly CountedCase[]): string[] => cases.map(({ code }) => code)

/** Counts the cases of which something is so. */
export function countIn(cases: readonly CountedCase[], isSo: (one: CountedCase) => boolean = () => true): Count {
	return { kind: "count", cases: codesOf(cases.filter(isSo)) }
}

/** Counts what cases have, and the cases that have any. */
export function thingsIn(cases: readonly CountedCase[], numberOf: (one: CountedCase) => number): Count {
	const those = cases.filter((one) => numberOf(one) > 0)
	return { kind: "count", cases: codesOf(those), things: those.reduce((sum, one) => sum + numberOf(one), 0) }
}

/** The share of the cases of which something is so, of those of which it is known. */
export function shareIn(cases: readonly CountedCase[], isSo: (one: CountedCase) => boolean | undefined): Share {
	const known = Map.groupBy(cases, isSo)
	const [yes, no] = [codesOf(known.get(true) ?? []), codesOf(known.get(false) ?? [])]
	const interval = wilson(yes.length, yes.length + no.length)
	return { kind: "share", cases: yes, others: no, ...(interval && { interval }) }
}

/** The middle of a number of the cases that have it. */
export function spreadIn(cases: readonly CountedCase[], numberOf: (one: CountedCase) => number | undefined): Spread {
	const those = cases.flatMap((one) => {
		const number = numberOf(one)
		return number === undefined ? [] : [{ code: one.code, number }]
	})
	const quartiles = quartilesOf(those.map(({ number }) => number))
	return { kind: "spread", cases: those.map(({ code }) => code), ...(quartiles && { quartiles }) }
}

/** So many cases a figure rests on. */
export const basisOf = (figure: Figure): number => figure.cases.length + (figure.kind === "share" ? figure.others.length : 0)

/** Whether a share or a spread rests on too few cases to read anything into it. A count says what there is, however little. */
export const isFew = (figure: Figure): boolean => figure.kind !== "count" && basisOf(figure) < fewest
