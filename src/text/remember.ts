/** Answers that are asked for again and again are found once. */

/** So many answers are kept; then it is begun anew. */
const most = 4096
/** Longer texts are hardly labels: their answers are not kept. */
const longest = 100

/** The same function, which keeps its answers for labels and headings, as the same ones stand in every note. It must be pure. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>()
	return (text) => {
		if (text.length > longest) return answer(text)
		const found = known.get(text)
		if (found !== undefined) return found
		if (known.size >= most) known.clear()
		const made = answer(text)
		known.set(ownCopy(text), made)
		return made
	}
}

/** The same function, which keeps its answer for an object that never changes, as long as that is in use. It must be pure. */
export function keptWith<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
	const known = new WeakMap<Key, { readonly made: Answer }>()
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
