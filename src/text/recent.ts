/** The last few things that were used. */
export class Recent<Value> {
	readonly #most: number
	readonly #values = new Map<string, Value>()

	constructor(most: number) {
		this.#most = most
	}

	get(key: string): Value | undefined {
		const value = this.#values.get(key)
		if (value !== undefined) this.set(key, value)
		return value
	}

	/** Adds a thing, and lets go of the one that was not used for longest. */
	set(key: string, value: Value): void {
		this.#values.delete(key)
		this.#values.set(key, value)
		if (this.#values.size <= this.#most) return
		for (const oldest of this.#values.keys()) {
			this.#values.delete(oldest)
			return
		}
	}

	keys(): string[] {
		return [...this.#values.keys()]
	}

	delete(key: string): void {
		this.#values.delete(key)
	}
}
