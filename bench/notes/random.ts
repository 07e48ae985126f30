/** Numbers that look like chance and are the same for the same seed. */
export class Random {
	#state: number

	constructor(...seeds: readonly number[]) {
		this.#state = 0x9e3779b9
		for (const seed of seeds) {
			this.#state ^= seed
			this.next()
		}
	}

	/** From 0 up to, not including, 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0
		let t = this.#state
		t = Math.imul(t ^ (t >>> 15), t | 1)
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
	}

	/** A whole number of these, both ends included. */
	whole(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1))
	}

	isOnceIn(times: number): boolean {
		return this.next() * times < 1
	}

	pick<T>(from: readonly T[]): T {
		return from[this.whole(0, from.length - 1)] as T
	}

	/** Some of these, in their order. */
	some<T>(from: readonly T[], count: number): T[] {
		const left = from.map((value, index) => ({ value, index }))
		const taken = Array.from({ length: Math.min(count, from.length) }, () => left.splice(this.whole(0, left.length - 1), 1)).flat()
		return taken.sort((a, b) => a.index - b.index).map(({ value }) => value)
	}
}
