/** What follows from a section is found once: it is kept with it as long as its text and what else decides are the same. */
import { ObjectCache } from "../text/remember.ts"
import type { Section } from "./body/piece.ts"
import type { NamedSection } from "./named.ts"

/**
 * What `find` gives for a section, with places in the whole text. `decides` names what else, beside the text of the section,
 * the answer hangs on; `moved` is the same answer so many units further on.
 */
export function perSection<With, Found>(
	decides: (section: NamedSection, given: With) => readonly unknown[],
	find: (section: NamedSection, given: With) => Found,
	moved: (found: Found, by: number) => Found,
): (section: NamedSection, given: With) => Found {
	const known = new ObjectCache<Section, { readonly by: readonly unknown[]; at: number; found: Found }>()
	return (section, given) => {
		const { at, part } = section.placed
		const by = decides(section, given)
		const entry = known.get(part)
		if (!entry?.by.every((one, index) => one === by[index])) {
			const found = find(section, given)
			known.set(part, { by, at, found })
			return found
		}
		if (entry.at !== at) {
			entry.found = moved(entry.found, at - entry.at)
			entry.at = at
		}
		return entry.found
	}
}
