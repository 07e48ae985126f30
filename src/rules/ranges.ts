/** Ranges of findings that concern more than one place in the text. */
import { entryOf } from "../note/front-matter/read.ts"
import { sectionsNamed } from "../note/named.ts"
import { type Range, shift } from "../text/text.ts"
import type { Subject } from "./rule.ts"

/** The `note:` line: where a missing section is reported. */
export function noteLine({ note: { frontMatter } }: Pick<Subject, "note">): Range {
	const entry = frontMatter && entryOf(frontMatter.entries, "note")
	if (!entry) return frontMatter?.opening ?? { start: 0, end: 0 }
	return { start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.value.range.end) }
}

/** The value of a key of the front matter, or the `note:` line if the key is missing. */
export function valueRange(subject: Pick<Subject, "note">, key: string): Range {
	const entry = entryOf(subject.note.frontMatter?.entries ?? [], key)
	if (!entry) return noteLine(subject)
	return entry.value.kind === "empty" ? entry.keyRange : entry.value.range
}

/** The heading of a section, or the `note:` line if there is none. */
export function headingOrNoteLine(subject: Pick<Subject, "note" | "sections">, id: string): Range {
	const placed = sectionsNamed(subject.sections, id)[0]?.placed
	return placed ? shift(placed.part.heading, placed.at) : noteLine(subject)
}
