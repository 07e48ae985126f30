/** The front matter of a note: its entries as written, each with its place. */
import type { Range } from "../../text/text.ts"
import { findFrontMatter } from "./find.ts"
import { named } from "./keys.ts"
import { type Slip, together } from "./slip.ts"
import type { Entry, Value, YamlProblem } from "./entries.ts"
import { isYamlReadable, readYaml } from "./yaml.ts"

export interface FrontMatter {
	/** The opening `---`. */
	readonly opening: Range
	readonly yaml: Range
	readonly bodyStart: number
	/** By the names that the record gives their keys. */
	readonly entries: readonly Entry[]
	/** What cannot be read: it costs its own value and no other. */
	readonly problems: readonly YamlProblem[]
	/** What is written another way and read as meant. */
	readonly slips: readonly Slip[]
}

/** Reads the front matter of `text`; nothing if the text does not begin with one that is closed. */
export function readFrontMatter(text: string): FrontMatter | undefined {
	const place = findFrontMatter(text)
	if (!place) return undefined
	const read = readYaml(text, place.yaml)
	const slips = [...place.slips, ...(read.slips ?? [])]
	return { ...place, ...read, entries: named(text, read.entries, slips), slips: together(slips, ["colon", "key"]) }
}

/** Whether the front matter of a text can be read now. */
export function isReadableNow(text: string): boolean {
	const place = findFrontMatter(text)
	return !place || isYamlReadable(text, place.yaml)
}

/** The entry of a key, the first if it is there twice. */
export function entryOf(entries: readonly Entry[], key: string): Entry | undefined {
	return entries.find((entry) => entry.key === key)
}

/** The entries of a key that contains a map; none for any other value. */
export function entriesIn(value: Value | undefined): readonly Entry[] {
	return value?.kind === "map" ? value.entries : []
}

/** Whether nothing of it can be read: no key in it has a place. */
export const isUnreadable = ({ entries, problems }: FrontMatter): boolean => entries.length === 0 && problems.length > 0

/** Whether part of a place cannot be read: what is wrong with it has been reported, and nothing more is said of it. */
export function isFaulty({ problems }: FrontMatter, { start, end }: Range): boolean {
	return problems.some(({ fault, range }) => fault !== "size" && range.start <= end && range.end >= start)
}
