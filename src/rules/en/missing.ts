/** What a missing part says, in English. */
import { aliasOf, termTitle, wordsOf } from "../../record/index.ts"
import type { Level } from "../levels.ts"
import { type Facts, joined } from "./facts.ts"

/** `“Event” is missing in Acute stressor: say what happened.` */
export function missingMessage(facts: Facts): string {
	return `${problem(facts)}: ${whatToWrite(facts)}`
}

/** `Event in Acute stressor` */
export function missingTitle(facts: Facts): string {
	if (isOfTechnique(facts)) return `What was done under ${termTitle("technique", facts.text("technique"))}`
	if (facts.has("goal")) return `Outcome of ${facts.text("goal")}`
	return `${titleWith(facts, wordsOf(facts.text("part")).title)}${place(facts)}`
}

/** `Recommended for @older-sister: contact, support, change wanted.` */
export function detailsMessage(facts: Facts): string {
	return `Recommended ${placeOfDetails(facts)}: ${detailTitles(facts).join(", ")}.`
}

/** More parts than these are counted, not named. */
const mostNamed = 24

/**
 * Parts that are missing at one place, as one: `2 required sections are missing: Agreement, Goals.`,
 * `Missing for @older-sister: closeness, around onset.`
 */
export function togetherMessage(level: Level, parts: readonly Facts[]): string {
	if (areOfSeveral(parts)) return `${togetherProblem(level, parts)}.`
	const titles = parts.flatMap((facts) =>
		isDetails(facts) ? detailTitles(facts) : isSection(facts) ? nameOf(facts) : inSentence(nameOf(facts)),
	)
	const named = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), `${titles.length - mostNamed} more`] : titles
	return `${togetherProblem(level, parts)}: ${named.join(", ")}.`
}

/** The problem alone: `Missing for @older-sister` */
export function togetherProblem(level: Level, parts: readonly Facts[]): string {
	const [first] = parts
	if (!first) return ""
	if (areOfSeveral(parts)) return recommendedForSeveral(first, parts)
	const due = first.has("due") ? `, due by session ${first.text("due")}` : ""
	const need = level === "hint" ? "" : level !== "information" || due !== "" ? "required" : "recommended"
	if (isSection(first)) return `${[String(parts.length), need].join(" ").trim()} sections are missing${due}`
	if (need === "recommended") return `Recommended ${placeOfDetails(first)}`
	return `Missing ${first.has("goal") ? `in ${wordsOf(first.text("part")).title}` : placeOfDetails(first, "in")}${due}`
}

/** With as many parts as these, or fewer, each is named. */
const fewParts = 8
/** More people than these are counted: their names may be long. */
const mostPeople = 10

/** `Recommended parts are missing for 4 people: @mother (9), …`, or where they are few: `Recommended for Role play: feedback; for …` */
function recommendedForSeveral(first: Facts, parts: readonly Facts[]): string {
	const titles = parts.map(detailTitles)
	if (titles.flat().length <= fewParts)
		return `Recommended ${parts.map((facts, index) => `${placeOfDetails(facts)}: ${(titles[index] ?? []).join(", ")}`).join("; ")}`
	const what = first.has("technique") ? "techniques" : first.text("section") === "formulation.inventory" ? "people" : "mechanisms"
	const named = parts
		.slice(0, mostPeople)
		.map((facts, index) => `${placeOfDetails(facts).replace(/^for /, "")} (${titles[index]?.length ?? 0})`)
	return `Recommended parts are missing for ${parts.length} ${what}: ${[...named, ...(parts.length > mostPeople ? [`${parts.length - mostPeople} more`] : [])].join(", ")}`
}

/** Details of several people, techniques or mechanisms. */
const areOfSeveral = (parts: readonly Facts[]): boolean =>
	parts.length > 1 && parts.every((facts) => isDetails(facts) && (facts.has("of") || facts.has("technique")))

