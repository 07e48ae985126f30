/** Keys of the front matter as they are written: capitals, spaces and underscores count for nothing in their names. */
import * as z from "zod/mini"
import { type FrontMatterKey, frontMatterKeys } from "../../record/index.ts"
import { memoizeText } from "../../text/memo.ts"
import { type Slip, slipAt } from "./slip.ts"
import type { Entry } from "./entries.ts"

const plain = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, "-")

const known = (keys: readonly { readonly key: string }[]) => {
	const names = new Set(keys.map(({ key }) => key))
	return memoizeText((name) => (names.has(plain(name)) ? plain(name) : name))
}

const headKey = known(frontMatterKeys)

/** The names of the keys within a map, by the key of the map. */
const innerKeys: ReadonlyMap<string, (written: string) => string> = new Map(
	frontMatterKeys.flatMap(({ key, keys }: FrontMatterKey) => (keys ? [[key, known(keys)]] : [])),
)

/** Whether a name is that of a key of the front matter. */
export const isHeadKey = (name: string): boolean => frontMatterKeys.some(({ key }) => key === headKey(name))

const mapKeys = new Set(frontMatterKeys.filter(({ value }) => z.globalRegistry.get(value)?.form === "map").map(({ key }) => key))

/** Whether the value of a key is a map. */
export const isMapKey = (name: string): boolean => mapKeys.has(headKey(name) as (typeof frontMatterKeys)[number]["key"])

/** Entries under the names that the record gives their keys; each that was written another way is a slip. */
export function named(
	text: string,
	entries: readonly Entry[],
	slips: Slip[],
	name: (written: string) => string = headKey,
): readonly Entry[] {
	const isRight = (entry: Entry): boolean => name(entry.key) === entry.key && !innerKeys.has(entry.key)
	return entries.every(isRight)
		? entries
		: entries.map((entry) => {
				const key = name(entry.key)
				if (key !== entry.key) slips.push(slipAt("key", text, entry.keyRange, key))
				const { value } = entry
				const nameWithin = name === headKey ? innerKeys.get(key) : undefined
				const isMap = nameWithin && value.kind === "map"
				return { ...entry, key, value: isMap ? { ...value, entries: named(text, value.entries, slips, nameWithin) } : value }
			})
}
