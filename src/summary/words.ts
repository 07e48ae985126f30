/** The words of summaries that a language brings. Titles of sections and terms are the record's. */
import type { Kind } from "../record/index.ts"
import type { Level } from "../rules/levels.ts"
import { Words } from "../text/words.ts"
import type { LetterWords, NoticeWords } from "./letter/words.ts"
import type { Meeting } from "./meeting.ts"
import type { PartName } from "./options.ts"
import type { SummaryReading } from "./reading.ts"
import type { SignatureWords } from "./signature-words.ts"

export interface SummaryWords {
	/** The tag of the language, as documents write it (BCP 47). */
	readonly language: string
	/** A sentence or a title as it begins: with a capital, if the language has them. */
	readonly capital: (text: string) => string
	/** A noun, with words before it, as it is within a sentence: `older sister`. */
	readonly noun: (text: string) => string
	/** Somebody's role, in the form that what is written before it asks for. */
	readonly role: (role: string, before: string) => string
	/** A number to two decimals. */
	readonly number: (value: number) => string
	/** Titles of the parts of a summary. */
	readonly parts: Readonly<Record<PartName, string>>
	readonly report: ReportWords
	readonly signatures: SignatureWords
	readonly letter: LetterWords
	readonly notices: NoticeWords
	readonly documents: DocumentWords
	readonly reading: SummaryReading
}

/** The words of a summary for colleagues and supervisors. */
export interface ReportWords {
	readonly title: (code: string) => string
	readonly made: (date: string) => string
	readonly contents: string
	/** As a sentence, as a heading, and as the value of a fact. */
	readonly notRecorded: string
	/** The sentence that names the required parts which a section lacks. */
	readonly lacks: (parts: readonly string[]) => string
	readonly unknown: string
	readonly noFormulation: string
	readonly case: string
	readonly form: string
	readonly sessions: string
	readonly firstAndLast: string
	readonly firstAndLastNote: string
	readonly held: (held: number, planned: number | undefined) => string
	/** If numbers are missing, it is not known how many sessions took place. */
	readonly notesOf: (sessions: number, numbers: string, planned: number | undefined) => string
	readonly notHeld: (missed: number, cancelled: number) => string
	readonly to: (first: string, last: string) => string
	readonly state: string
	/** `ending` and `phase` are titles of the record's terms. */
	readonly closed: (date: string, ending: string) => string
	readonly open: string
	readonly openIn: (phase: string) => string
	readonly planned: (sessions: number) => string
	readonly minutes: (minutes: number) => string
	readonly person: string
	readonly lastSaid: (session: string) => string
	readonly neverSaid: string
	readonly outcome: string
	readonly expected: string
	readonly noHypothesis: string
	readonly noRating: string
	readonly workedOn: (sessions: number) => string
	readonly indicators: string
	readonly rating: string
	readonly noNumber: string
	readonly date: string
	readonly session: string
	readonly sessionNumber: (session: number | undefined) => string
	readonly change: string
	readonly noTotal: string
	readonly prorated: string
	/** Of one measure in one note. */
	readonly contradictory: (totals: readonly number[]) => string
	/** An answer to a question of a measure. */
	readonly answers: Readonly<Record<"no" | "yes", string>>
	readonly scoresOfOthers: string
	readonly suicideItem: string
	readonly riskTrack: string
	readonly item: (item: number) => string
	readonly phase: string
	readonly focus: string
	readonly nothingMissing: string
	readonly notNeeded: string
	readonly notNeededBecause: (part: string, reason: string) => string
	readonly nothingMissingHere: string
	readonly requiredMissing: (parts: string) => string
	readonly recommendedParts: string
	readonly nothingFound: string
	readonly levels: Readonly<Record<Level, string>>
	readonly noTechniques: string
	readonly notDescribed: string
	readonly ratings: string
	readonly atClosing: string
	readonly otherwise: string
	readonly further: string
	readonly untitled: string
	readonly alsoWritten: string
	readonly sessionHeld: string
	readonly meeting: (meeting: Meeting) => string
	readonly file: string
	readonly unplaced: (files: readonly string[]) => string
	readonly placeless: (files: readonly string[]) => string
	readonly unreadNotes: (files: readonly string[]) => string
	readonly withoutHeader: (files: readonly string[]) => string
	readonly secondVersions: (files: readonly (readonly [copy: string, original: string])[]) => string
	readonly processNotes: (files: readonly string[]) => string
	/** Above a note: the names of its addenda. */
	readonly amendedBy: (addenda: readonly string[]) => string
	/** At the head of a summary: the notes that have addenda. */
	readonly amendedNotes: (notes: readonly string[]) => string
	/** What an addendum amends, as a label. */
	readonly amends: string
	readonly partsLeftOut: (titles: readonly string[]) => string
	readonly under: (heading: string) => string
	readonly maintenance: (sessions: number) => string
	readonly from: (date: string) => string
	readonly weeks: (weeks: number) => string
	readonly inMaintenance: (contract: string) => string
	readonly several: (kind: Kind, date: string, others: readonly string[]) => string
	readonly unknownPerson: string
	/** What somebody is called of whom no role is written. */
	readonly unknownRole: string
	readonly either: (people: readonly string[]) => string
	readonly byRoles: (roles: readonly string[]) => string
	readonly byAliases: (people: number) => string
	readonly notEnded: string
	readonly noSessions: string
	readonly noMeasures: string
	/** In a cell in which there is nothing. */
	readonly none: string
}

/** Words of documents around the summary itself, and of the formats. */
export interface DocumentWords {
	/** Over each page of a document but the first. */
	readonly pageHeader: (code: string) => string
	/** Names of styles, as a word processor lists them. */
	readonly styles: Readonly<Record<"asWritten" | "quotation" | "tableText", string>>
	/** What somebody chooses, by format, if that says more than the name of the format. */
	readonly formats: Readonly<Partial<Record<string, string>>>
}

export const summaryWords = new Words<SummaryWords>("the summary")
