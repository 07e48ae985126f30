/** Reports a missing or empty part at the level that its need has in the circumstances. */
import { formulationDue, hasConcluded } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { Need } from "../../record/index.ts"
import { memoize } from "../../text/memo.ts"
import type { PartCode } from "../../record/places.ts"
import type { Range } from "../../text/text.ts"
import { type Circumstances, levelOf } from "../circumstances.ts"
import { detailsCode } from "../details.ts"
import type { MissingFacts, MissingProblem, Subject } from "../rule.ts"

export type ReportMissing = (
	code: PartCode,
	part: string,
	need: Need,
	range: Range,
	facts?: MissingFacts,
	place?: DetailsPlace,
) => readonly MissingProblem[]

/** Where recommended parts are reported together: by the code of the place. */
export interface DetailsPlace {
	readonly code: string
	readonly range: Range
}

/**
 * How parts of this note are reported if they are missing. A formulation grows over the first sessions: until the case has
 * reached the session by which it is due, its required parts are recommended and that session is named.
 */
export function reporterFor({ layout, case: patientCase }: Subject): ReportMissing {
	const concluded = hasConcluded(patientCase)
	const due = formulationDue(patientCase)
	const early = layout === "formulation" && !due.reached
	return (code, part, need, range, facts, place) => {
		const level = levelOf(need, concluded)
		if (!level) return nothing
		const softened = early && level === "warning"
		const detailOf = place && need === "should" ? { detailOf: { code: detailsCode(place.code), range: place.range } } : {}
		return [
			{
				code,
				range,
				level: softened ? "information" : level,
				facts: { part, ...(softened && { due: due.session }), ...facts },
				...detailOf,
			},
		]
	}
}

const nothing: readonly MissingProblem[] = []

const wordsOfCase = memoize((patientCase: Case) => JSON.stringify([hasConcluded(patientCase), formulationDue(patientCase)]))
const wordsOfCircumstances = memoize((circumstances: Circumstances) => JSON.stringify(circumstances))

/** What of a case and of circumstances decides how much a part is needed: equal if that is the same. */
export function needsKey(patientCase: Case, circumstances: Circumstances): string {
	return `${wordsOfCase(patientCase)} ${wordsOfCircumstances(circumstances)}`
}
