/** The words of the figures that a language brings; titles of parts, terms and measures are the record's. */
import type { NoteFacts } from "../../cases/facts.ts"
import type { RiskStep } from "../../cases/risk.ts"
import type { Phase, Term } from "../../record/index.ts"
import { Words } from "../../text/words.ts"
import type { Circled } from "./circle/circled.ts"
import type { Point } from "./course/series.ts"

export interface FigureWords {
	readonly shared: SharedWords
	readonly triad: TriadWords
	readonly circle: CircleWords
	readonly course: CourseWords
	readonly mechanisms: MechanismWords
}

/** What names a note: its session or its kind, and its date. */
export type NamedNote = Pick<NoteFacts, "date" | "kind" | "session">

/** The status of a session that did not take place. */
export type NotHeld = Exclude<Term<"session-status">, "held">

/** Words of several figures. */
interface SharedWords {
	/** A text under its title: the code of the case, or the description of a figure in a format without drawings. */
	readonly titled: (title: string, text: string) => string
	/** A number to two decimals. */
	readonly number: (value: number) => string
	/** A day as notes write it, `YYYY-MM-DD`. */
	readonly day: (date: string) => string
	readonly note: (note: NamedNote) => string
	/** The label of the numbers of sessions. */
	readonly sessions: string
	readonly noSessions: string
	/** In a legend. */
	readonly sessionNotHeld: Readonly<Record<NotHeld, string>>
	/** So many entries more than a figure has room for. */
	readonly more: (count: number) => string
}

export interface TriadWords {
	readonly title: string
	readonly distress: string
	readonly notWritten: string
	readonly asWritten: string
	readonly firstScore: string
	readonly score: (score: {
		readonly name: string
		readonly total: number
		readonly band: string | undefined
		readonly note: NamedNote
	}) => string
	readonly diagnoses: (diagnoses: readonly string[]) => string
	/** What stressor, diathesis and support do, in this order. */
	readonly leadsOn: readonly [stressor: string, diathesis: string, support: string]
	/** A field within a sub-section, by their titles. */
	readonly fieldWithin: (subsection: string, field: string) => string
	/** An entry of a part with its text. */
	readonly entry: (title: string, text: string) => string
	readonly part: (title: string, entries: readonly string[]) => string
	readonly description: (parts: readonly string[]) => string
}

export interface CircleWords {
	readonly title: string
	readonly client: string
	readonly nobody: string
	readonly rings: string
	readonly inArea: string
	readonly unplaced: string
	readonly support: (kind: Term<"support">) => string
	readonly confiding: (term: Term<"confides">) => string
	readonly moved: string
	readonly wanted: string
	/** What follows the name of a person. */
	readonly person: (person: Circled) => string
	readonly personTip: (person: Circled) => string
	readonly description: (people: readonly Circled[]) => string
}

export interface CourseWords {
	readonly title: string
	/** Names of rows. */
	readonly rows: Readonly<Record<"answers" | "events" | "phases" | "riskLevel" | "suicideItem" | "timeline", string>>
	readonly better: Readonly<Record<"higher" | "lower", string>>
	readonly reliableChange: (points: number) => string
	readonly notDrawn: (scores: number) => string
	readonly noTotal: string
	readonly noMeasures: string
	readonly moreMeasures: (names: readonly string[]) => string
	/** A part of a measure, as a scale of a questionnaire. */
	readonly partOfMeasure: (measure: string, part: string) => string
	readonly pointTip: (point: Point, name: string) => string
	/** Questions of a screener by their keys, in a label; `runs`: each a question or a range of them. */
	readonly questions: (runs: readonly string[]) => string
	readonly questionRange: (from: string, to: string) => string
	readonly questionAndMore: (question: string, more: number) => string
	readonly answersTip: (measure: string, yes: readonly string[]) => string
	/** In a legend: a score by its change from the first. */
	readonly score: string
	readonly reliably: Readonly<Record<"better" | "worse", string>>
	readonly limit: string
	readonly lifeEvent: string
	readonly riskSigns: Readonly<Record<"missing" | "no-level", string>>
	readonly contractEnd: (sessions: number) => string
	readonly sessionTip: (note: NamedNote, status: Term<"session-status">) => string
	readonly timelineList: (isLettered: boolean) => string
	readonly eventList: string
	/** Whether any answer of a screener is yes. */
	readonly yes: string
	readonly no: string
	readonly levelText: (level: RiskStep["level"]) => string
	readonly levelTip: (level: RiskStep["level"], note: NamedNote) => string
	readonly riskTip: (step: RiskStep) => string
	readonly description: (course: CourseInWords) => string
}

/** What the description of the course is made of. */
export interface CourseInWords {
	readonly held: number
	readonly planned: number | undefined
	readonly phases: readonly { readonly phase: Phase; readonly from?: number | undefined; readonly to?: number | undefined }[]
	readonly notHeld: readonly { readonly note: NamedNote; readonly status: NotHeld }[]
	readonly measures: readonly MeasureInWords[]
	readonly risk: readonly RiskStep[]
	readonly events: readonly string[]
}

export interface MeasureInWords {
	readonly name: string
	/** Each point with the part of the measure that it is of. */
	readonly points: readonly { readonly point: Point; readonly part?: string | undefined }[]
	readonly answers: readonly { readonly note: NamedNote; readonly yes: readonly string[] }[]
}

export interface MechanismWords {
	readonly title: string
	readonly expected: string
	readonly notExpected: string
	readonly lastChanges: string
	readonly nothingNoted: string
	readonly noExample: string
	readonly noChangeNoted: string
	/** A rating of a mechanism in a note; without `rating` it cannot be read. `text`: what was seen, which may be empty. */
	readonly ratingTip: (mechanism: string, noted: NotedRating) => string
	/** The session of an indicator, its rating and what was seen. */
	readonly lastNoted: (session: number | undefined, rating: number | undefined, seen: string | undefined) => string
	readonly description: (rows: readonly MechanismInWords[]) => string
}

export interface NotedRating {
	readonly note: NamedNote
	readonly rating?: number | undefined
	readonly text: string
}

export interface MechanismInWords {
	readonly name: string
	readonly expected: boolean
	readonly indicators: readonly NotedRating[]
	/** What is said if there is no indicator. */
	readonly untouched: string
}

export const figureWords = new Words<FigureWords>("the figures")
