/** What was read of a front matter, as plain data. */
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import type { Value } from "../../../src/note/front-matter/entries.ts"

export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain }

export function plain(value: Value): Plain {
	switch (value.kind) {
		case "empty":
			return null
		case "text":
			return value.text
		case "list":
			return value.items.map(plain)
		case "map":
			return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]))
	}
}

export const read = (yaml: string) => {
	const found = readFrontMatter(`---\n${yaml}\n---\n\n## Plan\n`)
	if (!found) throw new Error("no front matter")
	return found
}

export const values = (yaml: string) => Object.fromEntries(read(yaml).entries.map(({ key, value }) => [key, plain(value)]))
