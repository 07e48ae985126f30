/** The main technique of the problem area was never used when the conclusion begins. */
import { areasOf, heldInTime } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { memoize } from "../../text/memo.ts"
import { mainTechniques, type ProblemArea, type Term } from "../../record/index.ts"
import { headingOrNoteLine } from "../ranges.ts"
import type { Rule } from "../rule.ts"

const firstConclusion = memoize((patientCase: Case) => heldInTime(patientCase).find(({ phase }) => phase === "conclusion"))

/** What sessions without a note worked with is not known: with many of them nothing can be said. */
const enough = 2 / 3

const isMostlyNoted = ({ sessions }: Case, number: number | undefined): boolean =>
	number === undefined || sessions.filter(({ session }) => session !== undefined && session <= number).length >= number * enough

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "technique.main-missing": { readonly technique: Term<"technique">; readonly area: ProblemArea }
	}
}

export const mainTechniqueMissing: Rule<"technique.main-missing"> = {
	codes: { "technique.main-missing": { level: "information", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, file } = subject
		const first = firstConclusion(patientCase)
		const [area] = areasOf(patientCase)
		const technique = area && mainTechniques[area]
		if (!technique || first?.file !== file) return
		const held = heldInTime(patientCase)
		if (!isMostlyNoted(patientCase, first.session)) return
		if (held.slice(0, held.indexOf(first) + 1).some(({ techniques }) => techniques.includes(technique))) return
		yield {
			code: "technique.main-missing",
			range: headingOrNoteLine(subject, "session.techniques"),
			facts: { technique, area },
		}
	},
}
