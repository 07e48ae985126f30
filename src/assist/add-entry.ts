/** Adds an entry to a section that has several: a person of the inventory, an expected mechanism, a mechanism worked on. */
import { insertField, insertSubsection } from "../note/forms/insert.ts"
import { entrySkeleton, placeholder } from "../note/forms/skeleton.ts"
import type { NamedSection } from "../note/named.ts"
import { findTerm, terms, termTitle } from "../record/index.ts"
import type { Entries } from "../record/shape.ts"
import type { Subject } from "../rules/rule.ts"
import { shift, type Range, type TextEdit } from "../text/text.ts"

/** A section that takes a further person or mechanism. */
export interface OpenSection {
	/** Its id in the record. */
	readonly id: string
	readonly of: Extract<Entries, "mechanisms" | "people">
	/** Its heading. */
	readonly heading: Range
	/** What may be added, by title: mechanisms that are not there yet; of people, one without a name. */
	readonly titles: readonly string[]
}

/** The sections of a note that take a further entry, in the order of the note. */
export function openSectionsOf({ sections }: Pick<Subject, "sections">): OpenSection[] {
	return sections.flatMap((section): OpenSection[] => {
		const { part, placed } = section
		const of = part?.entries?.of
		if (!part || (of !== "people" && of !== "mechanisms")) return []
		const titles = of === "people" ? [placeholder] : missingMechanisms(section)
		return titles.length > 0 ? [{ id: part.id, of, heading: shift(placed.part.heading, placed.at), titles }] : []
	})
}

function missingMechanisms({ placed: { part } }: NamedSection): string[] {
	const there = [...part.subsections.map(({ title }) => title), ...part.fields.map(({ label }) => label)]
	return terms("mechanism")
		.filter((term) => !there.some((title) => findTerm("mechanism", title) === term))
		.map((term) => termTitle("mechanism", term))
}

/** The edit that adds an entry of a title as its empty form, after those that are there; nothing if the note has no such section. */
export function addEntry({ note, sections }: Subject, id: string, title: string): TextEdit | undefined {
	const found = sections.find(({ part }) => part?.id === id)
	const entries = found?.part?.entries
	if (!found || !entries) return undefined
	return entries.as === "sub-sections"
		? insertSubsection(note, found.placed, [], id, entrySkeleton(title, entries.fields ?? []))
		: insertField(note, found.placed, [], id, (bullet) => `${bullet} **${title}**: ${placeholder}`)
}
