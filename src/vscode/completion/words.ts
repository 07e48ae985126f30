/** What is said about an item: the words of the record, and what the case says about people and goals. */
import * as vscode from "vscode"
import type { About } from "../../assist/complete/completion.ts"
import { isAddendum } from "../../cases/addenda.ts"
import { partGuidance, termGuidance } from "../../handbook/guidance.ts"
import { nameKey, termTitle, wordsOf } from "../../record/index.ts"
import { addendumText, caseWords, noteText, personWords } from "../shared/words.ts"

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

/** What to write and why, or what the case says in addition to the detail. Text of a note is only ever appended as text. */
export function documentationOf(about: About): vscode.MarkdownString | undefined {
	const written = new vscode.MarkdownString()
	switch (about.is) {
		case "case":
		case "note":
			return undefined
		case "form":
			return written.appendText(about.description)
		case "goal":
			return written.appendText(about.goal.text)
		case "measure":
			return written.appendMarkdown(partGuidance("front-matter.measures").join("\n\n"))
		case "part":
			return written.appendMarkdown(
				[...(about.area ? termGuidance("problem-area", about.area) : []), ...partGuidance(about.id)].join("\n\n"),
			)
		case "person":
			return written.appendText(about.person.name)
		case "term":
			return written.appendMarkdown(termGuidance(about.vocabulary, about.term).join("\n\n"))
	}
}
