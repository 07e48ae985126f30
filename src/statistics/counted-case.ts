/** What is counted of a case: plain data, so that figures of many cases need none of their notes. */
import type { Case } from "../cases/case.ts"
import { areasOf, contractAt, heldInTime, heldOfContract, heldSessions, isCaseClosed, phaseOf } from "../cases/course.ts"
import {
	deteriorationOf,
	mainEndsOf,
	mechanismsBeforeResponse,
	type ReliableChange,
	reliableChangeOf,
	remissionOf,
	sessionsToResponse,
} from "../cases/outcome.ts"
import { endsOf, responseOf, scoresOf } from "../cases/scores.ts"
import { countOf, openPointsIn } from "../folder/open-points.ts"
import { overdueIn, type Signing } from "../folder/unsigned.ts"
import type { Mechanism, Phase, ProblemArea } from "../record/index.ts"
import type { Finding } from "../rules/rule.ts"

/** First and last total of a measure. */
export interface Course {
	readonly measure: string
	readonly first: number
	readonly last: number
}

export interface CountedCase {
	readonly code: string
	/** The primary one. */
	readonly area?: ProblemArea
	/** Of a case that is not closed. */
	readonly phase?: Phase
	readonly isClosed: boolean
	/** Sessions held, all of them and those of the contract, and the number agreed. */
	readonly held: number
	readonly heldOfContract: number
	readonly planned?: number
	/** Of the main measure. */
	readonly main?: Course
	/** Nothing if it is not known. */
	readonly responded?: boolean
	readonly remitted?: boolean
	readonly worsened?: boolean
	readonly sessionsToResponse?: number
	/** Of which a session before the response reported change. */
	readonly mechanismsBefore?: readonly Mechanism[]
	/** Of all the client's measures with two totals. */
	readonly courses: readonly (Course & { readonly reliable?: ReliableChange })[]
	readonly openPoints: number
	/** The last session held is one too many without a measure. Not of a closed case. */
	readonly isMeasureOverdue: boolean
	/** Notes that wait too long for a signature; nothing if notes are not signed. */
	readonly unsigned?: number
}

/** What else is known of notes than what they say. */
export interface Known {
	readonly findingsOf: (file: string) => readonly Finding[]
	/** Where notes are signed. */
	readonly signing?: Signing
	readonly today: string
}

/** Sums a case up. */
export function countedCase(patientCase: Case, { findingsOf, signing, today }: Known): CountedCase {
	const [area] = areasOf(patientCase)
	const phase = phaseOf(patientCase)
	const isClosed = isCaseClosed(patientCase)
	const planned = contractAt(patientCase).sessions
	const ends = mainEndsOf(patientCase)
	const sessions = sessionsToResponse(patientCase)
	const before = mechanismsBeforeResponse(patientCase)
	const findings = patientCase.notes.flatMap(({ file }) => findingsOf(file))
	const last = heldInTime(patientCase).at(-1)
	return {
		code: patientCase.code,
		...(area && { area }),
		...(phase && !isClosed && { phase }),
		isClosed,
		held: heldSessions(patientCase).length,
		heldOfContract: heldOfContract(patientCase).length,
		...(planned !== undefined && { planned }),
		...(ends && { main: { measure: ends.last.name, first: ends.first.total, last: ends.last.total } }),
		...known("responded", responseOf(patientCase), "responded"),
		...known("remitted", remissionOf(patientCase), "remitted"),
		...known("worsened", deteriorationOf(patientCase), "worsened"),
		...(sessions !== undefined && { sessionsToResponse: sessions }),
		...(before && { mechanismsBefore: [...before] }),
		courses: coursesOf(patientCase),
		openPoints: countOf(openPointsIn(findings)),
		isMeasureOverdue: !isClosed && last !== undefined && findingsOf(last.file).some(({ code }) => code === "measure.overdue"),
		...(signing && { unsigned: overdueIn(patientCase, signing, today).length }),
	}
}

function known<Name extends string>(name: Name, found: string, yes: string): Partial<Record<Name, boolean>> {
	return found === "unknown" ? {} : ({ [name]: found === yes } as Record<Name, boolean>)
}

function coursesOf(patientCase: Case): CountedCase["courses"] {
	return Array.from(scoresOf(patientCase), ([measure, scores]) => {
		const ends = endsOf(scores)
		const reliable = reliableChangeOf(scores)
		return ends ? [{ measure, first: ends.first.total, last: ends.last.total, ...(reliable && { reliable }) }] : []
	}).flat()
}
