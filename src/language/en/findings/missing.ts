/** What findings of missing parts say, in English: made from the words of the record. */
import { aliasOf, termTitle, wordsOf } from "../../../record/index.ts"
import type { MissingWords } from "../../../rules/finding-words.ts"
import type { Level } from "../../../rules/levels.ts"
import type { DetailsFacts, MissingFacts } from "../../../rules/rule.ts"
import { capitalized, counted, inSentence, joined, listed } from "../grammar.ts"

type AnyFacts = DetailsFacts | MissingFacts

export const missingWords: MissingWords = {
	title(facts) {
		if (isOfTechnique(facts)) return `What was done under ${termTitle("technique", facts.technique)}`
		if (facts.goal !== undefined) return outcomeOf(facts.goal)
		return `${titleOf(facts)}${inPlace(facts)}`
	},
	sentence: (facts) => `${problem(facts)}. ${whatToWrite(facts)}`,
	why(facts) {
		if (isOfTechnique(facts)) return "The name alone does not show what you did."
		if (facts.goal !== undefined) return "The goals were agreed with the client, and the ending looks back on each of them."
		return facts.part === undefined ? undefined : wordsOf(facts.part).why
	},
	detailsTitle(facts) {
		return `${capitalized(forPlace(facts))}: ${joined(detailTitles(facts))}`
	},
	detailsSentence: (facts) => `Worth adding ${forPlace(facts)}: ${listed(detailTitles(facts))}.`,
	togetherProblem,
	togetherSentence(level, parts) {
		if (areOfSeveral(parts)) return `${togetherProblem(level, parts)}.`
		const titles = parts.flatMap((facts) =>
			isDetails(facts) ? detailTitles(facts) : isSection(facts) ? nameOf(facts) : namedInSentence(facts),
		)
		const named = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), `${titles.length - mostNamed} more`] : titles
		return `${togetherProblem(level, parts)}: ${listed(named)}.`
	},
	toWrite(facts) {
		if (isDetails(facts)) return facts.ids.map((id) => [wordsOf(id).title, `${capitalized(wordsOf(id).write)}.`])
		return [[nameOf(facts), writeIn(facts)]]
	},
	within: (title, place) => `${title} in ${place}`,
}

/** More parts than these are counted, not named. */
const mostNamed = 24

function togetherProblem(level: Level, parts: readonly AnyFacts[]): string {
	const [first] = parts
	if (!first) return ""
	if (areOfSeveral(parts)) return recommendedForSeveral(parts)
	const session = isDetails(first) ? undefined : first.due
	const due = session === undefined ? "" : ` by session ${session}`
	const need = level === "hint" ? "missing" : level !== "information" || session !== undefined ? "still needed" : "worth adding"
	if (isSection(first)) return `${parts.length} sections are ${need}${due}`
	if (need === "worth adding") return `Worth adding ${forPlace(first)}`
	return `${capitalized(need)} ${first.goal === undefined ? forPlace(first) : `in ${partTitle(first)}`}${due}`
}

/** With as many parts as these, or fewer, each is named. */
const fewParts = 8
/** More people than these are counted: their names may be long. */
const mostPeople = 10

/** `Worth adding for 4 people: @mother (9 parts), …`, or if they are few: `Worth adding for Role play: feedback; for …` */
function recommendedForSeveral(parts: readonly DetailsFacts[]): string {
	const titles = parts.map(detailTitles)
	if (titles.flat().length <= fewParts)
		return `Worth adding ${parts.map((facts, index) => `${forPlace(facts)}: ${listed(titles[index] ?? [])}`).join("; ")}`
	const [first] = parts
	const what = first?.technique !== undefined ? "techniques" : first?.section === inventory ? "people" : "mechanisms"
	const named = parts
		.slice(0, mostPeople)
		.map((facts, index) => `${placeName(facts) ?? ""} (${counted(titles[index]?.length ?? 0, { one: "part", other: "parts" })})`)
	return `Worth adding for ${parts.length} ${what}: ${listed([...named, ...(parts.length > mostPeople ? [`${parts.length - mostPeople} more`] : [])])}`
}

const inventory = "formulation.inventory"

/** Details of several people, techniques or mechanisms. */
const areOfSeveral = (parts: readonly AnyFacts[]): parts is readonly DetailsFacts[] =>
	parts.length > 1 && parts.every((facts) => isDetails(facts) && (isOfEntry(facts) || facts.technique !== undefined))

