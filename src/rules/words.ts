/** The wording of findings and where their docs stand: one place, by code. */
import { Facts, messages } from "./en/codes.ts"
import { missingInShort, missingMessage, related } from "./en/missing.ts"
import { legible, shortened } from "../note/text.ts"
import type { FindingData, Problem, Related } from "./rule.ts"

/** A message is read at a glance, however long what it names: it quotes no more than so many characters. */
export const longestQuoted = 100

/** The message of a finding, for a clinician. */
export function messageOf({ code, data }: Pick<Problem, "code" | "data">): string {
	const facts = factsIn(data)
	return legible(messages[code]?.(facts) ?? missingMessage(facts))
}

/** What is the matter, without what to do about it: for a list of what is open. */
export function shortMessageOf({ code, data }: Pick<Problem, "code" | "data">): string {
	const facts = factsIn(data)
	const [first = ""] = messages[code]?.(facts).split(/\. |\.$/) ?? [missingInShort(facts)]
	return legible(first)
}

const factsIn = (data: Problem["data"]): Facts => new Facts(data && Object.fromEntries(Object.entries(data).map(([name, value]) => [name, told(value)])))

const told = (value: FindingData[string]): FindingData[string] =>
	typeof value === "string" ? shortened(value, longestQuoted) : typeof value === "object" ? value.map((text) => shortened(text, longestQuoted)) : value

/** What stands at a related place. */
export function relatedMessage({ says }: Related): string {
	return related[says]
}

/** Codes whose wording is their own; all others are missing parts of the record. */
export const ownCodes: readonly string[] = Object.keys(messages)
