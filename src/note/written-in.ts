/** The language that a note is written in, by its headings. */
import { languageOfName, languageOfTerm, type Term } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { readHead } from "./front-matter/head.ts"
import { entryOf } from "./front-matter/read.ts"
import { namedSections } from "./named.ts"
import type { Note } from "./read.ts"

/**
 * The language of most of the headings that are names of parts in one language alone, or of lines that are read as headings;
 * without any of them, that of the word for the kind of note. Nothing if there are none, or as many of two.
 */
export const writtenIn = memoize((note: Note): Term<"language"> | undefined => {
	const headings = note.sections.flatMap(({ part }) => [part, ...part.subsections]).map(({ title }) => title)
	const layout = note.frontMatter && readHead(note.frontMatter).layout
	return mostOf(headings) ?? (layout && mostOf(namedSections(note, layout).map(({ placed }) => placed.part.title))) ?? ofKind(note)
})

/** The language of most of these names; nothing if none is of one language alone, or as many are of two. */
function mostOf(titles: readonly string[]): Term<"language"> | undefined {
	const counts = Map.groupBy(
		titles.flatMap((title) => languageOfName(title) ?? []),
		(language) => language,
	)
	const [first, second] = Array.from(counts, ([language, { length }]) => ({ language, length })).toSorted((a, b) => b.length - a.length)
	return first && first.length > (second?.length ?? 0) ? first.language : undefined
}

/** The language in which the header calls the note what it is. */
function ofKind({ frontMatter }: Note): Term<"language"> | undefined {
	const value = entryOf(frontMatter?.entries ?? [], "note")?.value
	return value?.kind === "text" ? languageOfTerm("note", value.text) : undefined
}
