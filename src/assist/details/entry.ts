/** Where a detail of the header is written, and what is wrong there. */
import type { Path } from "../../note/forms/write-value.ts"
import type { Entry } from "../../note/front-matter/entries.ts"
import { entriesIn, entryOf } from "../../note/front-matter/read.ts"
import type { KeyPlace } from "../../record/places.ts"
import type { Finding, Subject } from "../../rules/rule.ts"

/** The keys that lead to a place. */
export const pathOf = ({ key, inner }: KeyPlace): Path => (inner ? [key.key, inner.key] : [key.key])

/** The entry of a path; nothing if the header does not have it. */
export function entryAt({ note: { frontMatter } }: Subject, [key, ...rest]: Path): Entry | undefined {
	return rest.reduce<Entry | undefined>((entry, next) => entryOf(entriesIn(entry?.value), next), entryOf(frontMatter?.entries ?? [], key))
}

/** What is wrong at an entry: what it says cannot be so, or is written another way. */
export function contradictionsAt(entry: Entry | undefined, findings: readonly Finding[]): Finding[] {
	if (!entry) return []
	const { keyRange, value } = entry
	const end = Math.max(keyRange.end, value.range.end)
	return findings.filter(
		(finding) =>
			!("part" in finding.facts) && !("parts" in finding.facts) && finding.range.start >= keyRange.start && finding.range.end <= end,
	)
}
