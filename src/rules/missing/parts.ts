/** Sections, sub-sections and fields that are missing or empty: `KIND.PART` and `KIND.PART.FIELD`. */
import type { Field } from "../../note/body/field.ts"
import { partOfHeading } from "../../note/body/headings.ts"
import type { Part } from "../../note/body/section.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import { isUnread, type Placed } from "../../note/read.ts"
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
import { type Range, shift } from "../../text/text.ts"
import { type Circumstances, circumstancesOf, mayBe, needOf, usualLevel } from "../circumstances.ts"
import { detailsCode } from "../details.ts"
import type { Level } from "../levels.ts"
import { problemsPerSection } from "../per-section.ts"
import { noteLine } from "../ranges.ts"
import type { FindingData, Problem, Rule, Subject } from "../rule.ts"
import { missingAreaSections } from "./areas.ts"
import { type Ask, askingIn, decisiveOf } from "./asking.ts"
import { emptyGoals, missingOutcomes } from "./goals.ts"
import { missingInPeople, partsOfPeople, type PersonPart } from "./people.ts"
import { sharedFactsOf } from "./shared-facts.ts"

export const missingParts: Rule = {
	codes: Object.fromEntries(layouts.flatMap((layout) => sectionsOf(layout).flatMap(codesOf))),
	*check(subject) {
		if (!subject.layout || !subject.head) return
		const walk = new Walk(subject)
		for (const part of sectionsOf(subject.layout)) yield* walk.section(part)
	},
}

/** How the fields under one heading are asked for, where that differs from the rest of the note. */
interface Asking {
	readonly circumstances?: Circumstances
	readonly needFor?: (field: FieldPart) => Requirement
	readonly isSettled?: (id: string) => boolean
	/** Whose fields they are, for the message. */
	readonly data?: FindingData
}

/** The walk over the record beside one note. */
export class Walk {
	readonly subject: Subject
	readonly circumstances: Circumstances
	readonly ask: Ask
	/** Ids of fields that are not asked for, as the fact stands or is asked for elsewhere. */
	readonly settled: ReadonlySet<string>
	/** The part that people have in the problem areas and the acute stressor. */
	readonly people: ReadonlyMap<string, PersonPart>
	#decisive: string | undefined

	/** Sections that a block which is never closed hides: that alone is told. */
	readonly #hidden: ReadonlySet<string | undefined>

	constructor(subject: Subject) {
		this.subject = subject
		this.#hidden = hiddenIn(subject)
		this.circumstances = circumstancesOf(subject)
		this.ask = askingIn(subject)
		this.settled = sharedFactsOf(subject)
		this.people = partsOfPeople(subject)
	}

