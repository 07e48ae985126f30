/** The interval of a share: how far it may be from what many more such cases would show. */

export interface Interval {
	readonly low: number
	readonly high: number
}

/** Of the normal distribution, for 95 %. */
const z = 1.959964

/** Wilson's interval of 95 % for a count of so many; nothing of none. Both ends are shares from 0 to 1. */
export function wilson(count: number, of: number): Interval | undefined {
	if (of === 0) return undefined
	const share = count / of
	const widened = 1 + z ** 2 / of
	const middle = (share + z ** 2 / (2 * of)) / widened
	const half = (z / widened) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
	// At the ends the formula is exact, and a computer's reckoning is not.
	return { low: count === 0 ? 0 : Math.max(0, middle - half), high: count === of ? 1 : Math.min(1, middle + half) }
}
