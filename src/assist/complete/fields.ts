/** Fields that are still missing at a position, and the labels that its section takes: mechanisms, techniques, goals. */
import type { Field } from "../../note/body/field.ts"
import { fieldsUnder, fieldsUnderTechnique } from "../../note/fields.ts"
import { techniqueLines } from "../../note/forms/skeleton.ts"
import { isGoalId } from "../../note/values/value.ts"
import {
	fieldsOfTechnique,
	findPart,
	findLeadingTerm,
	findTerm,
	type Section,
	type Term,
	terms,
	termWords,
	wordsOf,
} from "../../record/index.ts"
import type { FieldPlace } from "../../record/places.ts"
import type { Typing } from "../typing.ts"
import { type BodyContext, isNested } from "./body-context.ts"
import { type Completion, filterOf, namesOf } from "./completion.ts"

/** A label, and what is written after it in addition to the colon. */
interface Label extends Pick<Completion, "about" | "goesOn" | "kind" | "label"> {
	readonly names: readonly string[]
	/** Label and all, if it takes more than a value. */
	readonly form?: string
}

/** Labels for an item of a list; if a colon follows, the label alone is written. */
export function fieldItems(context: BodyContext, typing: Extract<Typing, { readonly what: "label" | "line" }>): Completion[] {
	const colon = typing.what === "label" ? typing.colon : undefined
	return labelsAt(context, typing.indent).map(({ names, form, goesOn, ...label }) => {
		const item = { ...label, range: typing.range, filter: filterOf(typing, names) }
		const bold = `**${label.label}**`
		if (colon) return { ...item, text: colon === "outside" ? bold : `${bold}:` }
		if (form !== undefined) return { ...item, text: form }
		return { ...item, text: `${bold}: `, ...(goesOn && { goesOn }) }
	})
}

function labelsAt(context: BodyContext, indent: string): Label[] {
	const { section, sub, head } = context
	if (!section?.part) return []
	if (isNested(indent)) return innerLabels(context)
	const there = (sub ?? section.placed.part).fields
	const fields = missing(fieldsUnder(section, head, sub), there).map((field) => fieldLabel(context, field))
	return sub ? fields : [...fields, ...entryLabels(context, section.part, there, indent)]
}

const missing = (known: readonly FieldPlace[], there: readonly Field[]): FieldPlace[] =>
	known.filter(({ id }) => !there.some(({ label }) => findPart(known, label)?.id === id))

/** Values that are terms or people are offered next. */
function fieldLabel({ patientCase }: BodyContext, { id, value }: FieldPlace): Label {
	const goesOn = value !== undefined && (value.vocabulary !== undefined || (patientCase?.formulation?.people ?? []).length > 0)
	return { kind: "field", label: wordsOf(id).title, names: namesOf(id), about: { is: "part", id }, goesOn }
}

/** The sub-fields of the technique that the line is below. */
function innerLabels(context: BodyContext): Label[] {
	const { section, sub, offset } = context
	if (!section || sub || section.part?.entries?.of !== "techniques") return []
	const { at, part } = section.placed
	const above = part.fields.findLast(({ range }) => at + range.start < offset)
	const technique = above && findLeadingTerm("technique", above.label)
	return technique ? missing(fieldsUnderTechnique(section.part, technique), above.fields).map((field) => fieldLabel(context, field)) : []
}

function entryLabels(context: BodyContext, { id, entries }: Section, there: readonly Field[], indent: string): Label[] {
	const goesOn = entries?.value !== undefined
	const goals = context.patientCase?.formulation?.goals ?? []
	switch (entries?.as === "sub-sections" ? undefined : entries?.of) {
		case "mechanisms":
			return termLabels("mechanism", there).map((label) => ({ ...label, goesOn }))
		case "techniques":
			return termLabels("technique", there).map((label) => ({ ...label, ...techniqueForm(label.term, indent) }))
		case "goals":
			if (entries?.as === "items") return [nextGoal(id, there)]
			return goals
				.filter((goal) => !there.some(({ label }) => label.toUpperCase() === goal.id))
				.map((goal) => ({ kind: "goal", label: goal.id, names: [goal.id], about: { is: "goal", goal }, goesOn }))
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

/** A technique that is described in sub-fields, with these below it. */
function techniqueForm(technique: Term<"technique">, indent: string): Pick<Label, "form"> {
	if (fieldsOfTechnique(technique).length === 0) return {}
	return { form: techniqueLines(technique).replace(/^- /, "").replaceAll("\n", `\n${indent}`) }
}

/** The goal after the last one that the formulation sets. */
function nextGoal(id: string, there: readonly Field[]): Label {
	const numbers = there.flatMap(({ label }) => (isGoalId(label) ? [Number(label.slice(1))] : []))
	const label = `G${Math.max(0, ...numbers) + 1}`
	return { kind: "goal", label, names: [label], about: { is: "part", id } }
}
