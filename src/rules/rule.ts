/** What a rule is: facts in, findings out. A rule knows neither wording nor links nor fixes. */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import type { Head } from "../note/front-matter/head.ts"
import type { NamedSection } from "../note/named.ts"
import type { Note } from "../note/read.ts"
import type { Kind, Layout } from "../record/index.ts"
import type { Range } from "../text/text.ts"
import type { Level } from "./levels.ts"
import type { CheckOptions } from "./options.ts"

/** What a finding tells of itself, for its message and its fixes: short texts and numbers. */
export type FindingData = Readonly<Record<string, boolean | number | string | readonly string[]>>

/** A place in another note, or elsewhere in this one. Lines from 0. */
export interface Related {
	readonly file?: string
	readonly range?: Range
	readonly line?: number
	/** What stands there, by a key of the messages. */
	readonly says: "answer" | "earlier" | "expects" | "first" | "goals" | "inventory" | "other" | "risk" | "twice" | "version"
}

/** A place in another note of the case: the line of a key of its front matter. */
export function related({ file, keyLines }: NoteFacts, key: string, says: Related["says"]): Related {
	return { file, line: keyLines[key] ?? 0, says }
}

/** What a rule yields. `level` only where it depends on the circumstances. */
export interface Problem {
	readonly code: string
	readonly range: Range
	readonly level?: Level
	readonly data?: FindingData
	readonly related?: readonly Related[]
	/** The place that it is a recommended detail of: what is recommended there is reported together. */
	readonly detailOf?: { readonly code: string; readonly range: Range }
}

export interface Finding extends Problem {
	readonly level: Level
}

/** A note as its rules see it: read once, with its case. */
export interface Subject {
	readonly file: string
	readonly note: Note
	readonly head?: Head
	readonly layout?: Layout
	readonly sections: readonly NamedSection[]
	readonly facts: NoteFacts
	/** The case that the note belongs to; of this note alone where it names none. */
	readonly case: Case
	readonly options: CheckOptions
}

export interface Rule {
	/** Codes that the rule may yield, each with its usual level. */
	readonly codes: Readonly<Record<string, Level>>
	/** What it says rests on other notes: while not all of them are known, it could be wrong. */
	readonly acrossNotes?: true
	/** The one kind of note that it says anything of; all where none is named. */
	readonly of?: Kind
	readonly check: (subject: Subject) => Iterable<Problem>
}
