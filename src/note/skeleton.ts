/**
 * The empty form of each part of the record, as text: what quick fixes insert, new notes begin with and snippets
 * expand to. Lines end with LF.
 */
import {
	areaFields,
	type Field,
	fieldsOfTechnique,
	findMeasure,
	findTerm,
	type FrontMatterKey,
	formatVersion,
	type ProblemArea,
	type Section,
	terms,
	termTitle,
	wordsOf,
} from "../record/index.ts"
import { exampleOf } from "../record/guidance.ts"
import { formOf } from "./head.ts"

/** How the places to be filled are written: as a sign in a note, as tab stops in a snippet. */
export interface Slots {
	/** A place for words; `example` shows what stands there. */
	readonly blank: (example?: string) => string
	/** A place for one of these words. */
	readonly choice: (words: readonly string[]) => string
	/** Text that is kept as it is. */
	readonly plain: (text: string) => string
}

/** The sign for a place that is still empty: the checker reads it as nothing. */
export const placeholder = "…"

/** Slots of a note: every place holds the placeholder. */
export const noteSlots: Slots = { blank: () => placeholder, choice: () => placeholder, plain: (text) => text }

/** Guidance as a comment, which is no content. */
export function guidance(id: string): string {
	const { write } = wordsOf(id)
	return comment(`${write.slice(0, 1).toUpperCase()}${write.slice(1)}.`)
}

/** Text as an HTML comment; what would end it early is taken apart. */
export function comment(text: string): string {
	return `<!-- ${text.replace(/--+/g, "–").replace(/-$/, "–").trim()} -->`
}

/** `- **Label**: …` */
export function fieldLine(field: Field, slots: Slots, bullet = "-"): string {
	return `${bullet} **${slots.plain(wordsOf(field.id).title)}**: ${valueSlot(field, slots)}`
}

function valueSlot({ id, value }: Field, slots: Slots): string {
	const example = exampleOf(id)
	if (!value) return slots.blank(example)
	if ("people" in value) return slots.blank(example ?? "@alias")
	const titles = terms(value.vocabulary).map((term) => termTitle(value.vocabulary, term))
	return value.several ? slots.blank(example) : slots.choice(titles)
}

/** A field with its guidance behind it. */
export function guidedField(field: Field, slots: Slots, bullet = "-"): string {
	return `${fieldLine(field, slots, bullet)} ${slots.plain(guidance(field.id))}`
}

/** A technique and the sub-fields that tell it. */
export function techniqueLines(technique: string, slots: Slots): string {
	const title = slots.plain(termTitle("technique", technique))
	const inner = fieldsOfTechnique(technique)
	if (inner.length === 0) return `- **${title}**: ${slots.blank()}`
	return [`- **${title}**:`, ...inner.map((field) => `  ${fieldLine(field, slots)}`)].join("\n")
}

/** The heading of a section; that of a problem area names the area. */
export function headingOf(part: Section, area?: ProblemArea): string {
	const { title } = wordsOf(part.id)
	return area ? `${title}: ${termTitle("problem-area", area)}` : title
}

export interface SectionForm {
	readonly area?: ProblemArea
	/** Labels that stand in the section from the start: expected mechanisms, goals. */
	readonly labels?: readonly string[]
	/** Further lines below the guidance, as comments. */
	readonly reminders?: readonly string[]
}

/** A section: heading, guidance, its fields and fixed sub-sections. No line end at its end. */
export function sectionSkeleton(part: Section, slots: Slots, { area, labels = [], reminders = [] }: SectionForm = {}): string {
	const blocks = [`## ${slots.plain(headingOf(part, area))}`]
	blocks.push([guidance(part.id), ...reminders.map(comment)].map(slots.plain).join("\n"))
	const fields = area ? areaFields(area).filter(({ need }) => need !== "known") : (part.fields ?? [])
	const lines = [
		...fields.map((field) => fieldLine(field, slots)),
		...labels.map((label) => `- **${slots.plain(label)}**: ${slots.blank()}`),
	]
	if (part.entries?.as === "items" && labels.length === 0) {
		lines.push(part.entries.of === "goals" ? `- **G1**: ${slots.blank(exampleOf(part.id))}` : `- ${slots.blank(exampleOf(part.id))}`)
	}
	if (lines.length > 0) blocks.push(lines.join("\n"))
	else if (!part.subsections && !part.entries) blocks.push(slots.blank(exampleOf(part.id)))
	for (const sub of part.subsections ?? []) blocks.push(subsectionSkeleton(sub, slots))
	return blocks.join("\n\n")
}

/** A sub-section of the record: heading, guidance and fields. */
export function subsectionSkeleton(part: Section, slots: Slots): string {
	const fields = (part.fields ?? []).map((field) => fieldLine(field, slots)).join("\n")
	const heading = `### ${slots.plain(wordsOf(part.id).title)}`
	return [heading, slots.plain(guidance(part.id)), fields || slots.blank(exampleOf(part.id))].join("\n\n")
}

/** An entry with a heading of its own: a person, an expected mechanism. */
export function entrySkeleton(title: string, fields: readonly Field[], slots: Slots): string {
	return [`### ${title}`, fields.map((field) => fieldLine(field, slots)).join("\n")].join("\n\n")
}

/** The empty form of what a measure is given: a total, with its item on suicidal thoughts; parts; answers. */
export function measureForm(name: string, slots: Slots): string {
	const measure = findMeasure(name)
	const item = measure?.suicideItem?.item
	const fields = [
		...Object.keys(measure?.totalPart === undefined ? (measure?.parts ?? {}) : {}).map((part) => `${part}: ${slots.blank()}`),
		...(measure?.questions ?? []).map((question) => `${question}: ${slots.choice(answers)}`),
		...(item === undefined ? [] : [`total: ${slots.blank()}`, `item${item}: ${slots.blank()}`]),
	]
	return fields.length > 0 ? `${slots.plain("{")}${fields.join(", ")}${slots.plain("}")}` : slots.blank()
}

const answers = ["yes", "no"] as const

/** A key of the front matter with what is known of its value; a map with the keys that are asked for. */
export function keyLines(of: FrontMatterKey, slots: Slots, known?: string, id = `front-matter.${of.key}`): string {
	const { key, keys } = of
	if (known !== undefined) return `${key}: ${known}`
	if (key === "ipt") return `${key}: ${formatVersion}`
	if (key === "measures") return `${key}:\n  PHQ-9: ${slots.blank("{total: 14, item9: 0}")}`
	if (keys) {
		const asked = keys.filter((sub) => sub.in.formulation !== "known")
		return [`${key}:`, ...asked.map((sub) => `  ${keyLines(sub, slots, undefined, `${id}.${sub.key}`)}`)].join("\n")
	}
	const { vocabulary, open } = formOf(of)
	if (vocabulary && !open) {
		const words = terms(vocabulary).filter((term) => vocabulary !== "problem-area" || findTerm(vocabulary, term) !== "lost-healthy-self")
		return key === "problem-areas" ? `${key}: [${slots.choice(words)}]` : `${key}: ${slots.choice(words)}`
	}
	return `${key}: ${slots.blank(exampleOf(id))}`
}
