/** Rules that read only the front matter: what they find is cached with it. */
import type { Head } from "../../note/front-matter/head.ts"
import { isFaulty } from "../../note/front-matter/read.ts"
import { memoize } from "../../text/memo.ts"
import type { AnyRule, OwnCode, OwnProblem, Rule } from "../rule.ts"

export interface HeadRule<Code extends OwnCode> {
	readonly codes: Rule<Code>["codes"]
	readonly check: (head: Head) => Iterable<OwnProblem<Code>>
}

interface AnyHeadRule {
	readonly codes: AnyRule["codes"]
	readonly check: (head: Head) => Iterable<OwnProblem>
}

/** Such rules as one rule of a note. */
export function rulesOfHead(rules: readonly AnyHeadRule[]): AnyRule {
	const problems = memoize((head: Head) => rules.flatMap(({ check }) => [...check(head)]))
	return {
		codes: Object.fromEntries(rules.flatMap(({ codes }) => Object.entries(codes))),
		check({ head, note: { frontMatter } }) {
			if (!head || !frontMatter) return []
			// What cannot be read has been reported as that.
			return frontMatter.problems.length === 0
				? problems(head)
				: problems(head).filter(({ code, range }) => code !== "front-matter.value" || !isFaulty(frontMatter, range))
		},
	}
}