	*section(part: SectionPart): Iterable<Problem> {
		if (part.perArea) {
			yield* missingAreaSections(this, part)
			return
		}
		const found = sectionsNamed(this.subject.sections, part.id)
		const filled = found.find(({ placed }) => this.#isFilled(placed.part, part))
		if (filled) yield* missingInside(filled, { walk: this, part })
		else if (!this.#hidden.has(part.id)) yield* this.missing(part.id, part.id, part.need, found[0]?.placed)
	}

	/** A section that is missing, or that stands empty where `placed` is. */
	missing(code: string, part: string, need: Requirement, placed: Placed<Part> | undefined, data?: FindingData): readonly Problem[] {
		const range = placed ? headingOf(placed) : noteLine(this.subject)
		return this.ask(code, part, needOf(need, this.circumstances), range, { empty: placed !== undefined, ...data })
	}

	/** What a filled section still lacks. */
	*inside(part: SectionPart, { placed }: NamedSection): Iterable<Problem> {
		if (this.isUnread(placed)) return
		yield* this.fields(part.id, part.fields ?? [], placed, {
			circumstances: this.#withRisk(placed.part, part.fields),
		})
		for (const sub of part.subsections ?? []) {
			const known = part.subsections ?? []
			const found = placed.part.subsections.filter(({ title }) => findPart(known, title)?.id === sub.id)
			const filled = found.find((candidate) => candidate.filled)
			if (filled) yield* this.fields(sub.id, sub.fields ?? [], { at: placed.at, part: filled })
			else {
				const need = needOf(sub.need, this.circumstances)
				const range = headingOf({ at: placed.at, part: found[0] ?? placed.part })
				yield* this.ask(sub.id, sub.id, need, range, { section: part.id, empty: found.length > 0 })
			}
		}
		yield* this.#entries(part, placed)
	}

	/** Fields that are missing or empty under one heading. */
	*fields(code: string, fields: readonly FieldPart[], { at, part }: Placed<Part>, asking: Asking = {}): Iterable<Problem> {
		const { circumstances = this.circumstances, needFor = ({ need }) => need, data } = asking
		const isSettled = asking.isSettled ?? ((id) => this.settled.has(id))
		const byId = Map.groupBy(part.fields, ({ label }) => findPart(fields, label)?.id)
		for (const field of fields) {
			if (isSettled(field.id)) continue
			const found = byId.get(field.id) ?? []
			if (found.some(({ empty }) => !empty)) continue
			const range = found[0] ? shift(found[0].labelRange, at) : headingOf({ at, part })
			yield* this.ask(
				`${code}.${keyOf(field.id)}`,
				field.id,
				needOf(needFor(field), circumstances),
				range,
				{
					section: code,
					empty: found.length > 0,
					...data,
				},
				{ code, range: headingOf({ at, part }) },
			)
		}
	}

	/** What else, beside the text of a section, decides what it lacks. */
	get decisive(): string {
		const { layout, case: of } = this.subject
		const outcomes = layout === "closing" ? of.formulation?.goals : []
		return (this.#decisive ??= `${decisiveOf(of, this.circumstances)} ${JSON.stringify([layout, outcomes, [...this.settled], [...this.people]])}`)
	}

	isUnread({ at }: Placed): boolean {
		return isUnread(this.subject.note, at)
	}

	#isFilled(part: NamedSection["placed"]["part"], { entries }: SectionPart): boolean {
		if (entries?.of === "goals" && entries.as === "items") return part.items.some(({ empty }) => !empty)
		if (part.filled) return true
		return entries?.as === "sub-sections" ? part.subsections.length > 0 : part.subsections.some(({ filled }) => filled)
	}

	#withRisk(part: Part, fields: readonly FieldPart[] | undefined): Circumstances {
		if (!fields?.some(({ id }) => id === "risk.level")) return this.circumstances
		const level = part.fields.find(({ label, empty }) => !empty && findPart(fields, label)?.id === "risk.level")
		const term = level ? riskLevel(level) : "not-given"
		return term ? { ...this.circumstances, "risk-level": term } : this.circumstances
	}

	*#entries(part: SectionPart, placed: Placed): Iterable<Problem> {
		const { entries } = part
		if (entries?.of === "people") yield* missingInPeople(this, part, placed)
		else if (entries?.of === "goals" && entries.as === "items") yield* emptyGoals(this, part, placed)
		else if (part.id === "closing.goals") yield* missingOutcomes(this, part, placed)
		else if (entries?.of === "techniques") yield* this.#techniques(part, placed)
		else if (entries?.of === "mechanisms" && entries.as === "sub-sections") {
			for (const sub of placed.part.subsections) {
				if (!findTerm("mechanism", sub.title)) continue
				const place = { at: placed.at, part: sub }
				yield* this.fields(part.id, entries.fields ?? [], place, { data: { of: sub.title } })
			}
		}
	}

	*#techniques(part: SectionPart, { at, part: section }: Placed): Iterable<Problem> {
		for (const field of section.fields) {
			const technique = findLeadingTerm("technique", field.label)
			if (!technique) continue
			const code = `${part.id}.${technique}`
			const label = shift(field.labelRange, at)
			if (field.empty) yield { code, range: label, data: { technique, empty: true } }
			else {
				const inner = { at, part: { ...section, fields: field.fields, heading: field.labelRange } }
				yield* this.fields(code, fieldsOfTechnique(technique), inner, { data: { technique } })
			}
		}
	}
}

const missingInside = problemsPerSection<{ readonly walk: Walk; readonly part: SectionPart }>(
	(_, { walk, part }) => [part, walk.decisive],
	(section, { walk, part }) => walk.inside(part, section),
)

const riskLevel = ({ text }: Field): string | undefined => leadingTerm("risk-level", text)

const headingOf = ({ at, part }: Placed<Part>): Range => shift(part.heading, at)

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

function hiddenIn({ note, layout }: Subject): ReadonlySet<string | undefined> {
	const hidden = new Set<string | undefined>()
	if (!layout) return hidden
	for (const { piece } of note.placedPieces) {
		for (const slip of piece.slips) {
			if (slip.slip === "unclosed") for (const title of slip.hidden) hidden.add(partOfHeading(layout, title).part?.id)
		}
	}
	return hidden
}
