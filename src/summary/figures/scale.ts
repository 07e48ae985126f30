/** Scales and the places of labels along them. */

/** Maps a domain onto a range, linearly; an empty domain onto the middle. */
export function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
	return (value) => (from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start))
}

/** Round values over a domain, about `count` of them, its ends among or within them. */
export function ticks([from, to]: readonly [number, number], count: number): number[] {
	const rough = (to - from) / Math.max(1, count)
	if (!(rough > 0)) return [from]
	const power = 10 ** Math.floor(Math.log10(rough))
	const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough
	const first = Math.ceil(from / step)
	return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Places in rising order moved apart to at least `gap`, as little as it takes, between two ends while they have room. */
export function apart(places: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
	const moved: number[] = []
	for (const place of places) moved.push(Math.max(place, low, (moved.at(-1) ?? -Infinity) + gap))
	for (let index = moved.length - 1, limit = high; index >= 0; index--) {
		moved[index] = Math.min(moved[index] ?? limit, limit)
		limit = (moved[index] ?? limit) - gap
	}
	return moved
}
