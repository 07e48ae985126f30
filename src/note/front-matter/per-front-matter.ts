import { ObjectCache } from "../../text/remember.ts"
/** What follows from the text up to the end of a front matter is found once: that text is the same as long as the front matter is. */
import type { FrontMatter } from "./read.ts"

/** What `find` gives for a front matter that stands. It must hang on nothing of what is given that stands behind the front matter. */
export function perFrontMatter<With, Found>(
	find: (frontMatter: FrontMatter, given: With) => Found,
): (frontMatter: FrontMatter, given: With) => Found {
	const known = new ObjectCache<FrontMatter, { readonly found: Found }>()
	return (frontMatter, given) => {
		let entry = known.get(frontMatter)
		if (!entry) known.set(frontMatter, (entry = { found: find(frontMatter, given) }))
		return entry.found
	}
}
