/** The language that a note is written in, by its headings. */
import { languageOfName, type Term } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import type { Note } from "./read.ts"

/** The language of most of the headings that are names of parts in one language alone; nothing if there are none, or as many of two. */
export const writtenIn = memoize(({ sections }: Pick<Note, "sections">): Term<"language"> | undefined => {
	const counts = Map.groupBy(
		sections.flatMap(({ part }) => [part, ...part.subsections]).flatMap(({ title }) => languageOfName(title) ?? []),
		(language) => language,
	)
	const [first, second] = Array.from(counts, ([language, { length }]) => ({ language, length })).toSorted((a, b) => b.length - a.length)
	return first && first.length > (second?.length ?? 0) ? first.language : undefined
})
