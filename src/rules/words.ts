/** The wording of findings and of what they point to: one place, by code. */
import { wordsOf } from "../record/index.ts"
import { legible, shortened } from "../text/text.ts"
import { placeOfDetails } from "./details.ts"
import { messages } from "./en/codes.ts"
import { Facts } from "./en/facts.ts"
import {
	detailsMessage,
	detailsTitle,
	missingMessage,
	missingTitle,
	partsToWrite,
	related,
	togetherMessage,
	togetherProblem,
} from "./en/missing.ts"
import { partOfCode } from "./missing/part-of-code.ts"
import type { FindingData, Problem, Related } from "./rule.ts"
import type { Shown } from "./together.ts"

/** A message is read at a glance, however long what it names: it quotes no more than so many characters. */
export const longestQuoted = 100
/** A row of a list quotes even less. */
const longestInTitle = 40

/** The message of a finding, for a clinician: the problem in a short sentence, then what to do. */
export function messageOf({ code, data }: Pick<Problem, "code" | "data">): string {
	const facts = factsIn(data)
	if (placeOfDetails(code) !== undefined) return legible(detailsMessage(facts))
	return legible(messages[code]?.sentence(facts) ?? missingMessage(facts))
}

/** The message of what is shown as one: of a finding alone its own, of missing parts one that names them. */
export function shownMessageOf(shown: Shown): string {
	const [first] = shown
	return shown.length === 1 ? messageOf(first) : legible(togetherMessage(first.level, factsOfEach(shown)))
}

/** What is missing together, and what to write in each part. */
export function toWrite(shown: Shown): { readonly problem: string; readonly parts: readonly (readonly [title: string, write: string])[] } {
	const facts = factsOfEach(shown)
	return { problem: legible(togetherProblem(shown[0].level, facts)), parts: facts.flatMap(partsToWrite) }
}

const factsOfEach = (shown: Shown): Facts[] => shown.map(({ data }) => factsIn(data))

/** What is missing or wrong in a few words, for a list: `Event in Acute stressor`. */
export function titleOf({ code, data }: Pick<Problem, "code" | "data">): string {
	const facts = factsIn(data, longestInTitle)
	const own = messages[code]?.title
	const missing = placeOfDetails(code) === undefined ? missingTitle : detailsTitle
	const title = own === undefined ? missing(facts) : typeof own === "string" ? own : own(facts)
	return legible(title.split(/\s+/).join(" "))
}

/** What a code is about, if no more is known of the finding than its code; the code itself where that says most. */
export function titleOfCode(code: string): string {
	const place = placeOfDetails(code)
	const part = partOfCode(place ?? code)
	if (part) return part.in === undefined ? wordsOf(part.id).title : `${wordsOf(part.id).title} in ${part.in}`
	const own = Object.hasOwn(messages, code) ? messages[code]?.title : undefined
	return typeof own === "string" ? own : code
}

/** A finding's data for its words, long texts cut. */
export const factsIn = (data: Problem["data"], most = longestQuoted): Facts =>
	new Facts(data && Object.fromEntries(Object.entries(data).map(([name, value]) => [name, ids.has(name) ? value : cut(value, most)])))

/** Facts that name a part of the record. */
const ids: ReadonlySet<string> = new Set(["absent", "ids", "part", "parts", "section"])

const cut = (value: FindingData[string], most: number): FindingData[string] =>
	typeof value === "string" ? shortened(value, most) : typeof value === "object" ? value.map((text) => shortened(text, most)) : value

/** What a related place says. */
export function relatedMessage({ says }: Related): string {
	return related[says]
}

/** Codes whose wording is their own; all others are missing parts of the record. */
export const ownCodes: readonly string[] = Object.keys(messages)
