/** docs/format.md: the note format as the record holds it. */
import {
	areaOnlyIn,
	bandOf,
	definitionOf,
	exampleOf,
	type Field,
	type FrontMatterKey,
	frontMatterKeys,
	itemless,
	layouts,
	measures,
	measureTitle,
	type Need,
	type Requirement,
	type Section,
	terms,
	termTitle,
	termWords,
	VocabularyName,
	wordsOf,
} from "./record.ts"
import { fieldsOf, keyPlacesOf, listOfTechnique, partCode, placesWithin, sectionPlacesOf } from "../../src/record/places.ts"

const needWords: Readonly<Record<Need, string>> = {
	required: "error",
	must: "required",
	late: "recommended, required from the conclusion phase on",
	should: "recommended",
	known: "",
	never: "not asked for",
}

function need(requirement: Requirement): string {
	if (typeof requirement === "string") return needWords[requirement]
	const cases = requirement.cases.map(({ when, need: one }) => {
		const facts = Object.entries(when).map(([fact, words]) => `${fact.replaceAll("-", " ")} ${words.join(" or ")}`)
		return `${needWords[one] || "not asked for"} when ${facts.join(" and ")}`
	})
	return [needWords[requirement.otherwise] || "not asked for", ...cases].join("; ")
}

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
		["field", "asked for", "value", "what to write"],
		fields.map((field) => {
			const { title, aliases = [], write } = wordsOf(field.id)
			return [aliases.length > 0 ? `**${title}** (${list(aliases)})` : `**${title}**`, need(field.need), vocabularyOf(field), write]
		}),
	)

function keyRows(keys: readonly FrontMatterKey[], prefix = ""): string[][] {
	return keys.flatMap((key) => {
		const id = `front-matter.${prefix}${key.key}`
		const { title, write } = wordsOf(id)
		const example = exampleOf(id) ?? ""
		const places = layouts.flatMap((layout) => {
			const requirement = key.in[layout]
			return requirement === undefined || layout === "missed-session" ? [] : [`${layout}: ${need(requirement) || "may stand"}`]
		})
		const own = [`\`${prefix}${key.key}\``, `${title}: ${write}`, example === "" ? "" : `\`${example}\``, places.join("; ")]
		return [own, ...keyRows(key.keys ?? [], `${key.key}.`)]
	})
}

function sectionText(part: Section, level: string): string[] {
	const within = partCode(part.id)
	const { title, aliases = [], write, why } = wordsOf(part.id)
	const read = aliases.length > 0 ? ` Also read as ${list(aliases)}.` : ""
	const asked = need(part.need)
	const inner = fieldsOf({ within, ...(part.entries && { repeats: part.entries.of }) })
	return [
		`${level} ${part.perArea ? `${title}: NAME` : title}`,
		`\`${part.id}\`${asked === "" ? "" : ` · ${asked}`}. ${write.slice(0, 1).toUpperCase()}${write.slice(1)}. ${why}${read}`,
		...(inner.length > 0 && part.entries?.of !== "people" && part.entries?.of !== "goals" ? [fieldTable(inner)] : []),
		...placesWithin(within).flatMap((place) => (place.kind === "subsection" ? sectionText(place.subsection, `${level}#`) : [])),
	]
}

export function formatPage(): string {
	return (
		[
			"# The note format",
			"<!-- Made from the record by `npm run generate`: changes belong in src/record. -->",
			"A note is a Markdown file in UTF-8 whose name ends in `.ipt.md`: front matter between two lines of three dashes, then sections. A section is a `##` heading, a sub-section a `###` heading, a field an item of a list: `- **Label**: value`. Headings and labels are read without regard to case, hyphens, closing punctuation and plurals; “Client” in a label may be “Patient”. Sections may stand in any order, and sections of your own are kept.",
			"A part is empty when nothing but white space, comments or the signs `…`, `...`, `TODO`, `TBD`, `?` stand in it. “None known” and “Not assessed: declined” are content. `@alias` speaks of a person of the inventory: the alias of `### Older sister` is `@older-sister`. `G1`, `G2` name goals.",
			"A formulation is written over the first sessions: until the case has reached the session by which its form of IPT expects it, required parts that are missing are recommended, and that session is named.",
			"## Front matter",
			table(["key", "what", "example", "asked for"], keyRows(frontMatterKeys)),
			...layouts.flatMap((layout) => [
				`## ${{ formulation: "Case formulation", session: "Session note", "missed-session": "Missed or cancelled session", closing: "Closing note" }[layout]}`,
				...(layout === "missed-session"
					? [`Keys that stay: ${list(keyPlacesOf(layout).flatMap(({ key, inner }) => (inner ? [] : [`\`${key.key}\``])))}.`]
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
					fieldTable(fieldsOf({ within: partCode("formulation.problem-area"), area }).filter(({ need: asked }) => asked !== "known")),
				]
			}),
			"## Techniques with sub-fields",
			...terms("technique").flatMap((technique) => {
				const fields = fieldsOf(listOfTechnique("session.techniques", technique))
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
			"No wording of any item is part of this tool. Bands are guides, not diagnoses.",
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
