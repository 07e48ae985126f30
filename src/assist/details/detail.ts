/** The header of a note as a form: each key that its kind has, with how its value is entered and what is written now. */
import type { Path } from "../../note/forms/write-value.ts"
import type { Measure, VocabularyName } from "../../record/index.ts"
import type { Finding } from "../../rules/rule.ts"

/** How a value is entered. */
export type Control =
	| { readonly is: "date" | "text" | "time" | "yes-no" }
	/** Several texts, one a line. */
	| { readonly is: "lines" }
	/** `step`: 1 for whole numbers, else any. */
	| { readonly is: "number"; readonly least?: number; readonly most?: number; readonly whole: boolean }
	/** One term, or several in their order; `allowed`: those that may be chosen here. */
	| { readonly is: "term" | "terms"; readonly vocabulary: VocabularyName; readonly allowed: readonly string[] }
	/** A digit for each item of a measure. */
	| { readonly is: "answers"; readonly items: number }

/** What a detail is of: a key of the record by its id, or a part of a score. */
export type About =
	| { readonly is: "key"; readonly id: string }
	/** `name`: the measure as the note names it. `part`: of its total, of all answers, of one item, of a named part or question. */
	| { readonly is: "score"; readonly name: string; readonly part: ScorePart; readonly measure?: Measure }

export type ScorePart =
	| { readonly of: "answers" | "total" }
	| { readonly of: "item"; readonly item: number }
	| { readonly of: "part" | "question"; readonly key: string }

export interface Detail {
	/** Each once: the keys that lead to it. */
	readonly path: Path
	readonly about: About
	readonly control: Control
	/** As the control has it; several values for `lines` and `terms`. */
	readonly value: string | readonly string[]
	/** What is wrong with what is written. */
	readonly findings: readonly Finding[]
	/** How much it is asked for while it is missing: as a required part, or as a recommended one. */
	readonly lacking?: "recommended" | "required"
	/** What the answers to all items come to. */
	readonly total?: number
}

/** Details that belong together: those of the note, those of a map by its id, or of one measure by its name. */
export interface DetailGroup {
	readonly of:
		| { readonly is: "map" | "note"; readonly id: string }
		| { readonly is: "measure"; readonly name: string; readonly measure?: Measure }
	readonly details: readonly Detail[]
}

/** Why a value was not written. */
export type Refusal =
	| { readonly why: "finding"; readonly finding: Finding }
	/** So many digits are needed. */
	| { readonly why: "answers"; readonly items: number }
	/** The header is written in a way that only its writer can change. */
	| { readonly why: "by-hand" }
