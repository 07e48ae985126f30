/** What can be written in the body of a note: sections, sub-sections, fields, their values, people and goals. */
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { type Typing, typingAt } from "../typing.ts"
import { type BodyPlace, bodyPlace, isNested } from "./body-place.ts"
import type { Completion } from "./completion.ts"
import { fieldItems } from "./fields.ts"
import { goalItems, personItems } from "./mentions.ts"
import { sectionItems, subsectionItems } from "./sections.ts"
import { valueItems } from "./values.ts"

export interface BodyRequest {
	readonly text: string
	readonly offset: number
	/** The list was called for: only then it opens where running text may be meant. */
	readonly asked: boolean
	/** The note with this text, and its case. Called only where something may be offered. */
	readonly read: () => { readonly note: Note; readonly of: Case | undefined } | undefined
}

/** Items for a place in the body. */
export function completeBody({ text, offset, asked, read }: BodyRequest): Completion[] {
	const typings = typingAt(text, offset).filter(({ what }) => asked || (what !== "line" && what !== "gap"))
	const known = typings.length > 0 ? read() : undefined
	const place = known && bodyPlace(known.note, offset, known.of)
	if (!place) return []
	const items: Completion[] = []
	for (const typing of typings) if (typing.what !== "gap" || items.length === 0) items.push(...itemsFor(place, typing))
	return items
}

function itemsFor(place: BodyPlace, typing: Typing): Completion[] {
	switch (typing.what) {
		case "person":
			return personItems(place, typing)
		case "goal":
			return goalItems(place, typing)
		case "heading":
			return typing.depth === 2 ? sectionItems(place, typing) : subsectionItems(place, typing)
		case "label":
			return fieldItems(place, typing)
		case "value":
			return valueItems(place, typing)
		case "line":
			return [
				...fieldItems(place, typing).map((item) => ({ ...item, text: `${typing.indent}- ${item.text}` })),
				...(isNested(typing.indent) ? [] : [...subsectionItems(place, typing), ...sectionItems(place, typing)]),
			]
		case "gap":
			return [...personItems(place, typing), ...goalItems(place, typing)]
	}
}
