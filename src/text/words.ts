/** Words of a room in the language in use. A room declares the type of its words; a face fills them before anything is read. */

/** How often words were exchanged for others: what was derived from earlier ones is out of date. */
let edition = 0

/** A number that changes whenever words were exchanged: what was derived from the earlier ones is out of date. */
export const wordsEdition = (): number => edition

/** The slot for the words of one room. */
export class Words<Type> {
	readonly #room: string
	#words: Type | undefined

	/** `room` names the slot in the error of a program that forgot to choose a language. */
	constructor(room: string) {
		this.#room = room
	}

	/** Fills the slot, or fills it again. */
	use(words: Type): void {
		// Nothing can have been derived from a slot that was empty: what is cached stays when words are loaded late.
		if (this.#words !== undefined) edition++
		this.#words = words
	}

	/** The words in use. Throws if no language was chosen: a mistake of the program, not of a note. */
	get current(): Type {
		if (this.#words === undefined) throw new Error(`No language was chosen for the words of ${this.#room}`)
		return this.#words
	}
}

/** What `derive` makes of the words in use: worked out at the first call, and again after another language was chosen. */
export function derived<Value>(derive: () => Value): () => Value {
	let known: { readonly edition: number; readonly value: Value } | undefined
	return () => {
		if (known?.edition !== edition) known = { edition, value: derive() }
		return known.value
	}
}
