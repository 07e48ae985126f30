/** Snippets, made from the record: what a note, a section, a person or a technique begins with, with places to fill. */
import {
	personFields,
	type ProblemArea,
	type Section,
	sectionsOf,
	terms,
	termTitle,
	wordsOf,
} from "../record/index.ts"
import { entrySkeleton, headingOf, placeholder, sectionSkeleton, type Slots, techniqueLines } from "../note/skeleton.ts"
import { caseOf } from "./case.ts"
import { newClosing, newFormulation, newSession } from "./new-note.ts"

/** One snippet in VS Code's form. */
export interface Snippet {
	readonly prefix: string
	readonly body: readonly string[]
	readonly description: string
}

/** Tab stops in the order of the text. */
function tabStops(first = 1): Slots {
	let next = first
	const escaped = (text: string): string => text.replace(/[\\$}]/g, String.raw`\$&`)
	return {
		blank: (example) => `\${${next++}:${escaped(example ?? "…")}}`,
		choice: (words) => `\${${next++}|${words.map((word) => word.replace(/[\\,|]/g, String.raw`\$&`)).join(",")}|}`,
		plain: escaped,
	}
}

/** Tab stops that hold the sign for an empty place: what is passed over stays missing, for the checker too. */
export function emptyStops(): Slots {
	const { blank, choice, plain } = tabStops()
	return { blank: () => blank(placeholder), choice: (words) => choice([placeholder, ...words]), plain }
}

const code = "${1:C-1}"
const date = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"

/** All snippets by their names. */
export function snippets(): Record<string, Snippet> {
	const all: [string, Snippet][] = [
		...noteSnippets(),
		...terms("problem-area").map((area) => sectionSnippet(partNamed("formulation.problem-area"), area)),
		...["formulation.inventory", "formulation.mechanisms", "formulation.risk", "session.mechanisms"].map((id) => sectionSnippet(partNamed(id))),
		["Person of the inventory", personSnippet()],
		...(["communication-analysis", "decision-analysis", "role-play"] as const).map(techniqueSnippet),
	]
	return Object.fromEntries(all)
}

function noteSnippets(): [string, Snippet][] {
	const empty = caseOf(code, [])
	const held = newSession(empty, { date, status: "held" }, tabStops(2))
	const missed = newSession(empty, { date, status: "missed" }, tabStops(2))
	return [
		noteSnippet("formulation", newFormulation(code, date, ["role-transition"], tabStops(2))),
		noteSnippet("session", held),
		noteSnippet("missed-session", missed),
		noteSnippet("closing", newClosing(empty, date, tabStops(2))),
	]
}

function noteSnippet(name: string, text: string): [string, Snippet] {
	const title = name === "missed-session" ? "Missed session note" : `${termTitle("note", name)} note`
	return [title, snippet(`ipt-${name}`, text, `${title} with all its parts`)]
}

function partNamed(id: string): Section {
	const found = [...sectionsOf("formulation"), ...sectionsOf("session")].find((part) => part.id === id)
	if (!found) throw new Error(`The record has no section ${id}`)
	return found
}

function sectionSnippet(part: Section, area?: ProblemArea): [string, Snippet] {
	const slots = tabStops()
	const entries = part.entries?.as === "sub-sections" ? entriesOf(part, slots) : []
	const labels = part.entries?.of === "mechanisms" && part.entries.as === "fields" ? terms("mechanism").map((term) => termTitle("mechanism", term)) : []
	const text = [sectionSkeleton(part, slots, area ? { area } : { labels }), ...entries].join("\n\n")
	const kind = part.id.startsWith("session.") ? " (session)" : ""
	const name = area ?? (part.id.endsWith(".mechanisms") && kind === "" ? "expected-mechanisms" : part.id.slice(part.id.indexOf(".") + 1))
	return [`${headingOf(part, area)}${kind}`, snippet(`ipt-${name}`, text, guidanceOf(part.id))]
}

/** One entry to begin with: a person, or each of the four mechanisms. */
function entriesOf({ entries }: Section, slots: Slots): string[] {
	const titles = entries?.of === "mechanisms" ? terms("mechanism").map((term) => termTitle("mechanism", term)) : [slots.blank("Mother")]
	return titles.map((title) => entrySkeleton(title, entries?.fields ?? [], slots))
}

function personSnippet(): Snippet {
	const slots = tabStops()
	return snippet("ipt-person", entrySkeleton(slots.blank("Mother"), personFields, slots), guidanceOf("formulation.inventory"))
}

function techniqueSnippet(technique: string): [string, Snippet] {
	const title = termTitle("technique", technique)
	return [title, snippet(`ipt-${technique}`, techniqueLines(technique, tabStops()), `${title}, a field of Techniques`)]
}

const guidanceOf = (id: string): string => `${wordsOf(id).title}: ${wordsOf(id).write}`

const snippet = (prefix: string, text: string, description: string): Snippet => ({
	prefix,
	body: text.replace(/\n$/, "").split("\n"),
	description,
})

/** A snippet's body as it stands when every place keeps its example and variables their values. */
export function expanded({ body }: Snippet, variables: Readonly<Record<string, string>>): string {
	return body
		.join("\n")
		.replace(/(?<!\\)\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, words: string) => words.split(/(?<!\\),/)[0] ?? "")
		.replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
		.replace(/(?<!\\)\$([A-Z_]+)/g, (whole, name: string) => variables[name] ?? whole)
		.replace(/\\([\\$},|])/g, "$1")
}
