/** Notes as they come out of Word by the clipboard: the same text with what Word and its users add to it. */
import { inventedCase } from "../case.ts"
import { asPastedFromWord } from "../pasted.ts"
import { Random } from "../random.ts"
import { usualNote } from "../single.ts"
import { type Source, typedTitles } from "./source.ts"

export const word: Source = {
	title: "notes pasted from Word",
	caseOf(index, seed) {
		const { code, notes } = inventedCase(index, seed)
		const random = new Random(seed, index, 17)
		return { code, notes: notes.map(({ name, text }) => ({ name, text: asPastedFromWord(text, random, index % 2 === 0) })) }
	},
	typed: (kind) => ({ text: asPastedFromWord(usualNote(kind), new Random(17), false), title: typedTitles[kind] }),
}
