/** How a test measures growth so that it says the same on a machine with other work to do. */
import { type Growth, growthOf, limits, roundsOf, type Timed } from "../../bench/growth/growth.ts"

type Kind = keyof typeof limits

const rounds = 5
const attempts = 3

export const lighter = (growth: Growth): Growth => {
	const [n, twice, fourTimes] = growth.sizes
	const by = growth.lighter ?? 1
	return { ...growth, sizes: [n / by, twice / by, fourTimes / by] }
}

/**
 * The growth of the least time at each size, of rounds taken in turn: what other work adds is never less than nothing.
 * While it is above the limit some more rounds are taken, as the machine may have been busy in all of these.
 */
export function timedGrowth(kind: Kind, growth: Growth): number {
	const round = roundsOf(lighter(growth))
	let least = round()
	for (let attempt = 0; attempt < attempts; attempt++) {
		for (let count = 0; count < rounds; count++) least = leastOf(least, round())
		if (growthOf(kind, least) <= limits[kind]) break
	}
	return growthOf(kind, least)
}

/** What is left untouched is skipped, and reported at its place: that may cost this share of reading it. */
export const untouchedShare = 0.1

/** What work grows by from the smallest size to the largest, as a share of what other work grows by: each by its least time. */
export function timedShare(growth: Growth, anew: Growth["prepare"]): number {
	const works = [growth, { ...growth, prepare: anew, times: 1 }].map((one) => roundsOf(lighter(one)))
	const least = works.map((round) => round())
	const share = (): number => {
		const [own = NaN, all = NaN] = least.map((times) => (times.at(-1)?.time ?? NaN) - (times[0]?.time ?? NaN))
		return own / all
	}
	for (let attempt = 0; attempt < attempts; attempt++) {
		for (let count = 0; count < rounds; count++) {
			for (const [index, round] of works.entries()) least[index] = leastOf(least[index] ?? [], round())
		}
		if (share() <= untouchedShare) break
	}
	return share()
}

function leastOf(before: readonly Timed[], now: readonly Timed[]): Timed[] {
	return now.map(({ size, time }, index) => ({ size, time: Math.min(time, before[index]?.time ?? Infinity) }))
}

/** The growth of work as it is counted: once each, as a count does not vary. */
export async function countedGrowth(kind: Kind, growth: Growth, count: (work: () => unknown) => Promise<number>): Promise<number> {
	const { sizes, prepare } = lighter(growth)
	// What is made when it is first needed is no part of the work.
	prepare(sizes[0])()
	const counted = []
	for (const size of sizes) counted.push({ size, time: await count(prepare(size)) })
	return growthOf(kind, counted)
}
