/** Fields that are still missing at a place, and the labels that its section takes: mechanisms, techniques, goals. */
import type { Field } from "../../note/body/field.ts"
import { fieldsUnder } from "../../note/fields.ts"
import { techniqueLines } from "../../note/forms/skeleton.ts"
import { isGoalId } from "../../note/values/value.ts"
import {
	type Field as FieldPart,
	findPart,
	findLeadingTerm,
	findTerm,
	type Section,
	type Term,
	terms,
	termWords,
	wordsOf,
} from "../../record/index.ts"
import { fieldsOf, listOfTechnique } from "../../record/places.ts"
import type { Typing } from "../typing.ts"
import { type BodyPlace, isNested } from "./body-place.ts"
import { type Completion, filterOf, namesOf } from "./completion.ts"

/** A label, and what is written behind it beside the colon. */
interface Label extends Pick<Completion, "about" | "goesOn" | "kind" | "label"> {
	readonly names: readonly string[]
	/** Label and all, where more than a value belongs to it. */
	readonly form?: string
}

/** Labels for an item of a list; where a colon follows, the label alone is written. */
export function fieldItems(place: BodyPlace, typing: Extract<Typing, { readonly what: "label" | "line" }>): Completion[] {
	const colon = typing.what === "label" ? typing.colon : undefined
	return labelsAt(place, typing.indent).map(({ names, form, goesOn, ...label }) => {
		const item = { ...label, range: typing.range, filter: filterOf(typing, names) }
		const bold = `**${label.label}**`
		if (colon) return { ...item, text: colon === "outside" ? bold : `${bold}:` }
		if (form !== undefined) return { ...item, text: form }
		return { ...item, text: `${bold}: `, ...(goesOn && { goesOn }) }
	})
}

function labelsAt(place: BodyPlace, indent: string): Label[] {
	const { section, sub, head } = place
	if (!section?.part) return []
	if (isNested(indent)) return innerLabels(place)
	const there = (sub ?? section.placed.part).fields
	const fields = missing(fieldsUnder(section, head, sub), there).map((field) => fieldLabel(place, field))
	return sub ? fields : [...fields, ...entryLabels(place, section.part, there, indent)]
}

const missing = (known: readonly FieldPart[], there: readonly Field[]): FieldPart[] =>
	known.filter(({ id }) => !there.some(({ label }) => findPart(known, label)?.id === id))

/** Values that are terms or people are offered next. */
function fieldLabel({ of }: BodyPlace, { id, value }: FieldPart): Label {
	const goesOn = value !== undefined && ("vocabulary" in value || (of?.formulation?.people ?? []).length > 0)
	return { kind: "field", label: wordsOf(id).title, names: namesOf(id), about: { is: "part", id }, goesOn }
}

/** The sub-fields of the technique that the line stands below. */
function innerLabels(place: BodyPlace): Label[] {
	const { section, sub, offset } = place
	if (!section || sub || section.part?.entries?.of !== "techniques") return []
	const { at, part } = section.placed
	const above = part.fields.findLast(({ range }) => at + range.start < offset)
	const technique = above && findLeadingTerm("technique", above.label)
	return technique
		? missing(fieldsOf(listOfTechnique(section.part.id, technique)), above.fields).map((field) => fieldLabel(place, field))
		: []
}

function entryLabels(place: BodyPlace, { id, entries }: Section, there: readonly Field[], indent: string): Label[] {
	const { layout } = place
	const goals = place.of?.formulation?.goals ?? []
	switch (entries?.as === "sub-sections" ? undefined : entries?.of) {
		case "mechanisms":
			return termLabels("mechanism", there).map((label) => ({ ...label, goesOn: layout === "session" }))
		case "techniques":
			return termLabels("technique", there).map((label) => ({ ...label, ...techniqueForm(id, label.term, indent) }))
		case "goals":
			if (entries?.as === "items") return [nextGoal(id, there)]
			return goals
				.filter((goal) => !there.some(({ label }) => label.toUpperCase() === goal.id))
				.map((goal) => ({ kind: "goal", label: goal.id, names: [goal.id], about: { is: "goal", goal }, goesOn: layout === "closing" }))
		default:
			return []
	}
}

function termLabels<Name extends "mechanism" | "technique">(
	vocabulary: Name,
	there: readonly Field[],
): (Label & { readonly term: Term<Name> })[] {
	return terms(vocabulary)
		.filter((term) => !there.some(({ label }) => findTerm(vocabulary, label) === term))
		.map((term) => {
			const { title, aliases = [] } = termWords(vocabulary, term)
			return { kind: vocabulary, label: title, names: [title, ...aliases], about: { is: "term", vocabulary, term }, term }
		})
}

/** A technique that is told in sub-fields, with these below it. */
function techniqueForm(section: string, technique: Term<"technique">, indent: string): Pick<Label, "form"> {
	if (fieldsOf(listOfTechnique(section, technique)).length === 0) return {}
	return { form: techniqueLines(technique).replace(/^- /, "").replaceAll("\n", `\n${indent}`) }
}

/** The goal behind the last one that the formulation sets. */
function nextGoal(id: string, there: readonly Field[]): Label {
	const numbers = there.flatMap(({ label }) => (isGoalId(label) ? [Number(label.slice(1))] : []))
	const label = `G${Math.max(0, ...numbers) + 1}`
	return { kind: "goal", label, names: [label], about: { is: "part", id } }
}
