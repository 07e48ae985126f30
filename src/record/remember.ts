/** Answers that are asked for again and again, as the same labels and headings stand in every note. */

/** So many answers are kept; then it is begun anew. */
const most = 4096
/** Longer texts are hardly labels: their answers are not kept. */
const longest = 100

/** The same function, which answers at once what it was asked before. Only for pure functions of short texts. */
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

/** A slice of a note's text would keep the whole text in memory. */
const ownCopy = (text: string): string => ` ${text}`.slice(1)
