/** A key that the kind of note does not have, with the nearest one. */
import { keyNamesOf, misspelt, nearest, plainKey } from "../../record/index.ts"
import type { HeadRule } from "./of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** `allowed`: the key that is probably meant. */
		readonly "front-matter.unknown-key": { readonly key: string; readonly allowed: readonly string[] }
	}
}

export const unknownKey: HeadRule<"front-matter.unknown-key"> = {
	codes: { "front-matter.unknown-key": { level: "information", kind: "contradiction" } },
	*check({ unknown, measures }) {
		for (const { entry, among, within } of unknown) {
			const meant = keyMeant(entry.key, among, within)
			yield {
				code: "front-matter.unknown-key",
				range: entry.keyRange,
				facts: { key: entry.key, allowed: meant === undefined ? [] : [meant] },
			}
		}
		for (const { unknownKeys, measure } of measures) {
			const among = ["total", "items", ...(measure?.questions ?? []), ...Object.keys(measure?.parts ?? {})]
			for (const { key, keyRange } of unknownKeys) {
				const facts = { key, allowed: nearest(key, among, 1) }
				yield { code: "front-matter.unknown-key", range: keyRange, facts }
			}
		}
	},
}

/** The key that another word names, or that this is a slip of the pen of. */
function keyMeant(key: string, among: readonly string[], within: string): string | undefined {
	const named = among.find((candidate) => keyNamesOf(`${within}${candidate}`).some((name) => plainKey(name) === plainKey(key)))
	return named ?? misspelt(key, among)
}
