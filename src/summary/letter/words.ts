/** The words of the letter to the patient that a language brings: plain, addressed to "you", without terms of the trade. */
import type { Mechanism, ProblemArea, Term } from "../../record/index.ts"
import type { PartName } from "../options.ts"

/** The dates of the first and the last session. */
export type Dates = readonly [first: string, last: string]

/** Which way a score went. */
export type Way = "alike" | "better" | "same" | "unsure" | "worse"

export interface LetterWords {
	readonly title: string
	/** Titles of its parts, if they are others than in a summary. */
	readonly parts: Readonly<Partial<Record<PartName, string>>>
	/** The day on which it is written. */
	readonly date: (date: string) => string
	/** Above the letter. No note says the patient's name: room is left for it. */
	readonly greeting: string
	/** The first paragraph. */
	readonly intro: string
	/** Below the letter, line by line, with room for a signature. */
	readonly signature: readonly string[]
	readonly byRoles: string
	readonly byAliases: string
	/** Somebody's role as the patient reads it, in the form that the text before it asks for: `your sister`. */
	readonly your: (role: string, before: string) => string
	/** What is no time by itself, as "after the birth of her son", is quoted. */
	readonly onset: (since: string) => string
	/** The first is the primary one. */
	readonly theme: (areas: readonly ProblemArea[], isClosed: boolean) => readonly string[]
	readonly summedUp: string
	readonly yourWords: string
	readonly agreed: string
	readonly met: (sessions: number, dates: Dates | undefined) => string
	readonly metSoFar: (sessions: number, planned: number | undefined, first: string | undefined) => string
	/** If notes of a therapy are missing, it is not known how often you met. */
	readonly notesOf: (sessions: number, numbers: readonly [first: number, last: number] | undefined, dates: Dates | undefined) => string
	readonly did: string
	/**
	 * What was done, to go on from `did`; nothing if it says a patient nothing, or speaks of risk. Each says no more than
	 * that the technique was used: how it went is not known.
	 */
	readonly techniques: Readonly<Record<Term<"technique">, string | undefined>>
	readonly noticed: (areas: number) => string
	readonly steps: Readonly<Record<Mechanism, string>>
	readonly outcome: string
	readonly stages: (start: Term<"stage"> | undefined, now: Term<"stage"> | undefined) => string
	readonly change: string
	readonly feelings: string
	readonly wroteDown: (goals: number) => string
	readonly outcomes: Readonly<Record<Term<"goal-outcome">, string>>
	readonly goalSpokenOf: (session: number | undefined) => string
	readonly goalAtEnd: (outcome: string) => string
	readonly questionnaires: string
	/** Some are filled in by the patient, some rated by the therapist. */
	readonly score: (name: string, score: string, isClosed: boolean) => string
	readonly oneOfScores: (name: string, score: string) => string
	readonly scores: (name: string, first: string, last: string, way: Way | undefined) => string
	readonly warningSigns: string
	readonly contingency: string
	readonly maintenance: string
	readonly furtherTreatment: string
	readonly plan: string
}

/** What is said when a letter is made, to whoever hands it over. */
export interface NoticeWords {
	readonly read: string
	readonly plan: (session: number | undefined, date: string | undefined) => string
	readonly leftOut: (sections: readonly string[]) => string
	/** A name that is not known is text of a note, and not for a terminal. */
	readonly measures: (count: number) => string
	/** A letter quotes notes as they are: names of the addenda that it lacks. */
	readonly addenda: (addenda: readonly string[]) => string
	readonly names: string
	readonly noSession: string
	/** That what is quoted is in another language than the letter: names of languages, as in a list. */
	readonly otherLanguage: (languages: readonly string[]) => string
}

/** How a letter reads what is written in notes. */
export interface LetterReading {
	/** Whether the first words of a plan say that there is none, or none of its own. */
	readonly saysNoPlan: (text: string) => boolean
	/** Whether the words of a technique say that it was not used, or is only planned. */
	readonly saysNotDone: (text: string) => boolean
	/** Whether a text names suicide, self-harm or the wish to be dead, as far as its words say. */
	readonly speaksOfDanger: (text: string) => boolean
	/** Whether a measure that the record does not know asks about danger to the client, as far as its name says. */
	readonly asksAboutDanger: (name: string) => boolean
}
