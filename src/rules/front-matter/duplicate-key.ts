/** The same key twice. */
import type { HeadRule } from "./of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "front-matter.duplicate-key": { readonly key: string }
	}
}

export const duplicateKey: HeadRule<"front-matter.duplicate-key"> = {
	codes: { "front-matter.duplicate-key": { level: "error", kind: "contradiction" } },
	*check({ duplicates }) {
		for (const { first, again } of duplicates) {
			yield {
				code: "front-matter.duplicate-key",
				range: again.keyRange,
				facts: { key: again.key },
				related: [{ range: first.keyRange, says: "first" }],
			}
		}
	},
}
