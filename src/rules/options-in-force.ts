/** What is in force for a note: what the user chose, over the configuration of the note's folder. */
import type { Beginning, Configuration } from "./configuration.ts"
import { levels } from "./levels.ts"
import { type CheckOptions, chosenLevel, defaultOptions } from "./options.ts"

/** What a user chose for themselves; what is not set is absent. */
export type OwnOptions = { readonly [Key in keyof CheckOptions]?: CheckOptions[Key] }

/**
 * The options in force. In a folder that is not trusted its configuration may only raise levels: it could hide findings
 * otherwise.
 */
export function optionsWith(own: OwnOptions, { profile, rules = {}, measures = [] }: Configuration, isTrusted = true): CheckOptions {
	const ownRules = own.rules ?? {}
	const theirs = Object.entries(rules).filter(([name]) => chosenLevel(ownRules, name) === undefined)
	if (isTrusted)
		return {
			...defaultOptions,
			...(profile && { profile }),
			...own,
			rules: { ...Object.fromEntries(theirs), ...ownRules },
			measures: [...measures, ...(own.measures ?? [])],
		}
	const raised = theirs.flatMap(([name, choice]) => levels.flatMap((level) => (level === choice ? [[name, level] as const] : [])))
	return { ...defaultOptions, ...(profile === "reimbursement" && { profile }), ...own, atLeast: Object.fromEntries(raised) }
}

/** What new notes begin with. In a folder that is not trusted its configuration says nothing of it. */
export const beginningWith = (own: Beginning, { author, language }: Configuration, isTrusted = true): Beginning => ({
	...(isTrusted && author !== undefined && { author }),
	...(isTrusted && language !== undefined && { language }),
	...own,
})
