/** Problems of a section, cached with it. */
import type { NamedSection } from "../note/named.ts"
import { perSection } from "../note/per-section.ts"
import { shift } from "../text/text.ts"
import type { MissingProblem, OwnProblem } from "./rule.ts"

/** What `find` yields for a section, as long as its text and what else it `dependsOn` are the same. */
export function problemsPerSection<With, Found extends MissingProblem | OwnProblem>(
	dependsOn: (section: NamedSection, given: With) => readonly unknown[],
	find: (section: NamedSection, given: With) => Iterable<Found>,
): (section: NamedSection, given: With) => readonly Found[] {
	return perSection(dependsOn, (section, given: With) => [...find(section, given)], movedProblems<Found>)
}

function movedProblems<Found extends MissingProblem | OwnProblem>(problems: readonly Found[], by: number): Found[] {
	return problems.map((problem) => ({
		...problem,
		range: shift(problem.range, by),
		...("detailOf" in problem && problem.detailOf && { detailOf: { ...problem.detailOf, range: shift(problem.detailOf.range, by) } }),
		...(problem.related && {
			related: problem.related.map((place) => (place.range ? { ...place, range: shift(place.range, by) } : place)),
		}),
	}))
}
