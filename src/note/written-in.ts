/** The language that a note is written in, by its headings. */
import { languageOfName, languageOfTerm, type Term } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import type { Section } from "./body/piece.ts"
import { readHead } from "./front-matter/head.ts"
import { entryOf } from "./front-matter/read.ts"
import { namedSections } from "./named.ts"
import type { Note } from "./read.ts"

/**
 * The language of most of the headings that are names of parts in one language alone, or of lines that are read as headings;
 * without any of them, that of the word for the kind of note. Nothing if there are none, or as many of two.
 */
export const writtenIn = memoize((note: Note): Term<"language"> | undefined => {
	const layout = note.frontMatter && readHead(note.frontMatter).layout
	return (
		mostOf(note.sections.map(({ part }) => languagesOfHeadings(part))) ??
		(layout && mostOf(namedSections(note, layout).map(({ placed }) => languagesOf(placed.part.title)))) ??
		ofKind(note)
	)
})

const languagesOf = (title: string): readonly Term<"language">[] => {
	const language = languageOfName(title)
	return language ? [language] : []
}

/** The language of each heading of a section that is a name in one language alone. */
const languagesOfHeadings = memoize((section: Section) => [section, ...section.subsections].flatMap(({ title }) => languagesOf(title)))

/** The language that is most often in these lists; nothing if none is, or two are as often. */
function mostOf(lists: readonly (readonly Term<"language">[])[]): Term<"language"> | undefined {
	const counts = new Map<Term<"language">, number>()
	for (const list of lists) for (const language of list) counts.set(language, (counts.get(language) ?? 0) + 1)
	const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** The language in which the header calls the note what it is. */
function ofKind({ frontMatter }: Note): Term<"language"> | undefined {
	const value = entryOf(frontMatter?.entries ?? [], "note")?.value
	return value?.kind === "text" ? languageOfTerm("note", value.text) : undefined
}
