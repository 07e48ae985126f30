/** What a clinician asks of a case before anything else: is it getting better, is there risk, who supports, what moved, what is needed. */
import type { Case } from "../cases/case.ts"
import { difference } from "../cases/changes.ts"
import { measureOf } from "../cases/measure-facts.ts"
import { type MechanismCourse, mechanismsOf } from "../cases/mechanisms.ts"
import { isRiskOpen, isRiskUnknown, type RiskStep, riskTrack } from "../cases/risk.ts"
import { comparable, lastTotal, mainMeasureOf, type ScoreWithTotal, scoresOf } from "../cases/scores.ts"
import { isOpen } from "../folder/open-points.ts"
import { ratingNeedsEvidence } from "../record/index.ts"
import type { Finding } from "../rules/rule.ts"
import { circledIn } from "./figures/circle/people.ts"
import type { Circled } from "./figures/circle/circled.ts"
import type { SummaryRequest } from "./request.ts"

/** The main measure from its first total to its last. */
export interface Progress {
	readonly scores: readonly ScoreWithTotal[]
	readonly first: ScoreWithTotal
	readonly last: ScoreWithTotal
	/** Points up or down; 0 of a single score. */
	readonly by: number
	/** Undefined if the measure does not say which direction is better. */
	readonly change?: "better" | "same" | "worse"
	/** By the measure's reliable change or more; undefined if it has none. */
	readonly isReliable?: boolean
}

export interface Answers {
	/** Undefined without a total. */
	readonly progress?: Progress
	/** The last note that says something of risk. */
	readonly risk?: RiskStep
	readonly isRiskOpen: boolean
	/** It is open only because no level is recorded. */
	readonly isRiskUnknown: boolean
	/** How many people the inventory has, and those who give support, the closest first. */
	readonly people: number
	readonly supporters: readonly Circled[]
	/** Mechanisms with a last rating of some change or more, the clearest change first. */
	readonly moved: readonly MechanismCourse[]
	/** Mechanisms that a session worked on, without those that moved. */
	readonly workedOn: readonly MechanismCourse[]
	/** What is still needed, note by note, and how much else is worth adding. */
	readonly needed: readonly Finding[]
	readonly worthAdding: number
}

/** The answers that the notes of a case give now. */
export function answersOf(request: SummaryRequest): Answers {
	const { case: patientCase } = request
	const progress = progressOf(patientCase)
	const risk = riskTrack(patientCase).findLast(({ level, items, answers }) => level !== "not-recorded" || items.length + answers.length > 0)
	const people = circledIn(request)
	const courses = mechanismsOf(patientCase).filter(({ lastRating }) => lastRating !== undefined)
	const hasMoved = ({ lastRating = 0 }: MechanismCourse): boolean => lastRating >= ratingNeedsEvidence
	const findings = patientCase.notes.flatMap(({ file }) => request.findings.get(file) ?? [])
	return {
		...(progress && { progress }),
		...(risk && { risk }),
		isRiskOpen: isRiskOpen(patientCase),
		isRiskUnknown: isRiskUnknown(patientCase),
		people: people.length,
		supporters: people
			.filter(({ status, support }) => status !== "deceased" && support.some((kind) => kind !== "none"))
			.toSorted((a, b) => (a.ring ?? Infinity) - (b.ring ?? Infinity) || a.number - b.number),
		moved: courses.filter(hasMoved).toSorted((a, b) => (b.lastRating ?? 0) - (a.lastRating ?? 0)),
		workedOn: courses.filter((course) => course.sessionsWorkedOn > 0 && !hasMoved(course)),
		needed: findings.filter(isOpen),
		worthAdding: findings.filter((finding) => finding.level === "information" && !isOpen(finding)).length,
	}
}

/** The main measure; without one the first that has a total. */
function progressOf(patientCase: Case): Progress | undefined {
	const all = scoresOf(patientCase)
	const name = mainMeasureOf(patientCase) ?? [...all.keys()].find((known) => lastTotal(all.get(known) ?? []))
	const scores = (name === undefined ? undefined : all.get(name)) ?? []
	const last = lastTotal(scores)
	if (!last) return undefined
	// The total of a formulation that was finished after the last session comes after it, and says nothing of the way there.
	const comparables = comparable(scores, last)
	const totals = comparables.slice(0, comparables.indexOf(last) + 1)
	const [first = last] = totals
	const by = difference(first.total, last.total)
	const measure = measureOf(last)
	const isBetter = by < 0 === (measure?.better === "lower")
	return {
		scores: totals,
		first,
		last,
		by,
		...(measure?.better && totals.length > 1 && { change: by === 0 ? "same" : isBetter ? "better" : "worse" }),
		...(measure?.reliableChange !== undefined && { isReliable: Math.abs(by) >= measure.reliableChange }),
	}
}
