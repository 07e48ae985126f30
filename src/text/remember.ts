/** Answers that are asked for again and again are found once, and once more after another language was chosen. */
import { wordsEdition } from "./words.ts"

/** So many answers are cached; then it is begun anew. */
const most = 4096
/** Longer texts are hardly labels: their answers are not cached. */
const longest = 100

/** The same function, which caches its answers for labels and headings, as the same ones are in every note. It must be pure. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>()
	let edition = wordsEdition()
	return (text) => {
		if (text.length > longest) return answer(text)
		if (edition !== wordsEdition()) {
			edition = wordsEdition()
			known.clear()
		}
		const found = known.get(text)
		if (found !== undefined) return found
		if (known.size >= most) known.clear()
		const made = answer(text)
		known.set(ownCopy(text), made)
		return made
	}
}

/** What was found for objects that never change, as long as they are in use. It is empty again after another language was chosen. */
export class ObjectCache<Key extends object, Value> {
	#known = new WeakMap<Key, Value>()
	#edition = wordsEdition()

	get(key: Key): Value | undefined {
		if (this.#edition !== wordsEdition()) {
			this.#edition = wordsEdition()
			this.#known = new WeakMap()
		}
		return this.#known.get(key)
	}

	set(key: Key, value: Value): void {
		this.#known.set(key, value)
	}
}

/** The same function, which caches its answer for an object that never changes, as long as that is in use. It must be pure. */
export function keptWith<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
	const known = new ObjectCache<Key, { readonly made: Answer }>()
	return (key) => {
		const found = known.get(key)
		if (found) return found.made
		const made = answer(key)
		known.set(key, { made })
		return made
	}
}

/** A slice of a note's text would keep the whole text in memory. */
const ownCopy = (text: string): string => ` ${text}`.slice(1)
