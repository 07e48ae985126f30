/** What an addendum amends: the note, and what else was added to it. */
import { addendaUnder, isAddendum } from "../../cases/addenda.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { wordsOf } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import { helpWords } from "../help-words.ts"
import { addendumText, laterWords, noteText } from "../note-words.ts"
import { HoverText } from "./text.ts"

/** The note by its name and its date, and its addenda; what the key is for if there is no such note. */
export function amendedText({ case: { addenda, amendedElsewhere }, file }: Subject): HoverText {
	const { title, why } = wordsOf("front-matter.amends")
	const amended = addenda.amended.get(file) ?? amendedElsewhere.get(file)
	if (!amended) return new HoverText().heading(title).paragraph(why)
	const text = new HoverText().heading(nameOf(amended), laterWords(amended).join(", "))
	const all = addendaUnder(addenda, amended.file)
	const { addendum } = helpWords.current.notes
	return all.length === 0 ? text.paragraph(why) : text.items(...all.map((note) => [addendum, addendumText(note)] as const))
}

const nameOf = (note: NoteFacts): string => (isAddendum(note) ? addendumText(note) : noteText(note))
