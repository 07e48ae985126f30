/** Where the notes come from that are measured. */

/** The two kinds of notes that are typed into. */
export type Kind = "formulation" | "session"

export interface CorpusNote {
	readonly name: string
	readonly text: string
}

export interface CorpusCase {
	readonly code: string
	readonly notes: readonly CorpusNote[]
}

/** A note and the title of the section that a letter is typed in, as it is written there. */
export interface TypedNote {
	readonly text: string
	readonly title: string
}

export interface Source {
	/** In sentences: “on notes with many numbers”. */
	readonly title: string
	/** The case of this number: the same for the same seed, however many there are. */
	readonly caseOf: (index: number, seed: number) => CorpusCase
	readonly typed: (kind: Kind) => TypedNote
}

/** The sections that a letter is typed in, in English. */
export const typedTitles: Readonly<Record<Kind, string>> = { formulation: "Goals", session: "Affect" }
