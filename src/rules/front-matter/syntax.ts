/** YAML that cannot be read, at the place. */
import type { YamlFault } from "../../note/front-matter/entries.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "front-matter.syntax": { readonly fault: YamlFault }
	}
}

export const frontMatterSyntax: Rule<"front-matter.syntax"> = {
	codes: { "front-matter.syntax": { level: "error", kind: "contradiction" } },
	*check({ note: { frontMatter } }) {
		for (const { fault, range } of frontMatter?.problems ?? []) {
			yield { code: "front-matter.syntax", range, facts: { fault } }
		}
	},
}