const isDetails = (facts: AnyFacts): facts is DetailsFacts => "ids" in facts && facts.ids.length > 0

/** Whether it belongs to a person or a mechanism. */
const isOfEntry = (facts: AnyFacts): facts is AnyFacts & { readonly of: string } => facts.of !== undefined && facts.of !== ""

const partTitle = ({ part = "" }: MissingFacts): string => wordsOf(part).title

/** A part within a sentence: “what they expect of the client”, not “they expect”. */
const partInSentence = (id: string): string => wordsOf(id).named ?? inSentence(wordsOf(id).title)

const namedInSentence = (facts: MissingFacts): string =>
	facts.goal === undefined ? partInSentence(facts.part ?? "") : inSentence(nameOf(facts))

const outcomeOf = (goal: string): string => `Outcome of ${goal}`

/** A part among others of its place. */
function nameOf(facts: MissingFacts): string {
	if (facts.goal !== undefined) return outcomeOf(facts.goal)
	return isSection(facts) && facts.area ? `${partTitle(facts)} (${termTitle("problem-area", facts.area)})` : partTitle(facts)
}

const isSection = (facts: AnyFacts): facts is MissingFacts =>
	"part" in facts &&
	facts.part !== undefined &&
	facts.section === undefined &&
	facts.goal === undefined &&
	!facts.part.startsWith("front-matter.")

const detailTitles = ({ ids }: DetailsFacts): string[] => ids.map(partInSentence)

/** Parts are `for` a person, a mechanism or a technique, and `in` all else. */
function forPlace(facts: AnyFacts): string {
	const name = placeName(facts)
	if (name === undefined) return "in the header"
	return `${isOfEntry(facts) || facts.technique !== undefined ? "for" : "in"} ${name}`
}

/** What lists call the person, mechanism, technique, area or section that a part belongs to; nothing for a key of the header. */
function placeName(facts: AnyFacts): string | undefined {
	if (isOfEntry(facts)) return facts.section === inventory ? `@${aliasOf(facts.of)}` : facts.of
	if (facts.technique !== undefined) return termTitle("technique", facts.technique)
	if (facts.area !== undefined) return termTitle("problem-area", facts.area)
	return facts.section === undefined ? undefined : wordsOf(facts.section).title
}

function problem(facts: MissingFacts): string {
	const gap = facts.empty === true ? "is empty" : "is missing"
	if (isOfTechnique(facts)) return `“${termTitle("technique", facts.technique)}” ${gap}`
	if (facts.goal !== undefined) return `The outcome of ${facts.goal} ${gap}`
	return `“${titleOf(facts)}” ${gap}${inPlace(facts)}`
}

function whatToWrite(facts: MissingFacts): string {
	if (isOfTechnique(facts)) return "Write a line on what you did, with whom or about what."
	return `${writeIn(facts)}${facts.due === undefined ? "" : ` You have until session ${facts.due}.`}`
}

function writeIn(facts: MissingFacts): string {
	return facts.goal === undefined
		? `${capitalized(wordsOf(facts.part ?? "").write)}.`
		: `Begin with met, partly or not met (${facts.text ?? ""}).`
}

/** The work of a technique itself, and not a part of it. */
const isOfTechnique = (facts: MissingFacts): facts is MissingFacts & Required<Pick<MissingFacts, "technique">> =>
	facts.technique !== undefined && facts.part === undefined

/** The section of a problem area is named with its area. */
function titleOf(facts: MissingFacts): string {
	const title = partTitle(facts)
	return facts.area !== undefined && facts.section === undefined ? `${title}: ${termTitle("problem-area", facts.area)}` : title
}

/** ` in Acute stressor` */
function inPlace(facts: MissingFacts): string {
	if (isOfEntry(facts)) return ` for ${facts.of}`
	if (facts.technique !== undefined) return ` in ${termTitle("technique", facts.technique)}`
	if (facts.section === undefined) return ""
	const area = facts.area === undefined ? "" : `: ${termTitle("problem-area", facts.area)}`
	return ` in ${wordsOf(facts.section).title}${area}`
}

/** What is at a related place. */
export const related = {
	answer: "The answer is here.",
	earlier: "The earlier session is here.",
	twice: "The first one is here.",
	expects: "The formulation says so here.",
	first: "The first one is here.",
	goals: "The goals of the formulation are here.",
	inventory: "The inventory is here.",
	other: "The other note is here.",
	version: "The other version is here.",
	risk: "The last Risk section is here.",
} as const
