/** The wording of findings and where their docs stand: one place, by code. */
import { Facts, messages } from "./en/codes.ts"
import { legible } from "../note/text.ts"
import { missingMessage, related } from "./en/missing.ts"
import type { Problem, Related } from "./rule.ts"

/** The message of a finding, for a clinician. */
export function messageOf({ code, data }: Pick<Problem, "code" | "data">): string {
	const facts = new Facts(data)
	return legible(messages[code]?.(facts) ?? missingMessage(facts))
}

/** What stands at a related place. */
export function relatedMessage({ says }: Related): string {
	return related[says]
}

/** Codes whose wording is their own; all others are missing parts of the record. */
export const ownCodes: readonly string[] = Object.keys(messages)
