/**
 * What a case says of risk: suicide items, answers to a screener, and levels of Risk sections, note by note in the order of
 * time. A single newest value hides what came before it, so that all of this is drawn as a track.
 */
import { memoize } from "../text/memo.ts"
import { suicideRiskHigh, type Term } from "../record/index.ts"
import { isCaseClosed } from "./course.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { type MeasureFacts, measureOf } from "./measure-facts.ts"
import { isOfScores } from "./order.ts"
import { notesOnRiskInTime, notesOnRiskWithoutPlace } from "./time.ts"
import { worsenedIn } from "./worsening.ts"

/** The last note before each note, in time, that contains a Risk section, by file. */
export const riskBefore: (patientCase: Case) => ReadonlyMap<string, NoteFacts> = memoize((patientCase: Case) => {
	const found = new Map<string, NoteFacts>()
	let last: NoteFacts | undefined
	for (const note of notesOnRiskInTime(patientCase)) {
		if (last) found.set(note.file, last)
		if (note.risk) last = note
	}
	return found
})

/** Files of the notes before which no note gives a level of risk. The formulation is begun first, whatever its date: its level counts for all. */
const withoutLevelBefore: (patientCase: Case) => ReadonlySet<string> = memoize((patientCase: Case) => {
	const files = new Set<string>()
	if (patientCase.notes.some(({ kind, risk }) => kind === "formulation" && risk?.level !== undefined)) return files
	for (const note of notesOnRiskInTime(patientCase)) {
		files.add(note.file)
		if (note.risk?.level !== undefined) return files
	}
	for (const note of notesOnRiskWithoutPlace(patientCase)) files.add(note.file)
	return files
})

/**
 * The number of the client's item on suicidal thoughts if its value is above the measure's threshold, which is 0 if the
 * measure is not known to have such an item and the note names one.
 */
export function raisedSuicideItem(given: MeasureFacts): number | undefined {
	return given.by === undefined ? raisedItem(given) : undefined
}

/** The same, whoever's score it is. */
export function raisedItem(given: MeasureFacts): number | undefined {
	const { item = 0, threshold = 0 } = measureOf(given)?.suicideItem ?? {}
	const isRaised = given.values["suicide"] === true || (given.suicideItem !== undefined && given.suicideItem > threshold)
	return isRaised ? item : undefined
}

/** Questions of a suicide-risk screener that were answered with yes, by key. */
export function answeredYes(given: MeasureFacts): string[] {
	return given.by === undefined ? (measureOf(given)?.questions ?? []).filter((question) => given.values[question] === true) : []
}

/** From this value on an item on suicidal thoughts is grave: 2 of 3 or 4 points, 4 of 6. */
const grave = (given: MeasureFacts): number => ((measureOf(given)?.item?.[1] ?? 0) >= 6 ? 4 : 2)

/** Whether a measure's answers on suicide are grave: its item from 2 on (4 if it goes to 6), or the screener's own rule for high. */
export function isGrave(measure: MeasureFacts): boolean {
	const yes = answeredYes(measure)
	if (suicideRiskHigh.some((question) => yes.includes(question))) return true
	return raisedSuicideItem(measure) !== undefined && (measure.suicideItem ?? 0) >= grave(measure)
}

/**
 * Scores between sessions to which no note answers yet, by the file of the session that is held next. Those after the last session
 * are by no file.
 */
const unansweredScores: (patientCase: Case) => ReadonlyMap<string | undefined, readonly NoteFacts[]> = memoize((patientCase: Case) => {
	const found = new Map<string | undefined, readonly NoteFacts[]>()
	let open: NoteFacts[] = []
	for (const note of notesOnRiskInTime(patientCase)) {
		if (isOfScores(note) && !note.risk) open.push(note)
		else if (note.status === "held" || note.risk) {
			if (note.status === "held" && open.length > 0) found.set(note.file, open)
			open = []
		}
	}
	return open.length > 0 ? found.set(undefined, open) : found
})

/** Why a session that was held, or a scores note after the last one, must speak of risk. */
export interface RiskCauses {
	/** Items on suicidal thoughts above their threshold; 0 for one whose number is not known. `date`: of scores before the session. */
	readonly items: readonly { readonly measure: string; readonly item: number; readonly date?: string }[]
	/** Measures with a question answered by yes. */
	readonly answers: readonly string[]
	/** Measures that are worse than at first, by the points that count for them. */
	readonly worsened: readonly string[]
	/** The note with the last Risk section, if it said moderate or high or gave no level. */
	readonly before?: NoteFacts
	/** No note before it gives a level, nor the formulation. */
	readonly isFirst: boolean
}

/**
 * The causes of a session, with those of scores since the session before that no note speaks of; nothing if it was not held or need
 * not speak of risk. Scores after the last session have causes of their own until a note speaks of risk.
 */
export function riskCausesOf(patientCase: Case, facts: NoteFacts): RiskCauses | undefined {
	const unanswered = unansweredScores(patientCase)
	if (isOfScores(facts)) return unanswered.get(undefined)?.includes(facts) ? causesOfScores(facts) : undefined
	if (facts.status !== "held") return undefined
	const notes = [facts, ...(unanswered.get(facts.file) ?? []).toReversed()]
	const items = onceByMeasure(notes.flatMap((note) => raisedItemsOf(note, note === facts ? undefined : note.date)))
	const answers = [...new Set(notes.flatMap(answeredIn))]
	const worsened = [...new Set(notes.flatMap((note) => worsenedIn(patientCase, note).map(({ measure }) => measure.key)))]
	const last = riskBefore(patientCase).get(facts.file)
	const before = last?.risk && last.risk.level !== "none" && last.risk.level !== "low" ? last : undefined
	const isFirst = withoutLevelBefore(patientCase).has(facts.file)
	if (items.length + answers.length + worsened.length === 0 && !before && !isFirst) return undefined
	return { items, answers, worsened, ...(before && { before }), isFirst }
}

