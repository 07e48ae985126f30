/** What follows from a section is computed once and cached with it, as long as its text and what else it depends on are the same. */
import { memoize } from "../text/memo.ts"
import type { Section } from "./body/piece.ts"
import type { NamedSection } from "./named.ts"

/**
 * What `find` gives for a section, with ranges in the whole text. `dependsOn` lists what the answer depends on besides the
 * text of the section; `moved` is the same answer with ranges so many units further on.
 */
export function perSection<With, Found>(
	dependsOn: (section: NamedSection, given: With) => readonly unknown[],
	find: (section: NamedSection, given: With) => Found,
	moved: (found: Found, by: number) => Found,
): (section: NamedSection, given: With) => Found {
	const latest = memoize(
		(_: Section, section: NamedSection, given: With) => ({ at: section.placed.at, found: find(section, given) }),
		(_, section, given) => dependsOn(section, given),
	)
	return (section, given) => {
		const { at, part } = section.placed
		const entry = latest(part, section, given)
		// Text before the section was changed: its ranges moved, and nothing else.
		if (entry.at !== at) {
			entry.found = moved(entry.found, at - entry.at)
			entry.at = at
		}
		return entry.found
	}
}
