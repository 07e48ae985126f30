/** What a missing part says, in English. */
import { aliasOf, termTitle, wordsOf } from "../../record/index.ts"
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

/** `Contact, support and change wanted for @older-sister` */
export function detailsTitle(facts: Facts): string {
	const titles = joined(detailTitles(facts))
	return `${titles.slice(0, 1).toUpperCase()}${titles.slice(1)} ${placeOfDetails(facts)}`
}

const detailTitles = (facts: Facts): string[] => facts.list("ids").map((id) => inSentence(wordsOf(id).title))

/** In lower case, unless it begins with an abbreviation. */
const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title)

function placeOfDetails(facts: Facts): string {
	if (facts.text("section") === "formulation.inventory") return `for @${aliasOf(facts.text("of"))}`
	if (facts.has("of")) return `for ${facts.text("of")}`
	if (facts.has("technique")) return `for ${termTitle("technique", facts.text("technique"))}`
	if (facts.has("area")) return `for ${termTitle("problem-area", facts.text("area"))}`
	return facts.has("section") ? `for ${wordsOf(facts.text("section")).title}` : "in the header"
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
	if (facts.has("goal")) return `begin with met, partly or not met (${facts.text("text")}).`
	return `${wordsOf(facts.text("part")).write}.${facts.has("due") ? ` It is expected by session ${facts.text("due")}.` : ""}`
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
