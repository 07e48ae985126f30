/** How the cost of some work grows with the size of what it is done on. */

export interface Growth {
	readonly name: string
	/** What is counted by size: `people`, `KB`. */
	readonly unit: string
	/** n, 2n, 4n. */
	readonly sizes: readonly [number, number, number]
	/** How many times smaller they are where a test tries it, which must not take long. */
	readonly lighter?: number
	/** Makes what is worked on, and returns the work: the same each time it is done. */
	readonly prepare: (size: number) => () => unknown
	/** How often the work is done for one time, if it is short. */
	readonly times?: number
}

export interface Timed {
	readonly size: number
	/** Milliseconds for doing the work once. */
	readonly time: number
}

/** Prepares the work at every size. Each call does it at each size in turn. */
export function roundsOf({ sizes, prepare, times = 1 }: Growth): () => Timed[] {
	const works = sizes.map((size) => ({ size, work: prepare(size) }))
	return () =>
		works.map(({ size, work }) => {
			const since = performance.now()
			for (let time = 0; time < times; time++) work()
			return { size, time: (performance.now() - since) / times }
		})
}

/** How the time of the largest may compare with that of the smallest: for each unit, or as a whole. Noise is allowed for. */
export const limits = { linear: 1.8, flat: 1.6 } as const

/** The time of the largest over that of the smallest. */
export function growthOf(kind: keyof typeof limits, times: readonly Timed[]): number {
	const cost = ({ size, time }: Timed): number => (kind === "linear" ? time / size : time)
	const [first] = times
	const last = times.at(-1)
	return first && last ? cost(last) / cost(first) : NaN
}
