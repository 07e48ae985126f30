/**
 * The empty form of each part of the record, as text: what quick fixes insert, new notes begin with and snippets
 * and completion write. It contains headings, labels, keys, guidance in comments and `…` at each place to be filled: no
 * word that could be taken for the writer's own. Lines end with LF.
 */
import {
	type Field,
	fieldsOfTechnique,
	type FrontMatterKey,
	formatVersion,
	type Measure,
	type ProblemArea,
	type Section,
	type Term,
	termTitle,
	wordsOf,
} from "../../record/index.ts"
import { fieldsOf, partCode, placesWithin, requestedKeysIn } from "../../record/places.ts"
import { placeholder } from "./empty-places.ts"
import { asSentence } from "../../text/sentence.ts"

export { placeholder }

/** What is written at the place of a part, by the part's id: in a form nothing but the sign for an empty place. */
export type Fill = (id: string) => string

const empty: Fill = () => placeholder

/** Guidance as a comment, which is no content. */
export function guidance(id: string): string {
	return comment(asSentence(wordsOf(id).write))
}

/** Text as an HTML comment; what would end it early is taken apart. */
export function comment(text: string): string {
	return `<!-- ${text.replace(/--+/g, "–").replace(/-$/, "–").trim()} -->`
}

/** `- **Label**: …`. What is filled in may begin on a line of its own. */
export function fieldLine({ id }: Field, bullet = "-", fill = empty): string {
	const value = fill(id)
	return `${bullet} **${wordsOf(id).title}**:${value.startsWith("\n") ? "" : " "}${value}`
}

/** A field with its guidance after it. */
export function guidedField(field: Field, bullet = "-"): string {
	return `${fieldLine(field, bullet)} ${guidance(field.id)}`
}

/** A technique and the sub-fields that describe it. */
export function techniqueLines(technique: Term<"technique">): string {
	const title = termTitle("technique", technique)
	const inner = fieldsOfTechnique(technique)
	if (inner.length === 0) return `- **${title}**: ${placeholder}`
	return [`- **${title}**:`, ...inner.map((field) => `  ${fieldLine(field)}`)].join("\n")
}

/** The heading of a section; that of a problem area names the area. */
export function headingOf(part: Section, area?: ProblemArea): string {
	const { title } = wordsOf(part.id)
	return area ? `${title}: ${termTitle("problem-area", area)}` : title
}

export interface SectionForm {
	readonly area?: ProblemArea
	/** Labels that are in the section from the start: expected mechanisms, goals. */
	readonly labels?: readonly string[]
	/** Further lines below the guidance, as comments. */
	readonly reminders?: readonly string[]
}

/** A section: heading, guidance, its fields and fixed sub-sections. No line end at its end. */
export function sectionSkeleton(part: Section, { area, labels = [], reminders = [] }: SectionForm = {}, fill = empty): string {
	const blocks = [`## ${headingOf(part, area)}`, [guidance(part.id), ...reminders.map(comment)].join("\n")]
	const within = partCode(part.id)
	const fields = area ? fieldsOf({ within, area }).filter(({ need }) => need !== "known") : fieldsOf({ within })
	const subsections = placesWithin(within).filter((place) => place.kind === "subsection")
	const lines = [
		...fields.map((field) => fieldLine(field, "-", fill)),
		...labels.map((label) => `- **${label}**: ${fill(`${part.id}.${label}`)}`),
	]
	if (part.entries?.as === "items" && labels.length === 0) {
		lines.push(part.entries.of === "goals" ? `- **G1**: ${fill(part.id)}` : `- ${fill(part.id)}`)
	}
	if (lines.length > 0) blocks.push(lines.join("\n"))
	else if (subsections.length === 0 && !part.entries) blocks.push(fill(part.id))
	for (const { subsection } of subsections) blocks.push(subsectionSkeleton(subsection, fill))
	return blocks.join("\n\n")
}

/** A sub-section of the record: heading, guidance and fields. */
export function subsectionSkeleton({ id }: Section, fill = empty): string {
	const lines = fieldsOf({ within: partCode(id) })
		.map((field) => fieldLine(field, "-", fill))
		.join("\n")
	return [`### ${wordsOf(id).title}`, guidance(id), lines || fill(id)].join("\n\n")
}

/** An entry with a heading of its own: a person, an expected mechanism. */
export function entrySkeleton(title: string, fields: readonly Field[], fill = empty): string {
	return [`### ${title}`, fields.map((field) => fieldLine(field, "-", fill)).join("\n")].join("\n\n")
}

/** The empty form of what a measure is given: a total, with its item on suicidal thoughts; parts; answers. */
export function measureForm(measure: Measure | undefined): string {
	const item = measure?.suicideItem?.item
	const keys = [
		...Object.keys(measure?.totalPart === undefined ? (measure?.parts ?? {}) : {}),
		...(measure?.questions ?? []),
		...(item === undefined ? [] : ["total", `item${item}`]),
	]
	return keys.length > 0 ? `{${keys.map((key) => `${key}: ${placeholder}`).join(", ")}}` : placeholder
}

/** The key of `measures` has room for one: the measure that most cases give. */
const usualMeasure = "PHQ-9"

/** A key of the front matter with what is known of its value; a map with the keys that are required. */
export function keyLines(of: FrontMatterKey, known?: string, fill = empty, id = `front-matter.${of.key}`): string {
	const { key, keys } = of
	if (known !== undefined) return `${key}: ${known}`
	if (key === "ipt") return `${key}: ${formatVersion}`
	if (key === "measures") return `${key}:\n  ${usualMeasure}: ${fill(`${id}.${usualMeasure}`)}`
	if (keys) {
		return [`${key}:`, ...requestedKeysIn(of).map((sub) => `  ${keyLines(sub, undefined, fill, `${id}.${sub.key}`)}`)].join("\n")
	}
	return key === "problem-areas" ? `${key}: [${fill(id)}]` : `${key}: ${fill(id)}`
}
