/** What the rows of a case are made of: whoever reads notes hands it over. */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import type { Note } from "../note/read.ts"
import type { Finding } from "../rules/rule.ts"
import type { SignedBy } from "../signatures/index.ts"

/** A goal of the formulation, and what sessions and closing say of it. */
export interface GoalToTell {
	/** Nothing for a goal that no session can name. */
	readonly id?: string
	readonly text: string
	/** By when it is hoped for, in its own words. */
	readonly due?: string
	/** The last session held that speaks of it. */
	readonly lastSession?: NoteFacts
	/** What sessions say of it, in their order. */
	readonly progress: readonly { readonly said: string }[]
	readonly outcome?: string
	/** What the closing says of it. */
	readonly atClosing?: string
}

/** What ledgers say of a note, or of a file that was signed as one. */
export interface SignedToTell {
	readonly named: Pick<NoteFacts, "file">
	readonly state: string
	/** Whether a signature is of the text as it is now; nothing if that could not be compared. */
	readonly isCurrent: (by: SignedBy) => boolean | undefined
	readonly by: readonly SignedBy[]
	readonly earlier: readonly SignedBy[]
	readonly withdrawn: readonly SignedBy[]
}

export interface CaseToTell {
	readonly case: Case
	/** By file, as in the index. */
	readonly notes: ReadonlyMap<string, Note>
	readonly findings: ReadonlyMap<string, readonly Finding[]>
	readonly goals: readonly GoalToTell[]
	readonly signed: readonly SignedToTell[]
	/** How many notes have no place in a case and may belong to this one. */
	readonly mayLack: number
	/** How a file is named. */
	readonly nameOf: (file: string) => string
}