/** Each part with what to write in it. */
export function partsToWrite(facts: Facts): (readonly [title: string, write: string])[] {
	if (isDetails(facts)) return facts.list("ids").map((id) => [wordsOf(id).title, `${wordsOf(id).write}.`])
	return [[nameOf(facts), writeIn(facts)]]
}

const isDetails = (facts: Facts): boolean => facts.list("ids").length > 0

/** A part among others of its place. */
function nameOf(facts: Facts): string {
	const { title } = wordsOf(facts.text("part"))
	if (facts.has("goal")) return `Outcome of ${facts.text("goal")}`
	return isSection(facts) && facts.has("area") ? `${title} (${termTitle("problem-area", facts.text("area"))})` : title
}

const isSection = (facts: Facts): boolean =>
	facts.has("part") && !facts.has("section") && !facts.has("goal") && !facts.text("part").startsWith("front-matter.")

/** `Contact, support and change wanted for @older-sister` */
export function detailsTitle(facts: Facts): string {
	const titles = joined(detailTitles(facts))
	return `${titles.slice(0, 1).toUpperCase()}${titles.slice(1)} ${placeOfDetails(facts)}`
}

const detailTitles = (facts: Facts): string[] => facts.list("ids").map((id) => inSentence(wordsOf(id).title))

/** In lower case, unless it begins with an abbreviation. */
const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title)

/** Parts are `for` a person or a mechanism, and `for` or `in` all else. */
function placeOfDetails(facts: Facts, preposition: "for" | "in" = "for"): string {
	if (facts.has("of"))
		return facts.text("section") === "formulation.inventory" ? `for @${aliasOf(facts.text("of"))}` : `for ${facts.text("of")}`
	if (facts.has("technique")) return `${preposition} ${termTitle("technique", facts.text("technique"))}`
	if (facts.has("area")) return `${preposition} ${termTitle("problem-area", facts.text("area"))}`
	return facts.has("section") ? `${preposition} ${wordsOf(facts.text("section")).title}` : "in the header"
}

/** Why a part is asked for; nothing for a finding of another kind. */
export function whyMissing(facts: Facts): string | undefined {
	if (isOfTechnique(facts)) return "The name alone does not tell the work."
	if (facts.has("goal")) return "The goals were agreed with the client, and the end of therapy looks back on them."
	return facts.has("part") ? wordsOf(facts.text("part")).why : undefined
}

function problem(facts: Facts): string {
	const gap = facts.has("empty") ? "is empty" : "is missing"
	if (isOfTechnique(facts)) return `“${termTitle("technique", facts.text("technique"))}” ${gap}`
	if (facts.has("goal")) return `The outcome of ${facts.text("goal")} ${gap}`
	return `“${titleWith(facts, wordsOf(facts.text("part")).title)}” ${gap}${place(facts)}`
}

function whatToWrite(facts: Facts): string {
	if (isOfTechnique(facts)) return "write in a line what was done, with whom or about what."
	return `${writeIn(facts)}${facts.has("due") ? ` It is expected by session ${facts.text("due")}.` : ""}`
}

function writeIn(facts: Facts): string {
	return facts.has("goal") ? `begin with met, partly or not met (${facts.text("text")}).` : `${wordsOf(facts.text("part")).write}.`
}

/** The work of a technique itself, and not a part of it. */
const isOfTechnique = (facts: Facts): boolean => facts.has("technique") && !facts.has("part")

/** The section of a problem area is named with its area. */
function titleWith(facts: Facts, title: string): string {
	const isArea = facts.has("area") && !facts.has("section")
	return isArea ? `${title}: ${termTitle("problem-area", facts.text("area"))}` : title
}

function place(facts: Facts): string {
	if (facts.has("of")) return ` for ${facts.text("of")}`
	if (facts.has("technique")) return ` in ${termTitle("technique", facts.text("technique"))}`
	if (!facts.has("section")) return ""
	const area = facts.has("area") ? `: ${termTitle("problem-area", facts.text("area"))}` : ""
	return ` in ${wordsOf(facts.text("section")).title}${area}`
}

/** What stands at a related place. */
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
