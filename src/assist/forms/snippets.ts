/**
 * Forms that are inserted on a blank line: what a note, a section, a person or a technique begins with. Made from the
 * record; every place to be filled contains `…`.
 */
import { entrySkeleton, headingOf, placeholder, sectionSkeleton, techniqueLines } from "../../note/forms/skeleton.ts"
import {
	fieldsOfTechnique,
	kindOf,
	type Layout,
	layouts,
	type PartId,
	type ProblemArea,
	type Section,
	type Term,
	terms,
	termTitle,
	wordsOf,
} from "../../record/index.ts"
import { fieldsOf, partCode, placeOfCode } from "../../record/places.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { assistWords } from "../words.ts"
import { asSnippet, withTabStops } from "./as-snippet.ts"
import { emptyNote } from "./new-note.ts"

/** A form with the name that it is found by. */
export interface Form {
	/** `ipt-person`, each once. */
	readonly name: string
	readonly title: string
	readonly text: string
	readonly description: string
	/** It is a whole note, for a file that is still empty. */
	readonly isNote: boolean
}

/** All forms. `date` and `begins`: of a new note. */
export function forms(date: string, begins: Beginning = {}): Form[] {
	return [
		...layouts.map((layout) => noteForm(layout, date, begins)),
		...terms("problem-area").map((area) => sectionForm("formulation.problem-area", area, area)),
		...sectionForms.map(([id, name]) => sectionForm(id, name)),
		personForm(),
		...terms("technique")
			.filter((technique) => fieldsOfTechnique(technique).length > 0)
			.map(techniqueForm),
	]
}

function noteForm(layout: Layout, date: string, begins: Beginning): Form {
	const words = assistWords.current.forms
	const title = words.note(layout, termTitle("note", kindOf(layout)))
	return {
		name: `ipt-${layout}`,
		title,
		text: emptyNote(layout, date, begins).trimEnd(),
		description: words.wholeNote(title),
		isNote: true,
	}
}

/** Sections that are forms of their own, with their names. */
const sectionForms: readonly (readonly [id: PartId, name: string])[] = [
	["formulation.inventory", "inventory"],
	["formulation.mechanisms", "expected-mechanisms"],
	["formulation.risk", "risk"],
	["session.mechanisms", "mechanisms"],
]

function sectionForm(id: PartId, name: string, area?: ProblemArea): Form {
	const place = placeOfCode(id)
	if (place?.kind !== "section") throw new Error(`The record has no section ${id}`)
	const { section } = place
	const entries = section.entries?.as === "sub-sections" ? entriesOf(section) : []
	const labels = section.entries?.of === "mechanisms" && section.entries.as === "fields" ? mechanismTitles() : []
	const text = [sectionSkeleton(section, area ? { area } : { labels }), ...entries].join("\n\n")
	const title = headingOf(section, area)
	return {
		name: `ipt-${name}`,
		title: place.layout === "session" ? assistWords.current.forms.inSession(title) : title,
		text,
		description: guidanceOf(id),
		isNote: false,
	}
}

/** One entry to begin with: a person, or each of the four mechanisms. */
function entriesOf({ entries }: Section): string[] {
	const titles = entries?.of === "mechanisms" ? mechanismTitles() : [placeholder]
	return titles.map((title) => entrySkeleton(title, entries?.fields ?? []))
}

const mechanismTitles = (): string[] => terms("mechanism").map((term) => termTitle("mechanism", term))

function personForm(): Form {
	const text = entrySkeleton(placeholder, fieldsOf({ within: partCode("formulation.inventory"), repeats: "people" }))
	return {
		name: "ipt-person",
		title: assistWords.current.forms.person,
		text,
		description: guidanceOf("formulation.inventory"),
		isNote: false,
	}
}

function techniqueForm(technique: Term<"technique">): Form {
	const title = termTitle("technique", technique)
	return {
		name: `ipt-${technique}`,
		title,
		text: techniqueLines(technique),
		description: assistWords.current.forms.technique(title),
		isNote: false,
	}
}

const guidanceOf = (id: string): string => `${wordsOf(id).title}: ${wordsOf(id).write}`

/** One snippet as VS Code's files have it. */
export interface Snippet {
	readonly body: readonly string[]
	readonly description: string
	readonly isFileTemplate?: true
}

/**
 * The forms as snippets of VS Code, by title. They have no prefix: VS Code would offer one for every word that shares
 * some letters with it, in the middle of a sentence too. So only Insert Snippet finds them; completion offers
 * the same forms on blank lines. Tab leads through a whole note, from one tab stop to the next.
 */
export function snippets(): Record<string, Snippet> {
	return Object.fromEntries(
		forms(someDate).map(({ title, text, description, isNote }) => [
			title,
			{
				body: (isNote ? withTabStops(text) : asSnippet(text)).replace(someDate, "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE").split("\n"),
				description,
				...(isNote && { isFileTemplate: true }),
			},
		]),
	)
}

const someDate = "0000-00-00"
