/**
 * Forms that are inserted on a blank line: what a note, a section, a person or a technique begins with. Made from the
 * record; every place to be filled holds `…`.
 */
import { entrySkeleton, headingOf, placeholder, sectionSkeleton, techniqueLines } from "../../note/forms/skeleton.ts"
import { type Layout, type ProblemArea, type Section, type Term, terms, termTitle, wordsOf } from "../../record/index.ts"
import { fieldsOf, partCode, placeOfCode } from "../../record/places.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { asSnippet } from "./as-snippet.ts"
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
		...terms("problem-area").map((area) => sectionForm(partNamed("formulation.problem-area"), area)),
		...["formulation.inventory", "formulation.mechanisms", "formulation.risk", "session.mechanisms"].map((id) =>
			sectionForm(partNamed(id)),
		),
		personForm(),
		...(["communication-analysis", "decision-analysis", "role-play"] as const).map(techniqueForm),
	]
}

const layouts: readonly Layout[] = ["formulation", "session", "missed-session", "closing"]

function noteForm(layout: Layout, date: string, begins: Beginning): Form {
	const title = layout === "missed-session" ? "Missed session note" : `${termTitle("note", layout)} note`
	return {
		name: `ipt-${layout}`,
		title,
		text: emptyNote(layout, date, begins).trimEnd(),
		description: `${title} with all its parts`,
		isNote: true,
	}
}

function partNamed(id: string): Section {
	const place = placeOfCode(id)
	if (place?.kind !== "section") throw new Error(`The record has no section ${id}`)
	return place.section
}

function sectionForm(part: Section, area?: ProblemArea): Form {
	const entries = part.entries?.as === "sub-sections" ? entriesOf(part) : []
	const labels = part.entries?.of === "mechanisms" && part.entries.as === "fields" ? mechanismTitles() : []
	const text = [sectionSkeleton(part, area ? { area } : { labels }), ...entries].join("\n\n")
	const kind = part.id.startsWith("session.") ? " (session)" : ""
	const name = area ?? (part.id.endsWith(".mechanisms") && kind === "" ? "expected-mechanisms" : part.id.slice(part.id.indexOf(".") + 1))
	return { name: `ipt-${name}`, title: `${headingOf(part, area)}${kind}`, text, description: guidanceOf(part.id), isNote: false }
}

/** One entry to begin with: a person, or each of the four mechanisms. */
function entriesOf({ entries }: Section): string[] {
	const titles = entries?.of === "mechanisms" ? mechanismTitles() : [placeholder]
	return titles.map((title) => entrySkeleton(title, entries?.fields ?? []))
}

const mechanismTitles = (): string[] => terms("mechanism").map((term) => termTitle("mechanism", term))

function personForm(): Form {
	const text = entrySkeleton(placeholder, fieldsOf({ within: partCode("formulation.inventory"), repeats: "people" }))
	return { name: "ipt-person", title: "Person of the inventory", text, description: guidanceOf("formulation.inventory"), isNote: false }
}

function techniqueForm(technique: Term<"technique">): Form {
	const title = termTitle("technique", technique)
	return { name: `ipt-${technique}`, title, text: techniqueLines(technique), description: `${title}, a field of Techniques`, isNote: false }
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
 * some letters with it, in the middle of a sentence too. So they are found by Insert Snippet alone; completion offers
 * the same forms on blank lines.
 */
export function snippets(): Record<string, Snippet> {
	return Object.fromEntries(
		forms(someDate).map(({ title, text, description, isNote }) => [
			title,
			{
				body: asSnippet(text).replace(someDate, "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE").split("\n"),
				description,
				...(isNote && { isFileTemplate: true }),
			},
		]),
	)
}

const someDate = "0000-00-00"
