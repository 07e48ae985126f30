/** Whether a text on risk names suicidal thoughts that were reported, and not only that there were none. */
import { readingWordsOf } from "./reading.ts"
import type { ThoughtWords } from "./reading-words.ts"
import type { Term } from "./vocabularies.ts"

/**
 * Whether a text says of thoughts that they were there: “passive thoughts, no plan”. A word for them counts unless it is denied
 * before (“denies thoughts”) or after it (“thoughts denied”, “thoughts: none”) in its sentence. `language` is that of the note.
 */
export function namesThoughts(text: string, language?: Term<"language">): boolean {
	const words = readingWordsOf(language).thoughts
	return text
		.toLowerCase()
		.split(/[.;()\n\r–—!?]/)
		.some((sentence) => isNamedIn(sentence.match(/[\p{L}\p{M}-]+|[,:]/gu) ?? [], words))
}

function isNamedIn(sentence: readonly string[], words: ThoughtWords): boolean {
	const { thoughts, whole, none, again, deniedAfter } = words
	let isDenied = false
	for (const [index, word] of sentence.entries()) {
		// What follows a label is a part of its own: “Plan: none, thoughts: passive”; but not in “Denies: plan, thoughts”.
		if ((word === ":" && !none.includes(sentence[index - 1] ?? "")) || again.includes(word)) isDenied = false
		if (!isDenied && (whole.includes(word) || thoughts.some((beginning) => word.startsWith(beginning)))) {
			const after = sentence.slice(index + 1)
			const end = after.findIndex((next) => next === "," || next === ":" || again.includes(next))
			const isDeniedAfter = (end < 0 ? after : after.slice(0, end)).some((next) => deniedAfter.includes(next))
			const isNone = after[end] === ":" && none.includes(after[end + 1] ?? "")
			if (!isDeniedAfter && !isNone) return true
		}
		if (!isDenied && isUnwanted(sentence, index, words)) return true
		if (none.includes(word)) isDenied = true
	}
	return false
}

/** So many words after it a “not” belongs to. */
const reach = 3

/** “Not want to live”, “nicht mehr aufwachen”: the denial is the wish. */
function isUnwanted(sentence: readonly string[], index: number, { not, unwanted }: ThoughtWords): boolean {
	const next = sentence.slice(index + 1, index + 1 + reach)
	return not.includes(sentence[index] ?? "") && next.some((word) => unwanted.some((beginning) => word.startsWith(beginning)))
}
