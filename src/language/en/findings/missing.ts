/** What findings of missing parts say, in English: made from the words of the record. */
import { aliasOf, termTitle, wordsOf } from "../../../record/index.ts"
import type { MissingWords } from "../../../rules/finding-words.ts"
import type { Level } from "../../../rules/levels.ts"
import type { DetailsFacts, MissingFacts } from "../../../rules/rule.ts"
import { joined } from "../grammar.ts"

type AnyFacts = DetailsFacts | MissingFacts

export const missingWords: MissingWords = {
	title(facts) {
		if (isOfTechnique(facts)) return `What was done under ${termTitle("technique", facts.technique)}`
		if (facts.goal !== undefined) return outcomeOf(facts.goal)
		return `${titleOf(facts)}${inPlace(facts)}`
	},
	sentence: (facts) => `${problem(facts)}: ${whatToWrite(facts)}`,
	why(facts) {
		if (isOfTechnique(facts)) return "The name alone does not tell the work."
		if (facts.goal !== undefined) return "The goals were agreed with the client, and the end of therapy looks back on them."
		return facts.part === undefined ? undefined : wordsOf(facts.part).why
	},
	detailsTitle(facts) {
		const titles = joined(detailTitles(facts))
		return `${titles.slice(0, 1).toUpperCase()}${titles.slice(1)} ${forPlace(facts)}`
	},
	detailsSentence: (facts) => `Recommended ${forPlace(facts)}: ${detailTitles(facts).join(", ")}.`,
	togetherProblem,
	togetherSentence(level, parts) {
		if (areOfSeveral(parts)) return `${togetherProblem(level, parts)}.`
		const titles = parts.flatMap((facts) =>
			isDetails(facts) ? detailTitles(facts) : isSection(facts) ? nameOf(facts) : inSentence(nameOf(facts)),
		)
		const named = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), `${titles.length - mostNamed} more`] : titles
		return `${togetherProblem(level, parts)}: ${named.join(", ")}.`
	},
	toWrite(facts) {
		if (isDetails(facts)) return facts.ids.map((id) => [wordsOf(id).title, `${wordsOf(id).write}.`])
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
	const due = session === undefined ? "" : `, due by session ${session}`
	const need = level === "hint" ? "" : level !== "information" || session !== undefined ? "required" : "recommended"
	if (isSection(first)) return `${[String(parts.length), need].join(" ").trim()} sections are missing${due}`
	if (need === "recommended") return `Recommended ${forPlace(first)}`
	return `Missing ${first.goal === undefined ? forPlace(first, "in") : `in ${partTitle(first)}`}${due}`
}

/** With as many parts as these, or fewer, each is named. */
const fewParts = 8
/** More people than these are counted: their names may be long. */
const mostPeople = 10

/** `Recommended parts are missing for 4 people: @mother (9), …`, or where they are few: `Recommended for Role play: feedback; for …` */
function recommendedForSeveral(parts: readonly DetailsFacts[]): string {
	const titles = parts.map(detailTitles)
	if (titles.flat().length <= fewParts)
		return `Recommended ${parts.map((facts, index) => `${forPlace(facts)}: ${(titles[index] ?? []).join(", ")}`).join("; ")}`
	const [first] = parts
	const what = first?.technique !== undefined ? "techniques" : first?.section === inventory ? "people" : "mechanisms"
	const named = parts.slice(0, mostPeople).map((facts, index) => `${placeName(facts) ?? ""} (${titles[index]?.length ?? 0})`)
	return `Recommended parts are missing for ${parts.length} ${what}: ${[...named, ...(parts.length > mostPeople ? [`${parts.length - mostPeople} more`] : [])].join(", ")}`
}

const inventory = "formulation.inventory"

/** Details of several people, techniques or mechanisms. */
const areOfSeveral = (parts: readonly AnyFacts[]): parts is readonly DetailsFacts[] =>
	parts.length > 1 && parts.every((facts) => isDetails(facts) && (isOfEntry(facts) || facts.technique !== undefined))

const isDetails = (facts: AnyFacts): facts is DetailsFacts => "ids" in facts && facts.ids.length > 0

/** Whether it belongs to a person or a mechanism. */
const isOfEntry = (facts: AnyFacts): facts is AnyFacts & { readonly of: string } => facts.of !== undefined && facts.of !== ""

const partTitle = ({ part = "" }: MissingFacts): string => wordsOf(part).title

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

const detailTitles = ({ ids }: DetailsFacts): string[] => ids.map((id) => inSentence(wordsOf(id).title))

/** In lower case, unless it begins with an abbreviation. */
const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title)

/** Parts are `for` a person or a mechanism, and `for` or `in` all else. */
function forPlace(facts: AnyFacts, preposition: "for" | "in" = "for"): string {
	const name = placeName(facts)
	if (name === undefined) return "in the header"
	return `${isOfEntry(facts) ? "for" : preposition} ${name}`
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
	if (isOfTechnique(facts)) return "write in a line what was done, with whom or about what."
	return `${writeIn(facts)}${facts.due === undefined ? "" : ` It is expected by session ${facts.due}.`}`
}

function writeIn(facts: MissingFacts): string {
	return facts.goal === undefined ? `${wordsOf(facts.part ?? "").write}.` : `begin with met, partly or not met (${facts.text ?? ""}).`
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
	earlier: "The earlier session stands here.",
	twice: "The first is here.",
	expects: "The formulation says so here.",
	first: "The first stands here.",
	goals: "The goals of the formulation stand here.",
	inventory: "The inventory stands here.",
	other: "The other note stands here.",
	version: "The other version is here.",
	risk: "The last Risk section stands here.",
} as const
