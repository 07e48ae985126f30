/** Problems of a section, kept with it. */
import type { NamedSection } from "../note/named.ts"
import { perSection } from "../note/per-section.ts"
import { shift } from "../text/text.ts"
import type { Problem } from "./rule.ts"

/** What `find` yields for a section, as long as its text and what else `decides` are the same. */
export function problemsPerSection<With>(
	decides: (section: NamedSection, given: With) => readonly unknown[],
	find: (section: NamedSection, given: With) => Iterable<Problem>,
): (section: NamedSection, given: With) => readonly Problem[] {
	return perSection(decides, (section, given: With) => [...find(section, given)], movedProblems)
}

function movedProblems(problems: readonly Problem[], by: number): Problem[] {
	return problems.map((problem) => ({
		...problem,
		range: shift(problem.range, by),
		...(problem.detailOf && { detailOf: { ...problem.detailOf, range: shift(problem.detailOf.range, by) } }),
		...(problem.related && {
			related: problem.related.map((place) => (place.range ? { ...place, range: shift(place.range, by) } : place)),
		}),
	}))
}
