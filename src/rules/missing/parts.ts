/** Sections, sub-sections and fields that are missing or empty: `KIND.PART` and `KIND.PART.FIELD`. */
import type { Field } from "../../note/body/field.ts"
import type { Part } from "../../note/body/piece.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import type { Placed } from "../../note/read.ts"
import { leadingTerm } from "../../note/values/value.ts"
import {
	areaFields,
	type Field as FieldPart,
	fieldsOfTechnique,
	findPart,
	findLeadingTerm,
	findTerm,
	keyOf,
	layouts,
	personFields,
	type Requirement,
	type Section as SectionPart,
	sectionsOf,
	techniqueFields,
	terms,
} from "../../record/index.ts"
import { partCode } from "../../record/places.ts"
import { shift } from "../../text/text.ts"
import { type Circumstances, mayBe, needOf, usualLevel } from "../circumstances.ts"
import { detailsCode } from "../details.ts"
import type { Level } from "../levels.ts"
import { problemsPerSection } from "../per-section.ts"
import type { MissingProblem, PartRule } from "../rule.ts"
import { missingAreaSections } from "./areas.ts"
import { emptyGoals, missingOutcomes } from "./goals.ts"
import { missingInPeople } from "./people.ts"
import { Walk, headingOf } from "./walk.ts"

export const missingParts: PartRule = {
	codes: Object.fromEntries(
		layouts.flatMap((layout) => sectionsOf(layout).flatMap(codesOf)).map(([code, level]) => [code, { level, kind: "gap" }]),
	),
	*check(subject) {
		if (!subject.layout || !subject.head) return
		const walk = new Walk(subject)
		for (const part of sectionsOf(subject.layout)) yield* missingOf(walk, part)
	},
}

function* missingOf(walk: Walk, part: SectionPart): Iterable<MissingProblem> {
	if (part.perArea) {
		yield* missingAreaSections(walk, part)
		return
	}
	const found = sectionsNamed(walk.subject.sections, part.id)
	const filled = found.find(({ placed }) => isFilled(placed.part, part))
	if (filled) yield* missingInside(filled, { walk, part })
	else if (!walk.isHidden(part.id)) yield* walk.missing(part.id, part.need, found[0]?.placed)
}

/** What a filled section still lacks. */
function* missingWithin(walk: Walk, part: SectionPart, { placed }: NamedSection): Iterable<MissingProblem> {
	if (walk.isUnread(placed)) return
	yield* walk.fields(part.id, part.fields ?? [], placed, {
		circumstances: withRisk(walk, placed.part, part.fields),
	})
	for (const sub of part.subsections ?? []) {
		const known = part.subsections ?? []
		const found = placed.part.subsections.filter(({ title }) => findPart(known, title)?.id === sub.id)
		const filled = found.find((candidate) => candidate.filled)
		if (filled) yield* walk.fields(sub.id, sub.fields ?? [], { at: placed.at, part: filled })
		else {
			const need = needOf(sub.need, walk.circumstances)
			const range = headingOf({ at: placed.at, part: found[0] ?? placed.part })
			yield* walk.ask(partCode(sub.id), sub.id, need, range, { section: part.id, empty: found.length > 0 })
		}
	}
	yield* missingInEntries(walk, part, placed)
}

function isFilled(part: NamedSection["placed"]["part"], { entries }: SectionPart): boolean {
	if (entries?.of === "goals" && entries.as === "items") return part.items.some(({ empty }) => !empty)
	if (part.filled) return true
	return entries?.as === "sub-sections" ? part.subsections.length > 0 : part.subsections.some(({ filled }) => filled)
}

function* missingInEntries(walk: Walk, part: SectionPart, placed: Placed): Iterable<MissingProblem> {
	const { entries } = part
	if (entries?.of === "people") yield* missingInPeople(walk, part, placed)
	else if (entries?.of === "goals" && entries.as === "items") yield* emptyGoals(walk, part, placed)
	else if (part.id === "closing.goals") yield* missingOutcomes(walk, part, placed)
	else if (entries?.of === "techniques") yield* missingInTechniques(walk, part, placed)
	else if (entries?.of === "mechanisms" && entries.as === "sub-sections") {
		for (const sub of placed.part.subsections) {
			if (!findTerm("mechanism", sub.title)) continue
			const place = { at: placed.at, part: sub }
			yield* walk.fields(part.id, entries.fields ?? [], place, { facts: { of: sub.title } })
		}
	}
}

function* missingInTechniques(walk: Walk, part: SectionPart, { at, part: section }: Placed): Iterable<MissingProblem> {
	for (const field of section.fields) {
		const technique = findLeadingTerm("technique", field.label)
		if (!technique) continue
		const code = `${part.id}.${technique}`
		const label = shift(field.labelRange, at)
		if (field.empty) yield { code: partCode(code), range: label, facts: { technique, empty: true } }
		else {
			const inner = { at, part: { ...section, fields: field.fields, heading: field.labelRange } }
			yield* walk.fields(code, fieldsOfTechnique(technique), inner, { facts: { technique } })
		}
	}
}

function withRisk(walk: Walk, part: Part, fields: readonly FieldPart[] | undefined): Circumstances {
	if (!fields?.some(({ id }) => id === "risk.level")) return walk.circumstances
	const level = part.fields.find(({ label, empty }) => !empty && findPart(fields, label)?.id === "risk.level")
	const term = level ? riskLevel(level) : "not-given"
	return term ? { ...walk.circumstances, "risk-level": term } : walk.circumstances
}

const missingInside = problemsPerSection<{ readonly walk: Walk; readonly part: SectionPart }, MissingProblem>(
	(_, { walk, part }) => [part, walk.decisive],
	(section, { walk, part }) => missingWithin(walk, part, section),
)

const riskLevel = ({ text }: Field): string | undefined => leadingTerm("risk-level", text)

function codesOf(part: SectionPart): [string, Level][] {
	const own = part.perArea ? terms("problem-area").flatMap(areaFields) : (part.fields ?? [])
	const inPeople = part.entries?.of === "people" ? personFields : (part.entries?.fields ?? [])
	const fields = [...own, ...inPeople].flatMap((field) => withLevel(`${part.id}.${keyOf(field.id)}`, field.need))
	const subsections = (part.subsections ?? []).flatMap(codesOf)
	const isRecommended = (field: FieldPart): boolean => mayBe(field.need, "should")
	const placed = [...own, ...inPeople, ...(part.entries?.as === "items" ? (part.entries.fields ?? []) : [])].some(isRecommended)
		? [detail(part.id)]
		: []
	const techniques =
		part.entries?.of === "techniques"
			? [
					...terms("technique").map((term): [string, Level] => [`${part.id}.${term}`, "warning"]),
					...Object.entries(techniqueFields).flatMap(([technique, inner]) => [
						...inner.flatMap((field) => withLevel(`${part.id}.${technique}.${keyOf(field.id)}`, field.need)),
						detail(`${part.id}.${technique}`),
					]),
				]
			: []
	return [...withLevel(part.id, part.need), ...fields, ...placed, ...subsections, ...techniques]
}

function detail(place: string): [string, Level] {
	return [detailsCode(place), "information"]
}

function withLevel(code: string, need: Requirement): [string, Level][] {
	const level = usualLevel(need)
	return level ? [[code, level]] : []
}
