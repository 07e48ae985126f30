/** Whether a text on risk names suicidal thoughts that were reported, and not only that there were none. */
import { readingWords } from "./reading.ts"

/**
 * Whether a text says of thoughts that they were there: “passive thoughts, no plan”. A word for them counts unless a word such
 * as “no” or “denies” comes before it in its sentence.
 */
export function namesThoughts(text: string): boolean {
	const { thoughts, none, again } = readingWords().thoughts
	return text
		.toLowerCase()
		.split(/[.;:()\n\r–—!?]/)
		.some((sentence) => {
			let isDenied = false
			for (const word of sentence.split(/[^\p{L}-]/u)) {
				if (again.includes(word)) isDenied = false
				if (!isDenied && thoughts.some((beginning) => word.startsWith(beginning))) return true
				if (none.includes(word)) isDenied = true
			}
			return false
		})
}
