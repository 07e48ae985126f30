/** A key that the kind of note does not have, with the nearest one. */
import { keyNamesOf, misspelt, nearest, plainKey } from "../../record/index.ts"
import type { HeadRule } from "./of-head.ts"

export const unknownKey: HeadRule = {
	codes: { "front-matter.unknown-key": "information" },
	*check({ unknown, measures }) {
		for (const { entry, among, within } of unknown) {
			const meant = keyMeant(entry.key, among, within)
			yield {
				code: "front-matter.unknown-key",
				range: entry.keyRange,
				data: { key: entry.key, allowed: meant === undefined ? [] : [meant] },
			}
		}
		for (const { unknownKeys, measure } of measures) {
			const among = ["total", "items", ...(measure?.questions ?? []), ...Object.keys(measure?.parts ?? {})]
			for (const { key, keyRange } of unknownKeys) {
				const data = { key, allowed: nearest(key, among, 1) }
				yield { code: "front-matter.unknown-key", range: keyRange, data }
			}
		}
	},
}

/** The key that another word names, or that this is a slip of the pen of. */
function keyMeant(key: string, among: readonly string[], within: string): string | undefined {
	const named = among.find((candidate) => keyNamesOf(`${within}${candidate}`).some((name) => plainKey(name) === plainKey(key)))
	return named ?? misspelt(key, among)
}
