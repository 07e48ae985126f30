/** The front matter of a note: its entries as written, each with its place. */
import { findFrontMatter } from "./find.ts"
import type { Range } from "../text.ts"
import { type Entry, readYaml, type Value, type YamlProblem } from "./yaml.ts"

export interface FrontMatter {
	/** The opening `---`. */
	readonly opening: Range
	readonly yaml: Range
	readonly bodyStart: number
	readonly entries: readonly Entry[]
	readonly problems: readonly YamlProblem[]
}

/** Reads the front matter of `text`; nothing where the text does not begin with one that is closed. */
export function readFrontMatter(text: string): FrontMatter | undefined {
	const place = findFrontMatter(text)
	return place && { ...place, ...readYaml(text, place.yaml) }
}

/** The entry of a key, the first where it stands twice. */
export function entryOf(entries: readonly Entry[], key: string): Entry | undefined {
	return entries.find((entry) => entry.key === key)
}

/** The entries of a key that holds a map; none for any other value. */
export function entriesIn(value: Value | undefined): readonly Entry[] {
	return value?.kind === "map" ? value.entries : []
}
