/** The types of the npm package: plain, so that who uses it needs nothing else. A test compares them with what is returned. */

/** A note as text. */
export interface NoteText {
	/** A name by which results mention it, different for each note: mostly its path. */
	readonly file: string
	readonly text: string
}

export interface Options {
	/** Which parts are required. The default is `clinical`. */
	readonly profile?: "clinical" | "reimbursement"
	/** The level of a finding, by its code, or of several, by the beginning of their codes and a star: `session.*`. */
	readonly rules?: Readonly<Record<string, Level | "off">>
	/** How many points above the first HAM-D score count as worse. The default is 0: none do. */
	readonly hamdWorsening?: number
	/** Scales of your own, each described as in the file `.ipt-notes.json`. */
	readonly measures?: readonly object[]
	/** The language of titles and messages. Notes are read in every language. The default is `en`. */
	readonly language?: Language
}

export type Level = "error" | "warning" | "information" | "hint"

export type Language = "en" | "de" | "es"

/** Something that a note still needs, or that does not fit. Lines and columns begin at 1, and columns count UTF-16 units. */
export interface Finding {
	readonly file: string
	readonly line: number
	readonly column: number
	readonly endLine: number
	readonly endColumn: number
	/** What kind of finding it is, such as `session.plan`. */
	readonly code: string
	readonly level: Level
	/** What it is about, in a few words. It may quote the note. */
	readonly title: string
	/** The problem, then what to do. It may quote the note. */
	readonly message: string
	/** Of a finding about several parts, the code of each. */
	readonly parts?: readonly string[]
}

/** What `readCases` finds. */
export interface Cases {
	readonly cases: readonly Case[]
	/** Notes that belong to no case, because their header is missing, cannot be read or names none. Their findings say why. */
	readonly unassigned: readonly string[]
}

/** All notes with the same code. */
export interface Case {
	readonly case: string
	/** The problem areas of the formulation, the primary one first. */
	readonly problemAreas: readonly ProblemArea[]
	/** The phase of the last session that took place. */
	readonly phase: Phase | null
	/** The number of sessions that took place. */
	readonly sessionsHeld: number
	/** The number of sessions that were agreed. */
	readonly sessionsPlanned: number | null
	/** Whether a closing note says how therapy ended. */
	readonly closed: boolean
	readonly mechanisms: readonly CaseMechanism[]
	/** What each note says about risk, in the order of time. */
	readonly risk?: readonly CaseRisk[] | undefined
	readonly measures: readonly CaseMeasure[]
	/** The people of the inventory. */
	readonly people: readonly { readonly alias: string; readonly relationship: string | null; readonly closeness: number | null }[]
	/** How many findings the notes of the case have. */
	readonly open: { readonly error: number; readonly warning: number; readonly information: number }
}

export type ProblemArea = "grief" | "role-dispute" | "role-transition" | "interpersonal-deficits" | "lost-healthy-self"

export type Phase = "initial" | "middle" | "conclusion" | "maintenance"

export type Mechanism = "social-support" | "interpersonal-stress" | "emotional-processing" | "interpersonal-skills"

export interface CaseMechanism {
	readonly mechanism: Mechanism
	/** Whether the formulation expects it. */
	readonly expected: boolean
	readonly sessionsWorkedOn: number
	readonly lastSession: number | null
	readonly lastRating: number | null
	readonly indicators: readonly {
		readonly session: number | null
		readonly rating: number | null
		readonly text: string
		readonly file: string
		readonly line: number
	}[]
}

export interface CaseRisk {
	readonly session: number | null
	readonly date: string | null
	/** `none`, `low`, `moderate` or `high`; or `no-level`, `missing` or `not-recorded`. */
	readonly level: string
	/** Items on suicidal thoughts. */
	readonly items: readonly { readonly measure: string; readonly item: number; readonly value: number; readonly raised: boolean }[]
	readonly answers: readonly { readonly measure: string; readonly yes: readonly string[]; readonly high: boolean }[]
}

export interface CaseMeasure {
	readonly name: string
	/** Whose scores they are, if they are not the client's. */
	readonly by?: string | undefined
	readonly scores: readonly CaseScore[]
}

export interface CaseScore {
	readonly date: string | null
	readonly session: number | null
	/** `null` if it was not given or cannot be read, never 0 instead. */
	readonly total: number | null
	readonly band: string | null
	readonly values: Readonly<Record<string, number | boolean>>
	/** The total was computed with blank items, by the measure's own rule. */
	readonly prorated?: true | undefined
	/** The totals that the note gives, if they differ: none of them counts. */
	readonly contradictory?: readonly number[] | undefined
	/** Words in place of numbers, as written. */
	readonly texts?: Readonly<Record<string, string>> | undefined
}
