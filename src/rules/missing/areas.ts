/** The section of each problem area, and what it lacks. In a second area only its reason and its person or event are required. */
import { areaOf } from "../../note/fields.ts"
import { sectionsNamed } from "../../note/named.ts"
import type { Placed } from "../../note/read.ts"
import type { Part } from "../../note/section.ts"
import { areaFields, type Field, type ProblemArea, reasonField, type Requirement, type Section } from "../../record/index.ts"
import type { Problem } from "../rule.ts"
import type { Walk } from "./parts.ts"

export function* missingAreaSections(walk: Walk, part: Section): Iterable<Problem> {
	for (const [index, area] of (walk.subject.head?.problemAreas ?? []).entries()) {
		const found = areaSections(walk, part, area)
		const filled = found.find((placed) => placed.part.filled)
		if (!filled) yield* walk.missing(part.id, part.id, part.need, found[0], { area })
		else if (!walk.isUnread(filled)) yield* missingFields(walk, part, area, filled, index === 0)
	}
}

/** Sections whose heading names the area; one that names none counts where there is one area only. */
export function areaSections({ subject: { head, sections } }: Pick<Walk, "subject">, part: Section, area: ProblemArea) {
	return sectionsNamed(sections, part.id)
		.filter((section) => areaOf(section, head) === area)
		.map(({ placed }) => placed)
}

function* missingFields(
	walk: Walk,
	part: Section,
	area: ProblemArea,
	placed: Placed<Part>,
	primary: boolean,
): Iterable<Problem> {
	yield* walk.fields(part.id, areaFields(area), placed, {
		data: { area },
		...(!primary && { needFor: needInSecondArea }),
	})
}

const needInSecondArea = ({ id, need, essential }: Field): Requirement =>
	essential || id === reasonField.id ? need : "should"
