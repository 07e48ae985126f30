/** The same key twice. */
import type { HeadRule } from "./of-head.ts"

export const duplicateKey: HeadRule = {
	codes: { "front-matter.duplicate-key": "error" },
	*check({ duplicates }) {
		for (const { first, again } of duplicates) {
			yield {
				code: "front-matter.duplicate-key",
				range: again.keyRange,
				data: { key: again.key },
				related: [{ range: first.keyRange, says: "first" }],
			}
		}
	},
}
