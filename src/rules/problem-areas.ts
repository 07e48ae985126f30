/** Problem areas: a second one needs a reason, a third is too many, deficits stand alone, and sessions keep to them. */
import { areasOf } from "../cases/course.ts"
import { entryOf } from "../note/front-matter/read.ts"
import { areaFields, findPart, type ProblemArea, reasonField, termTitle } from "../record/index.ts"
import { shift } from "../text/text.ts"
import { type Problem, related, type Rule, type Subject } from "./rule.ts"

const deficits: ProblemArea = "interpersonal-deficits"

/** One focus carries a short therapy; two areas are the most that share it. */
const mostAreas = 2

export const problemAreaRules: Rule = {
	codes: {
		"problem-area.mismatch": "warning",
		"problem-area.too-many": "warning",
		"problem-area.second-reason": "information",
		"problem-area.deficits-beside": "warning",
		"problem-area.deficits-with-event": "information",
	},
	*check(subject) {
		if (subject.layout === "session") yield* mismatch(subject)
		if (subject.layout === "formulation") yield* inFormulation(subject)
	},
}

/** A session's focus is none of the formulation's areas. */
function* mismatch({ head, case: of, note: { frontMatter } }: Subject): Iterable<Problem> {
	const areas = areasOf(of)
	const value = frontMatter && entryOf(frontMatter.entries, "focus")?.value
	const outside = head?.foci?.filter((area) => !areas.includes(area)) ?? []
	if (outside.length === 0 || !value || areas.length === 0) return
	const { formulation } = of
	yield {
		code: "problem-area.mismatch",
		range: value.range,
		data: {
			focus: outside.map((area) => termTitle("problem-area", area)).join(", "),
			areas: areas.map((area) => termTitle("problem-area", area)),
		},
		...(formulation && { related: [related(formulation, "problem-areas", "expects")] }),
	}
}

function* inFormulation({ head, note: { frontMatter }, sections, facts }: Subject): Iterable<Problem> {
	const areas = head?.problemAreas ?? []
	const key = frontMatter && entryOf(frontMatter.entries, "problem-areas")?.keyRange
	if (!key) return
	if (areas.length > mostAreas) yield { code: "problem-area.too-many", range: key, data: { areas: areas.length } }
	if (areas.includes(deficits) && areas.length > 1) yield { code: "problem-area.deficits-beside", range: key }
	const dead = facts.people.find(({ status }) => status === "deceased")
	if (areas.includes(deficits) && dead) yield { code: "problem-area.deficits-with-event", range: key, data: { person: dead.name } }
	for (const area of areas.slice(1)) {
		const section = sections.find(({ part, area: named }) => part?.perArea && named === area)
		if (!section?.placed.part.filled) continue
		const { at, part } = section.placed
		const told = part.fields.some(({ label, empty }) => !empty && findPart(areaFields(area), label)?.id === reasonField.id)
		if (!told) yield { code: "problem-area.second-reason", range: shift(part.heading, at), data: { area: termTitle("problem-area", area) } }
	}
}
