/** Problem areas: a second one needs a reason, a third is too many, deficits are the only one, and sessions keep to them. */
import { areasOf } from "../cases/course.ts"
import { fieldsNamed } from "../note/body/field.ts"
import { entryOf } from "../note/front-matter/read.ts"
import { areaFields, type ProblemArea, reasonField } from "../record/index.ts"
import { shift } from "../text/text.ts"
import { type OwnProblem, related, type Rule, type Subject } from "./rule.ts"

const deficits: ProblemArea = "interpersonal-deficits"

type InFormulation =
	| "problem-area.deficits-beside"
	| "problem-area.deficits-with-event"
	| "problem-area.second-reason"
	| "problem-area.too-many"

/** One focus carries a short therapy; two areas are the most that share it. */
const mostAreas = 2

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "problem-area.mismatch": { readonly foci: readonly ProblemArea[]; readonly areas: readonly ProblemArea[] }
		readonly "problem-area.too-many": { readonly areas: number }
		readonly "problem-area.second-reason": { readonly area: ProblemArea }
		readonly "problem-area.deficits-beside": object
		/** The heading of the person who died. */
		readonly "problem-area.deficits-with-event": { readonly person: string }
	}
}

export const problemAreaRules: Rule<
	| "problem-area.mismatch"
	| "problem-area.too-many"
	| "problem-area.second-reason"
	| "problem-area.deficits-beside"
	| "problem-area.deficits-with-event"
> = {
	codes: {
		"problem-area.mismatch": { level: "warning", kind: "contradiction" },
		"problem-area.too-many": { level: "warning", kind: "contradiction" },
		"problem-area.second-reason": { level: "information", kind: "gap" },
		"problem-area.deficits-beside": { level: "warning", kind: "contradiction" },
		"problem-area.deficits-with-event": { level: "information", kind: "contradiction" },
	},
	*check(subject) {
		if (subject.layout === "session") yield* mismatch(subject)
		if (subject.layout === "formulation") yield* inFormulation(subject)
	},
}

/** A session's focus is not among the formulation's areas. */
function* mismatch({ head, case: patientCase, note: { frontMatter } }: Subject): Iterable<OwnProblem<"problem-area.mismatch">> {
	const areas = areasOf(patientCase)
	const value = frontMatter && entryOf(frontMatter.entries, "focus")?.value
	const outside = head?.foci?.filter((area) => !areas.includes(area)) ?? []
	if (outside.length === 0 || !value || areas.length === 0) return
	const { formulation } = patientCase
	yield {
		code: "problem-area.mismatch",
		range: value.range,
		facts: {
			foci: outside,
			areas,
		},
		...(formulation && { related: [related(formulation, "problem-areas", "expects")] }),
	}
}

function* inFormulation({ head, note: { frontMatter }, sections, facts }: Subject): Iterable<OwnProblem<InFormulation>> {
	const areas = head?.problemAreas ?? []
	const key = frontMatter && entryOf(frontMatter.entries, "problem-areas")?.keyRange
	if (!key) return
	if (areas.length > mostAreas) yield { code: "problem-area.too-many", range: key, facts: { areas: areas.length } }
	if (areas.includes(deficits) && areas.length > 1) yield { code: "problem-area.deficits-beside", range: key, facts: {} }
	const dead = facts.people.find(({ status }) => status === "deceased")
	if (areas.includes(deficits) && dead) yield { code: "problem-area.deficits-with-event", range: key, facts: { person: dead.name } }
	for (const area of areas.slice(1)) {
		const section = sections.find(({ part, area: named }) => part?.perArea && named === area)
		if (!section?.placed.part.filled) continue
		const { at, part } = section.placed
		const hasReason = fieldsNamed(part.fields, areaFields(area), reasonField.id).some(({ empty }) => !empty)
		if (!hasReason) yield { code: "problem-area.second-reason", range: shift(part.heading, at), facts: { area } }
	}
}
