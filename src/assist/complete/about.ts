/** What is said about an item of a list: the words of the record, and what the case says about people and goals. */
import { isAddendum } from "../../cases/addenda.ts"
import { nameKey, termTitle, type VocabularyName, wordsOf } from "../../record/index.ts"
import { addendumText, caseWords, noteText, personWords } from "../note-words.ts"
import type { About } from "./completion.ts"

/** Longer words of a goal are cut in the list; the documentation has them all. */
const longestDetail = 80

/** A few words next to the label, if they say more than it does; else empty. */
export function detailOf(about: About, label: string): string {
	const detail = wordsAbout(about)
	return nameKey(detail) === nameKey(label) ? "" : detail
}

function wordsAbout(about: About): string {
	switch (about.is) {
		case "case":
			return caseWords(about.patientCase).join(" · ")
		case "form":
			return about.title
		case "goal":
			return about.goal.text.length > longestDetail ? `${about.goal.text.slice(0, longestDetail)}…` : about.goal.text
		case "measure":
			return about.title
		case "note":
			return isAddendum(about.note) ? addendumText(about.note) : noteText(about.note)
		case "part":
			return about.id.startsWith("front-matter.") ? wordsOf(about.id).title : ""
		case "person":
			return personWords(about.person).join(" · ")
		case "term":
			return termTitle(about.vocabulary, about.term)
	}
}

/** What the handbook says of parts and terms, as blocks of Markdown. */
export interface Guidance {
	readonly part: (id: string) => readonly string[]
	readonly term: (vocabulary: VocabularyName, term: string) => readonly string[]
}

/** What to write and why, as Markdown of the record, or what the case says in addition to the detail, which is text of a note. */
export function documentationOf(about: About, guidance: Guidance): { readonly markdown: string } | { readonly text: string } | undefined {
	switch (about.is) {
		case "case":
		case "note":
			return undefined
		case "form":
			return { text: about.description }
		case "goal":
			return { text: about.goal.text }
		case "measure":
			return { markdown: guidance.part("front-matter.measures").join("\n\n") }
		case "part":
			return { markdown: [...(about.area ? guidance.term("problem-area", about.area) : []), ...guidance.part(about.id)].join("\n\n") }
		case "person":
			return { text: about.person.name }
		case "term":
			return { markdown: guidance.term(about.vocabulary, about.term).join("\n\n") }
	}
}
