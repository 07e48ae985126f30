/** YAML that cannot be read, at the place. */
import type { Rule } from "../rule.ts"

export const frontMatterSyntax: Rule = {
	codes: { "front-matter.syntax": "error" },
	*check({ note: { frontMatter } }) {
		for (const { fault, range } of frontMatter?.problems ?? []) {
			yield { code: "front-matter.syntax", range, data: { fault } }
		}
	},
}
