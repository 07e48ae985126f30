/** Notes whose prose is full of numbers, dates, scores, brackets and emphasis: about 10 KB each. */
import { inventedCase } from "../case.ts"
import { numbersVoice } from "../numbers-voice.ts"
import { usualNote } from "../single.ts"
import { type Source, typedTitles } from "./source.ts"

/** Its clauses are short, and more of them fit in. */
const longer = 1.9

export const numbers: Source = {
	title: "notes with many numbers",
	caseOf: (index, seed) => inventedCase(index, seed, numbersVoice(index % 3 === 0 ? "_" : "*"), longer),
	typed: (kind) => ({ text: usualNote(kind, numbersVoice("*"), kind === "session" ? longer : 2), title: typedTitles[kind] }),
}
