/** The titles of fixes. */
import { titleOf } from "../../rules/words.ts"
import { helpWords } from "../help-words.ts"
import type { FixTitle } from "./fix.ts"

/** What a fix does, as a list of fixes shows it. */
export function titleOfFix(title: FixTitle): string {
	const words = helpWords.current.fixes
	switch (title.does) {
		case "not-needed":
			return words.notNeeded(titleOf(title.finding))
		case "insert-together":
			return words.insertTogether(title.count, title.recommended)
		case "insert":
			return words.insert(title.part)
		case "replace":
			return words.replace(title.word)
		case "empty":
			return words.empty(title.key)
		case "tidy":
			return words.tidy[title.what]
		case "put-first":
			return words.putFirst(title.word)
		case "add-person":
			return words.addPerson(title.name)
		case "compare":
			return words.compare
		case "record-item":
			return words.recordItem(title.measure, title.item)
	}
}
