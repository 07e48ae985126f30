/** What is held of a note without its text: plain data, which may be stored in a file or come from another thread. */
import type { NoteFacts } from "../cases/facts.ts"
import type { CheckOptions } from "../rules/options.ts"
import type { Finding } from "../rules/rule.ts"
import { memoize } from "../text/memo.ts"
import { fingerprint } from "../text/text.ts"

export interface StoredNote {
	readonly facts: NoteFacts
	/** By which its text is known again. */
	readonly fingerprint: number
	/** Offset of the first character that is not UTF-8. */
	readonly invalidAt?: number
	readonly checked?: StoredFindings
}

/** Findings, and by what it is known again that they would be found once more. */
export interface StoredFindings {
	readonly findings: readonly Finding[]
	readonly options: number
	/** The case as it was: its notes, and the cases whose codes look alike. */
	readonly caseFingerprint: number
}

/** By which options are known again in another window or thread. */
export const optionsFingerprint = memoize((options: CheckOptions) => fingerprint(JSON.stringify(options)))

/** A copy that keeps nothing else in memory: a slice would keep the whole text. */
export const owned = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data

/** The same of facts. */
export const ownedFacts = (facts: NoteFacts): NoteFacts => shareEmpty(owned(facts))

const none: readonly never[] = []

/** Most lists of most notes are empty: all of these are one. */
export function shareEmpty(facts: NoteFacts): NoteFacts {
	const copy: Record<string, unknown> = { ...facts }
	for (const [key, value] of Object.entries(copy)) if (Array.isArray(value) && value.length === 0) copy[key] = none
	return copy as unknown as NoteFacts
}
