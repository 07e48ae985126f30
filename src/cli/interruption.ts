/** A signal that asks the program to end: it ends after the file at hand, so that nothing half written is left. */
import { constants } from "node:os"

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

export class Interruption implements Disposable {
	#signal: NodeJS.Signals | undefined
	readonly #listener = (signal: NodeJS.Signals): void => {
		this.#signal = signal
		// A second one ends the program at once.
		this[Symbol.dispose]()
	}

	constructor() {
		for (const signal of signals) process.on(signal, this.#listener)
	}

	/** The exit status by which shells know the signal; nothing while none has come. */
	get status(): number | undefined {
		return this.#signal && 128 + constants.signals[this.#signal]
	}

	[Symbol.dispose](): void {
		for (const signal of signals) process.off(signal, this.#listener)
	}
}
