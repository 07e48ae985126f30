/** Sections, sub-sections and fields that are missing or empty: `KIND.PART` and `KIND.PART.FIELD`. */
import { type Field, fieldsNamed } from "../../note/body/field.ts"
import type { Part } from "../../note/body/piece.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import type { Placed } from "../../note/read.ts"
import { leadingTerm } from "../../note/values/value.ts"
import { findLeadingTerm, findPart, findTerm, layouts, hasOutcomes } from "../../record/index.ts"
import { fieldPlaces, partCode, type Place, placesOf, placesWithin, type SectionPlace, sectionPlacesOf } from "../../record/places.ts"
import { shift } from "../../text/text.ts"
import { type Circumstances, needOf } from "../circumstances.ts"
import { problemsPerSection } from "../per-section.ts"
import type { MissingProblem, PartRule } from "../rule.ts"
import { missingAreaSections } from "./areas.ts"
import { codesOfPlaces } from "./codes.ts"
import { emptyGoals, missingOutcomes } from "./goals.ts"
import { missingInPeople } from "./people.ts"
import { Walk, headingOf } from "./walk.ts"

const isInBody = ({ kind }: Place): boolean => kind !== "key"

export const missingParts: PartRule = {
	codes: Object.fromEntries(layouts.flatMap((layout) => codesOfPlaces(placesOf(layout).filter(isInBody)))),
	*check(subject) {
		if (!subject.layout || !subject.head) return
		const walk = new Walk(subject)
		for (const place of sectionPlacesOf(subject.layout)) yield* missingOf(walk, place)
	},
}

function* missingOf(walk: Walk, place: SectionPlace): Iterable<MissingProblem> {
	if (place.section.perArea) {
		yield* missingAreaSections(walk, place)
		return
	}
	const found = sectionsNamed(walk.subject.sections, place.id)
	const filled = found.find(({ placed }) => isFilled(placed.part, place))
	if (filled) yield* missingInside(filled, { walk, place })
	else if (!walk.isHidden(place.id)) yield* walk.missing(place, found[0]?.placed)
}

/** What a filled section still lacks. */
function* missingWithin(walk: Walk, place: SectionPlace, { placed }: NamedSection): Iterable<MissingProblem> {
	if (walk.isUnread(placed)) return
	const within = place.code
	yield* walk.fields({ within }, placed, { circumstances: withRisk(walk, placed.part, place) })
	for (const sub of placesWithin(within)) {
		if (sub.kind !== "subsection") continue
		const known = place.section.subsections ?? []
		const found = placed.part.subsections.filter(({ title }) => findPart(known, title)?.id === sub.id)
		const filled = found.find((candidate) => candidate.filled)
		if (filled) yield* walk.fields({ within: sub.code }, { at: placed.at, part: filled })
		else {
			const need = needOf(sub.need, walk.circumstances)
			const range = headingOf({ at: placed.at, part: found[0] ?? placed.part })
			yield* walk.report(sub.code, sub.id, need, range, { section: place.id, empty: found.length > 0 })
		}
	}
	yield* missingInEntries(walk, place, placed)
}

function isFilled(part: NamedSection["placed"]["part"], { section: { entries } }: SectionPlace): boolean {
	if (entries?.of === "goals" && entries.as === "items") return part.items.some(({ empty }) => !empty)
	if (part.filled) return true
	return entries?.as === "sub-sections" ? part.subsections.length > 0 : part.subsections.some(({ filled }) => filled)
}

function* missingInEntries(walk: Walk, place: SectionPlace, placed: Placed): Iterable<MissingProblem> {
	const { entries } = place.section
	if (!entries) return
	const list = { within: place.code, repeats: entries.of }
	if (entries.of === "people") yield* missingInPeople(walk, list, placed)
	else if (entries.of === "goals" && entries.as === "items") yield* emptyGoals(walk, list, placed)
	else if (hasOutcomes(place.section)) yield* missingOutcomes(walk, place, placed)
	else if (entries.of === "techniques") yield* missingInTechniques(walk, place, placed)
	else if (entries.of === "mechanisms" && entries.as === "sub-sections") {
		for (const sub of placed.part.subsections) {
			if (!findTerm("mechanism", sub.title)) continue
			yield* walk.fields(list, { at: placed.at, part: sub }, { facts: { of: sub.title } })
		}
	}
}

function* missingInTechniques(walk: Walk, place: SectionPlace, { at, part: section }: Placed): Iterable<MissingProblem> {
	for (const field of section.fields) {
		const technique = findLeadingTerm("technique", field.label)
		if (!technique) continue
		const code = partCode(place.code, technique)
		const label = shift(field.labelRange, at)
		if (field.empty) yield { code, range: label, facts: { technique, empty: true } }
		else {
			const inner = { at, part: { ...section, fields: field.fields, heading: field.labelRange } }
			yield* walk.fields({ within: code, repeats: "techniques" }, inner, { facts: { technique } })
		}
	}
}

function withRisk(walk: Walk, part: Part, { code: within }: SectionPlace): Circumstances {
	const [first] = fieldPlaces({ within })
	if (first?.id !== "risk.level") return walk.circumstances
	const level = fieldsNamed(part.fields, first.fields, first.id).find(({ empty }) => !empty)
	const term = level ? riskLevel(level) : "not-given"
	return term ? { ...walk.circumstances, "risk-level": term } : walk.circumstances
}

const missingInside = problemsPerSection<{ readonly walk: Walk; readonly place: SectionPlace }, MissingProblem>(
	(_, { walk, place }) => [place, walk.needsKey],
	(section, { walk, place }) => missingWithin(walk, place, section),
)

const riskLevel = ({ text }: Field): string | undefined => leadingTerm("risk-level", text)
