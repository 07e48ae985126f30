/** What can be written at a place of a note: offered in the order of the record. */
import type { Case } from "../../cases/case.ts"
import type { GoalFacts, NoteFacts, PersonFacts } from "../../cases/facts.ts"
import { isEmptyText } from "../../note/values/value.ts"
import { type ProblemArea, termWords, type VocabularyName, wordsOf } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"

/** What an item is; the editor gives each its icon. */
export type CompletionKind =
	| "case"
	| "field"
	| "file"
	| "form"
	| "goal"
	| "key"
	| "measure"
	| "mechanism"
	| "number"
	| "person"
	| "section"
	| "sub-section"
	| "technique"
	| "term"

/** What an item is about: its guidance, or what the case says of it, belongs to it. */
export type About =
	| { readonly is: "case"; readonly patientCase: Case }
	| { readonly is: "form"; readonly title: string; readonly description: string }
	| { readonly is: "goal"; readonly goal: GoalFacts }
	| { readonly is: "note"; readonly note: NoteFacts }
	| { readonly is: "measure"; readonly title: string }
	| { readonly is: "part"; readonly id: string; readonly area?: ProblemArea }
	| { readonly is: "person"; readonly person: PersonFacts }
	| { readonly is: "term"; readonly vocabulary: VocabularyName; readonly term: string }

export interface Completion {
	readonly kind: CompletionKind
	readonly label: string
	/** What is replaced: all that was typed of it, after the cursor too. */
	readonly range: Range
	readonly text: string
	/** Where in the text writing goes on, if neither at its first empty place nor at its end. */
	readonly writeAt?: number
	/** What the typed text is compared with. */
	readonly filter: string
	readonly about: About
	/** What comes next can be chosen from a list as well. */
	readonly goesOn?: boolean
}

/** What is replaced, and the part of it before the cursor. */
export interface Typed {
	readonly range: Range
	readonly text: string
}

/** What typed text is compared with: names, after the marks or the sign for an empty place that were typed. */
export function filterOf({ text }: Typed, names: readonly string[]): string {
	const marks = isEmptyText(text) ? text : (/^[^\p{L}\p{N}@]*/u.exec(text)?.[0] ?? "")
	return `${marks.trimStart()}${[...new Set(names)].join(" ")}`
}

/** The names that a part of the record is found by. */
export function namesOf(id: string): string[] {
	const { title, aliases = [] } = wordsOf(id)
	return [title, ...aliases]
}

/** A term of a vocabulary as an item. `text`: as it is written at this place, by its key or its title. */
export function termItem(vocabulary: VocabularyName, term: string, typed: Typed, label: string, text = label): Completion {
	const { title, aliases = [] } = termWords(vocabulary, term)
	return {
		kind: "term",
		label,
		range: typed.range,
		text,
		filter: filterOf(typed, [label, term, title, ...aliases]),
		about: { is: "term", vocabulary, term },
	}
}
