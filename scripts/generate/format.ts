/** docs/format.md: the note format, from the record. */
import {
	areaFields,
	areaOnlyIn,
	bandOf,
	definitionOf,
	exampleOf,
	type Field,
	fieldsOfTechnique,
	type FrontMatterKey,
	frontMatterKeys,
	itemless,
	kindOf,
	type Layout,
	layouts,
	measures,
	measureTitle,
	type Requirement,
	type Section,
	terms,
	termTitle,
	termWords,
	VocabularyName,
	wordsOf,
} from "./record.ts"
import { handbookWords } from "../../src/handbook/words.ts"
import { fieldsOf, keyPlacesOf, partCode, placesWithin, sectionPlacesOf } from "../../src/record/places.ts"

/** Layouts whose heading is not the name of a note. */
const layoutTitles: Readonly<Partial<Record<Layout, string>>> = {
	formulation: "Case formulation",
	"missed-session": "Missed or cancelled session",
}

const need = (requirement: Requirement): string =>
	requirement === "known" ? "Optional." : handbookWords.current.needs.requirement(requirement)

const list = (words: readonly string[]): string => words.join(", ")

function vocabularyOf(field: Field): string {
	if (!field.value) return ""
	if ("people" in field.value) return "an `@alias` of the inventory"
	const { vocabulary, several } = field.value
	const titles = list(terms(vocabulary).map((term) => termTitle(vocabulary, term)))
	return several ? `any of ${titles}` : `one of ${titles}`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n")

const fieldTable = (fields: readonly Field[]): string =>
	table(
		["field", "needed", "value", "what to write"],
		fields.map((field) => {
			const { title, aliases = [], write } = wordsOf(field.id)
			return [aliases.length > 0 ? `**${title}** (${list(aliases)})` : `**${title}**`, need(field.need), vocabularyOf(field), write]
		}),
	)

const kinds = layouts.filter((layout) => kindOf(layout) === layout)

function keyRows(): string[][] {
	return frontMatterKeys
		.flatMap((key: FrontMatterKey) => [key.key, ...(key.keys ?? []).map((inner) => `${key.key}.${inner.key}`)])
		.map((path) => {
			const id = `front-matter.${path}`
			const { title, write } = wordsOf(id)
			const example = exampleOf(id) ?? ""
			const needs = kinds.map((kind) => {
				const place = keyPlacesOf(kind).find((one) => one.id === id)
				return place ? need(place.need) : ""
			})
			return [`\`${path}\``, `${title}: ${write}`, example === "" ? "" : `\`${example}\``, ...needs]
		})
}

function sectionText(part: Section, level: string): string[] {
	const within = partCode(part.id)
	const { title, aliases = [], write, why } = wordsOf(part.id)
	const inner = fieldsOf({ within, ...(part.entries && { repeats: part.entries.of }) })
	return [
		`${level} ${part.perArea ? `${title}: NAME` : title}`,
		`\`${part.id}\` · ${need(part.need)}`,
		`${write.slice(0, 1).toUpperCase()}${write.slice(1)}. ${why}`,
		...(aliases.length > 0 ? [`Also read as ${list(aliases)}.`] : []),
		...(inner.length > 0 && part.entries?.of !== "people" && part.entries?.of !== "goals" ? [fieldTable(inner)] : []),
		...placesWithin(within).flatMap((place) => (place.kind === "subsection" ? sectionText(place.subsection, `${level}#`) : [])),
	]
}

export function formatPage(): string {
	return (
		[
			"# The note format",
			"<!-- Made from the record by `npm run generate`: changes belong in src/record. -->",
			"Everything a note can have. You don't need this page to write notes: the editor offers each part where it belongs. It is for looking things up, and for programs that read or write notes.",
			"A note is a Markdown file in UTF-8 whose name ends in `.ipt.md`. It has a **header**, written in YAML between two lines of three dashes, and then sections. A section is a `##` heading, a sub-section is a `###` heading in it, and a field is a list item with a label: `- **Label**: value`.",
			"In headings and labels, capital letters, hyphens, closing punctuation and plurals make no difference, and “Patient” is read as “Client”. Sections can come in any order. You can add sections of your own: they are read, shown and exported.",
			"A part is empty if it has only white space, comments or the signs `…`, `...`, `TODO`, `TBD` or `?`. “None known” and “Not assessed: declined” are content.",
			"`@alias` mentions a person of the inventory: the alias of `### Older sister` is `@older-sister`. `G1` and `G2` mention goals.",
			"A formulation grows over the first sessions. Until the case reaches the session by which its form of IPT expects the formulation, missing required parts are only information, and the finding names that session.",
			"## Header",
			"An empty cell means that this kind of note does not have the key.",
			table(["key", "what", "example", ...kinds.map((kind) => termTitle("note", kind).toLowerCase())], keyRows()),
			...layouts.flatMap((layout) => [
				`## ${layoutTitles[layout] ?? `${termTitle("note", layout)} note`}`,
				...(kindOf(layout) !== layout
					? [`Keys of the header: ${list(keyPlacesOf(layout).flatMap(({ key, inner }) => (inner ? [] : [`\`${key.key}\``])))}.`]
					: []),
				...sectionPlacesOf(layout).flatMap(({ section }) => sectionText(section, "###")),
			]),
			"## A person of the inventory",
			fieldTable(fieldsOf({ within: partCode("formulation.inventory"), repeats: "people" })),
			"## Problem areas",
			...terms("problem-area").flatMap((area) => {
				const title = termTitle("problem-area", area)
				const { definition = "" } = definitionOf("problem-area", area) ?? {}
				const only = areaOnlyIn[area]
				return [
					`### ${title}`,
					only === undefined ? definition : `${definition} Only in ${termTitle("variant", only)}.`,
					fieldTable(areaFields(area).filter(({ need: asked }) => asked !== "known")),
				]
			}),
			"## Techniques with sub-fields",
			...terms("technique").flatMap((technique) => {
				const fields = fieldsOfTechnique(technique)
				return fields.length > 0 ? [`### ${termTitle("technique", technique)}`, fieldTable(fields)] : []
			}),
			"## Vocabularies",
			...VocabularyName.options.flatMap((name) => [
				`### ${name}`,
				table(
					["term", "also read as", "meaning"],
					terms(name).map((term) => {
						const { title, aliases = [] } = termWords(name, term)
						const { definition = "" } = definitionOf(name, term) ?? {}
						return [title === term ? `\`${term}\`` : `${title} (\`${term}\`)`, list(aliases), definition]
					}),
				),
			]),
			"## Measures",
			"IPT Notes contains no wording of any item. Bands are guides, not diagnoses.",
			table(
				["name", "measure", "also read as", "items", "total", "bands", "better", "item on suicidal thoughts"],
				measures.map((measure) => [
					`\`${measure.key}\``,
					measureTitle(measure),
					list(measure.names ?? []),
					String(measure.items ?? ""),
					itemless(measure),
					(measure.bands ?? [])
						.map((start) =>
							typeof start === "number"
								? `from ${start} ${bandOf(measure, start) ?? ""}`
								: `above ${start.above} ${bandOf(measure, start.above + 0.01) ?? ""}`,
						)
						.join(", "),
					measure.better ?? "",
					measure.suicideItem ? `item ${measure.suicideItem.item}, above ${measure.suicideItem.threshold}` : "",
				]),
			),
			"",
		]
			.join("\n\n")
			.trimEnd() + "\n"
	)
}
