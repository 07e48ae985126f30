/** Words of a room in the language in use. A room declares the type of its words; a face fills them before anything is read. */

/**
 * The words of all rooms in one language. What was derived from them belongs to the edition, which is another object as soon as
 * words are exchanged.
 */
export interface WordSet {
	edition: object
	readonly words: Map<object, unknown>
}

/** A set without words. */
export const newWordSet = (): WordSet => ({ edition: {}, words: new Map() })

let inUse = newWordSet()

/** What answers that follow from the words in use belong to: another object as soon as these are exchanged. */
export const editionInUse = (): object => inUse.edition

/** Uses the words of this set from now on. */
export function useWordSet(set: WordSet): void {
	inUse = set
}

/** What the work returns, done with the words of another set. The work ends before this returns: it must not wait for anything. */
export function withWordSet<Result>(set: WordSet, work: () => Result): Result {
	const before = inUse
	inUse = set
	try {
		return work()
	} finally {
		inUse = before
	}
}

/** The slot for the words of one room. */
export class Words<Type> {
	readonly #room: string

	/** `room` names the slot in the error of a program that forgot to choose a language. */
	constructor(room: string) {
		this.#room = room
	}

	/** Fills the slot, or fills it again: in the set that is in use, or in this one. */
	use(words: Type, set: WordSet = inUse): void {
		// Nothing can have been derived from a slot that was empty: what is cached stays when words are loaded late.
		if (set.words.has(this)) set.edition = {}
		set.words.set(this, words)
	}

	/** The words in use. Throws if no language was chosen: a mistake of the program, not of a note. */
	get current(): Type {
		const words = inUse.words.get(this)
		if (words === undefined) throw new Error(`No language was chosen for the words of ${this.#room}`)
		return words as Type
	}
}

/** What `derive` makes of the words in use: worked out at the first call with them, and again after they were exchanged. */
export function derived<Value>(derive: () => Value): () => Value {
	const known = new WeakMap<object, { readonly value: Value }>()
	let last: { readonly edition: object; readonly value: Value } | undefined
	return () => {
		const { edition } = inUse
		if (last?.edition !== edition) {
			const { value } = known.get(edition) ?? { value: derive() }
			known.set(edition, { value })
			last = { edition, value }
		}
		return last.value
	}
}
