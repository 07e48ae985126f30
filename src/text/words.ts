/** Words of a room in the language in use. A room declares the type of its words; a face fills them before anything is read. */

/** How often words were filled in: what was derived from earlier ones is out of date. */
let edition = 0

export const wordsEdition = (): number => edition

/** The slot for the words of one room. */
export class Words<Type> {
	readonly #room: string
	#words: Type | undefined

	/** `room` names the slot in the error of a program that forgot to choose a language. */
	constructor(room: string) {
		this.#room = room
	}

	/** Fills the slot, or fills it anew. */
	use(words: Type): void {
		this.#words = words
		edition++
	}

	/** The words in use. Throws if no language was chosen: a mistake of the program, not of a note. */
	get current(): Type {
		if (this.#words === undefined) throw new Error(`No language was chosen for the words of ${this.#room}`)
		return this.#words
	}
}

/** What `derive` makes of the words in use: worked out at the first call, and again after a language was chosen anew. */
export function derived<Value>(derive: () => Value): () => Value {
	let known: { readonly edition: number; readonly value: Value } | undefined
	return () => {
		if (known?.edition !== edition) known = { edition, value: derive() }
		return known.value
	}
}
