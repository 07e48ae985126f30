/** What a long run says on standard error while it goes on: a line each 10 seconds, with numbers only. */
import { printError } from "./print.ts"

const every = 10_000

export class Progress {
	#last = performance.now()
	#done = 0
	readonly #says: (done: number) => string

	constructor(says: (done: number) => string) {
		this.#says = says
	}

	/** Counts what is done. */
	add(more = 1): void {
		this.#done += more
		const now = performance.now()
		if (now - this.#last < every) return
		this.#last = now
		printError(this.#says(this.#done))
	}
}
