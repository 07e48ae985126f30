/** A key that the kind of note does not have, with the nearest one. */
import { nearest } from "../../record/index.ts"
import type { HeadRule } from "./of-head.ts"

export const unknownKey: HeadRule = {
	codes: { "front-matter.unknown-key": "information" },
	*check({ unknown, measures }) {
		for (const { entry, among } of unknown) {
			yield {
				code: "front-matter.unknown-key",
				range: entry.keyRange,
				data: { key: entry.key, allowed: nearest(entry.key, among, 1) },
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
