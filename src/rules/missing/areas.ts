/** The section of each problem area, and what it lacks. In a second area only its reason and its person or event are required. */
import type { NamedSection } from "../../note/named.ts"
import { type Field, type ProblemArea, reasonField, type Requirement } from "../../record/index.ts"
import type { SectionPlace } from "../../record/places.ts"
import { problemsPerSection } from "../per-section.ts"
import type { MissingProblem } from "../rule.ts"
import type { Walk } from "./walk.ts"
import { isWithPartner } from "./person-parts.ts"
import { areaSections } from "./area-sections.ts"

/** Sections of the formulation's problem areas that are missing or empty, and the fields that filled ones lack. */
export function* missingAreaSections(walk: Walk, place: SectionPlace): Iterable<MissingProblem> {
	for (const [index, area] of (walk.subject.head?.problemAreas ?? []).entries()) {
		const found = areaSections(walk.subject, place.section, area)
		const filled = found.find(({ placed }) => placed.part.filled)
		if (!filled) yield* walk.missing(place, found[0]?.placed, { area })
		else if (!walk.isUnread(filled.placed)) yield* missingFields(filled, { walk, place, area, primary: index === 0 })
	}
}

interface InArea {
	readonly walk: Walk
	readonly place: SectionPlace
	readonly area: ProblemArea
	readonly primary: boolean
}

const missingFields = problemsPerSection<InArea, MissingProblem>(
	(section, given) => [given.walk.needsKey, given.area, given.primary, isPartner(section, given)],
	(section, given) => {
		const { walk, place, area, primary } = given
		const circumstances = isPartner(section, given) ? { ...walk.circumstances, "other-person": "partner" } : walk.circumstances
		return walk.fields({ within: place.code, area }, section.placed, {
			circumstances,
			facts: { area },
			...(!primary && { needFor: needInSecondArea }),
		})
	},
)

const isPartner = ({ placed }: NamedSection, { walk, area }: InArea): boolean =>
	area === "role-dispute" && isWithPartner(walk.subject, placed)

/** In a second area only its reason and its person or event are required. */
const needInSecondArea = ({ id, need, essential }: Field): Requirement => (essential || id === reasonField.id ? need : "should")