function causesOfScores(facts: NoteFacts): RiskCauses | undefined {
	const [items, answers] = [raisedItemsOf(facts), answeredIn(facts)]
	return items.length + answers.length > 0 ? { items, answers, worsened: [], isFirst: false } : undefined
}

const raisedItemsOf = ({ measures }: NoteFacts, date?: string): RiskCauses["items"] =>
	measures.flatMap((measure) => {
		const item = raisedSuicideItem(measure)
		return item === undefined ? [] : [{ measure: measure.name, item, ...(date !== undefined && { date }) }]
	})

const answeredIn = ({ measures }: NoteFacts): string[] =>
	measures.flatMap((measure) => (answeredYes(measure).length > 0 ? [measure.name] : []))

/** Of each measure the first: that of the session itself, or of the scores nearest to it. */
const onceByMeasure = (items: RiskCauses["items"]): RiskCauses["items"] =>
	items.filter(({ measure }, index) => items.findIndex((other) => other.measure === measure) === index)

/** The item on suicidal thoughts of a measure as a note gives it. */
export interface SuicideItem {
	readonly measure: string
	/** Its number; 0 if that is not known. */
	readonly item: number
	readonly value: number
	/** Above the measure's threshold. */
	readonly isRaised: boolean
	readonly line: number
}

/** Answers to a screener: the questions with yes. */
export interface ScreenerAnswers {
	readonly measure: string
	readonly yes: readonly string[]
	/** By the screener's own rule. */
	readonly isHigh: boolean
	readonly line: number
}

/** What one note says of risk. */
export interface RiskStep {
	readonly note: NoteFacts
	readonly items: readonly SuicideItem[]
	readonly answers: readonly ScreenerAnswers[]
	/** The level of its Risk section, or that the section gives none, is required and missing, or is not there. */
	readonly level: Term<"risk-level"> | "missing" | "no-level" | "not-recorded"
	/** Line of the Risk section, from 0; of the note's head if there is none. */
	readonly line: number
}

/** What each note of a case says of risk, in the order of time; sessions that were not held only if they say something. */
export const riskTrack: (patientCase: Case) => readonly RiskStep[] = memoize((patientCase: Case) =>
	[...notesOnRiskInTime(patientCase), ...notesOnRiskWithoutPlace(patientCase)].flatMap((note) => {
		const step = stepOf(patientCase, note)
		const isSilent = step.level === "not-recorded" && step.items.length === 0 && step.answers.length === 0
		return isSilent && note.status !== "held" ? [] : [step]
	}),
)

function stepOf(patientCase: Case, note: NoteFacts): RiskStep {
	const items = note.measures.flatMap((measure): SuicideItem[] => {
		const { name, suicideItem: value, line, by } = measure
		if (by !== undefined || value === undefined) return []
		return [
			{ measure: name, item: measureOf(measure)?.suicideItem?.item ?? 0, value, isRaised: raisedSuicideItem(measure) !== undefined, line },
		]
	})
	const answers = note.measures.flatMap((measure): ScreenerAnswers[] => {
		const questions = measure.by === undefined ? (measureOf(measure)?.questions ?? []) : []
		const isAnswered = questions.some((question) => measure.values[question] !== undefined)
		return isAnswered ? [{ measure: measure.name, yes: answeredYes(measure), isHigh: isGrave(measure), line: measure.line }] : []
	})
	return { note, items, answers, level: levelIn(patientCase, note), line: note.risk?.line ?? 0 }
}

function levelIn(patientCase: Case, note: NoteFacts): RiskStep["level"] {
	if (note.risk) return note.risk.level ?? "no-level"
	return riskCausesOf(patientCase, note) ? "missing" : "not-recorded"
}

/** Whether a note says or leaves open that somebody is at risk. */
export function isOfRisk({ items, answers, level }: RiskStep): boolean {
	const isQuiet = level === "none" || level === "low" || level === "not-recorded"
	return !isQuiet || items.some(({ isRaised }) => isRaised) || answers.some(({ yes }) => yes.length > 0)
}

/** Whether a note says that somebody is at risk, and not only leaves it open. */
const saysRisk = ({ level, ...step }: RiskStep): boolean =>
	level === "moderate" || level === "high" || isOfRisk({ ...step, level: "not-recorded" })

/** Whether risk is open only because a level is not recorded: no note of the case says that there is any. */
export const isRiskUnknown = (patientCase: Case): boolean => isRiskOpen(patientCase) && !riskTrack(patientCase).some(saysRisk)

/**
 * Whether risk is open in a case: the last level is moderate, high or not given; the last of its scales' items on suicidal
 * thoughts is raised; a screener was last answered with yes; or the last session should speak of risk and does not. Of a closed
 * case only the last level counts.
 */
export const isRiskOpen: (patientCase: Case) => boolean = memoize((patientCase: Case) => {
	const track = riskTrack(patientCase)
	const level = track.findLast(({ level: each }) => each !== "missing" && each !== "not-recorded")?.level
	if (level === "moderate" || level === "high" || level === "no-level") return true
	if (isCaseClosed(patientCase)) return false
	const lastItems = new Map(track.flatMap(({ items }) => items.map(({ measure, isRaised }) => [measure, isRaised] as const)))
	const lastAnswers = new Map(track.flatMap(({ answers }) => answers.map(({ measure, yes }) => [measure, yes.length > 0] as const)))
	return (
		[...lastItems.values(), ...lastAnswers.values()].includes(true) ||
		track.findLast(({ note }) => note.status === "held")?.level === "missing"
	)
})
