/** Reports a missing or empty part at the level that its need has in the circumstances. */
import { formulationDue, hasConcluded } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { keptWith, type Need } from "../../record/index.ts"
import type { PartCode } from "../../record/places.ts"
import type { Range } from "../../text/text.ts"
import { type Circumstances, levelOf } from "../circumstances.ts"
import { detailsCode } from "../details.ts"
import type { MissingFacts, MissingProblem, Subject } from "../rule.ts"

export type Ask = (code: PartCode, part: string, need: Need, range: Range, facts?: MissingFacts, place?: Place) => readonly MissingProblem[]

/** Where recommended parts are reported together: by the code of the place. */
export interface Place {
	readonly code: string
	readonly range: Range
}

/**
 * How parts of this note are asked for. A formulation grows over the first sessions: until the case has reached the
 * session by which it is due, its required parts are recommended and that session is named.
 */
export function askingIn({ layout, case: of }: Subject): Ask {
	const concluded = hasConcluded(of)
	const due = formulationDue(of)
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

const wordsOfCase = keptWith((of: Case) => JSON.stringify([hasConcluded(of), formulationDue(of)]))
const wordsOfCircumstances = keptWith((circumstances: Circumstances) => JSON.stringify(circumstances))

/** What decides of a case and of circumstances whether, and how much, a part is asked for: equal where it is the same. */
export function decisiveOf(of: Case, circumstances: Circumstances): string {
	return `${wordsOfCase(of)} ${wordsOfCircumstances(circumstances)}`
}
