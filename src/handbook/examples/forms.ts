/** The forms of parts with the examples of the record in them, as they are written in a note. */
import { fieldLine, headingOf, keyLines } from "../../note/forms/skeleton.ts"
import { leadingTerm } from "../../note/values/value.ts"
import { exampleOf as recordExample } from "../../record/guidance.ts"
import {
	type Field,
	fieldsOfTechnique,
	type FrontMatterKey,
	type ProblemArea,
	type Section,
	type Term,
	terms,
	termTitle,
	wordsOf,
} from "../../record/index.ts"
import { fieldsOf, partCode, valueOfKey } from "../../record/places.ts"
import { isRequested } from "../../rules/circumstances.ts"
import { handbookWords } from "../words.ts"

/** Blocks of Markdown, set off by blank lines. */
export const blocks = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n")

/** The example of a part; empty if it has none. */
export const exampleOf = (id: string): string => recordExample(id) ?? ""

/** A key with the example that the record has for it. */
export function keyExample(key: FrontMatterKey): string {
	const { vocabulary } = valueOfKey(key)
	return keyLines(key, vocabulary && recordExample(`front-matter.${key.key}`), (id) =>
		id.startsWith("front-matter.measures.") ? measureExample : exampleOf(id),
	)
}

const measureExample = "{total: 14, item9: 0}"

/** A goal with its id and its date. */
export const goalLine = (): string => `- **G1**: ${exampleOf("formulation.goals")}`

/** A field with its example, or with a word of its vocabulary. */
export const exampleLine = (field: Field, example = exampleOf(field.id)): string => fieldLine(field, "-", () => example)

const exampleLines = (fields: readonly Field[]): string => fields.map((field) => exampleLine(field)).join("\n")

/** A section with what it needs: its fields, its sub-sections, an entry, or words. */
export function sectionForm(section: Section, area?: ProblemArea): string {
	const heading = `## ${headingOf(section, area)}`
	const level = leadingTerm("risk-level", exampleOf("risk.level"))
	const requested = (section.fields ?? []).filter(({ need }) => isRequested(need, level && { "risk-level": level }))
	if (area) return blocks(heading, exampleLines(fieldsOf({ within: partCode(section.id), area }).filter(({ need }) => need === "must")))
	if (requested.length > 0) return blocks(heading, exampleLines(requested))
	if (section.subsections) return blocks(heading, ...section.subsections.map(subsectionForm))
	return blocks(heading, section.entries ? entryForm(section) : exampleOf(section.id))
}

/** A fixed sub-section. */
export const subsectionForm = ({ id, fields }: Section): string =>
	blocks(`### ${wordsOf(id).title}`, fields ? exampleLines(fields) : exampleOf(id))

/** One entry of a section. */
function entryForm(section: Section): string {
	const { as, of, fields = [] } = section.entries ?? {}
	if (as === "sub-sections") return blocks(`### ${entryTitle(section)}`, exampleLines(fields))
	if (as === "items") return of === "goals" ? goalLine() : `- ${exampleOf(section.id)}`
	return `- ${exampleOf(section.id).replace(/^([^:]+):/, "**$1**:")}`
}

/** The heading of an entry: a person, or an expected mechanism. */
export const entryTitle = ({ entries }: Section): string =>
	entries?.of === "mechanisms" ? termTitle("mechanism", terms("mechanism")[0] ?? "") : handbookWords.current.personExample

/** The name of a technique, as a label. */
export const techniqueLabel = (technique: Term<"technique">): string => `**${termTitle("technique", technique)}**`

/** A technique with what was done. */
export function techniqueForm(technique: Term<"technique">): string {
	const inner = fieldsOfTechnique(technique)
	const example = Object.entries(handbookWords.current.techniqueExamples).find(([key]) => key === technique)?.[1] ?? ""
	return [
		`- ${techniqueLabel(technique)}:${inner.length === 0 ? ` ${example}` : ""}`,
		...inner.map((field) => `  ${exampleLine(field)}`),
	].join("\n")
}
