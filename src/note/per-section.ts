/** What follows from a section is found once: it is kept with it as long as its text and what else decides are the same. */
import type { NamedSection } from "./named.ts"
import type { Section } from "./section.ts"

/**
 * What `find` gives for a section, with places in the whole text. `decides` names what else, beside the text of the section,
 * the answer hangs on; `moved` is the same answer so many units further on.
 */
export function perSection<With, Found>(
	decides: (section: NamedSection, given: With) => readonly unknown[],
	find: (section: NamedSection, given: With) => Found,
	moved: (found: Found, by: number) => Found,
): (section: NamedSection, given: With) => Found {
	const known = new WeakMap<Section, { readonly by: readonly unknown[]; readonly at: number; readonly found: Found }>()
	return (section, given) => {
		const { at, part } = section.placed
		const by = decides(section, given)
		const before = known.get(part)
		const isKept = before !== undefined && before.by.every((one, index) => one === by[index])
		if (isKept && before.at === at) return before.found
		const found = isKept ? moved(before.found, at - before.at) : find(section, given)
		known.set(part, { by, at, found })
		return found
	}
}
