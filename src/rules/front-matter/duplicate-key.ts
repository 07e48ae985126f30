/** The same key twice. */
import type { Rule } from "../rule.ts"

export const duplicateKey: Rule = {
	codes: { "front-matter.duplicate-key": "error" },
	*check({ head }) {
		for (const { first, again } of head?.duplicates ?? []) {
			yield {
				code: "front-matter.duplicate-key",
				range: again.keyRange,
				data: { key: again.key },
				related: [{ range: first.keyRange, says: "first" }],
			}
		}
	},
}
