/** The sections of a note as text, from what the record says is in them. */
import {
	areaFields,
	type Field,
	fieldsOfTechnique,
	type Layout,
	type ProblemArea,
	type Section,
	sectionsOf,
	terms,
	termTitle,
	wordsOf,
} from "../../src/record/index.ts"
import type { Random } from "./random.ts"
import type { Voice } from "./voice.ts"

/** What the notes of a case agree on. */
export interface Setting {
	readonly random: Random
	readonly voice: Voice
	readonly area: ProblemArea
	/** Headings of the inventory. */
	readonly people: readonly string[]
	readonly aliases: readonly string[]
	readonly goals: number
	/** Of the note at hand. */
	readonly date: string
	/** How many sentences are in a field, and under a heading. */
	readonly perField: number
	readonly perSection: number
	/** Of so many parts one is missing. */
	readonly missing: number
}

/** The body of a note, its title first. `without` names sections by id that this note has no need of. */
export function bodyOf(layout: Layout, title: string, setting: Setting, without: readonly string[] = []): string {
	const wanted = sectionsOf(layout).filter(({ id }) => !without.includes(id))
	const there = wanted.filter(() => !setting.random.isOnceIn(setting.missing))
	return [`# ${title}`, ...there.map((section) => sectionText(section, layout, setting))].join("\n\n")
}

function sectionText(section: Section, layout: Layout, setting: Setting): string {
	const { area, random, voice } = setting
	const title = wordsOf(section.id).title
	if (section.perArea) return `## ${title}: ${termTitle("problem-area", area)}\n\n${fieldLines(mentionable(areaFields(area)), setting)}`
	const own = section.fields ? fieldLines(section.fields, setting) : ""
	const below =
		section.subsections?.map(
			(sub) =>
				`### ${wordsOf(sub.id).title}\n\n${sub.fields ? fieldLines(sub.fields, setting) : voice.prose(random, setting.perSection, setting.aliases)}`,
		) ?? []
	const entries = section.entries ? entriesOf(section.entries, layout, setting) : ""
	const plain =
		own === "" && below.length === 0 && entries === "" ? voice.prose(random, setting.perSection, setting.aliases, setting.goals) : ""
	return [`## ${title}`, plain, own, ...below, entries].filter((part) => part !== "").join("\n\n")
}

/** The reason for a second area has no place if there is one. */
const mentionable = (fields: readonly Field[]): readonly Field[] => fields.filter(({ id }) => id !== "problem-area.reason")

function fieldLines(fields: readonly Field[], setting: Setting, indent = ""): string {
	return fields
		.filter(() => !setting.random.isOnceIn(setting.missing))
		.map((field) => `${indent}- **${wordsOf(field.id).title}**: ${valueOf(field, setting)}`)
		.join("\n")
}

function valueOf({ id, value }: Field, { random, voice, perField, aliases, date }: Setting): string {
	const words = voice.phrase(random, perField, aliases)
	if (!value) return id.endsWith("date") || id.endsWith("date-of-death") ? date.slice(0, 7) : words
	if ("people" in value) return `@${aliases[0] ?? "mother"}`
	if (value.vocabulary === "risk-level") return "none"
	if (value.vocabulary === "person-status") return "living"
	const titles = terms(value.vocabulary).map((term) => termTitle(value.vocabulary, term))
	return value.several
		? random
				.some(
					titles.filter((title) => title !== "none"),
					2,
				)
				.join(", ")
		: `${random.pick(titles)}: ${words}`
}

function entriesOf({ of, as, fields = [] }: NonNullable<Section["entries"]>, layout: Layout, setting: Setting): string {
	const { random, voice, perField, aliases, goals, date } = setting
	const words = (sentences = perField): string => voice.phrase(random, sentences, aliases)
	const lines = (count: number, line: (index: number) => string): string =>
		Array.from({ length: count }, (_, index) => line(index)).join("\n")
	switch (of) {
		case "people":
			return setting.people.map((name) => `### ${name}\n\n${fieldLines(fields, setting)}`).join("\n\n")
		case "events":
			return lines(6, (index) => `- ${Number(date.slice(0, 4)) - 6 + index}: ${words(1)}`)
		case "goals":
			if (as === "fields") return lines(goals, (index) => `- **G${index + 1}**: ${layout === "closing" ? "met: " : ""}${words()}`)
			return lines(goals, (index) => `- **G${index + 1}**: ${words(1)} (by ${Number(date.slice(0, 4)) + 1}-03-31)`)
		case "mechanisms": {
			const chosen = random.some(terms("mechanism"), 3).map((term) => termTitle("mechanism", term))
			if (as === "sub-sections") return chosen.map((name) => `### ${name}\n\n${fieldLines(fields, setting)}`).join("\n\n")
			return lines(3, (index) => `- **${chosen[index]}**: ${layout === "session" ? `${random.whole(1, 2)}: ` : ""}${words()}`)
		}
		case "techniques":
			return random
				.some(terms("technique"), 4)
				.map((term) => techniqueLine(term, setting))
				.join("\n")
	}
}

function techniqueLine(term: string, setting: Setting): string {
	const title = termTitle("technique", term)
	const fields = fieldsOfTechnique(term)
	return fields.length > 0
		? `- **${title}**:\n${fieldLines(fields, setting, "  ")}`
		: `- **${title}**: ${setting.voice.phrase(setting.random, setting.perField, setting.aliases)}`
}
