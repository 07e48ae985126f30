/** What can be written in the body of a note: sections, sub-sections, fields, their values, people and goals. */
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { type Typing, typingAt } from "../typing.ts"
import { type BodyContext, bodyContext, isNested } from "./body-context.ts"
import type { Completion } from "./completion.ts"
import { fieldItems } from "./fields.ts"
import { goalItems, personItems } from "./mentions.ts"
import { sectionItems, subsectionItems } from "./sections.ts"
import { valueItems } from "./values.ts"

export interface BodyRequest {
	readonly text: string
	readonly offset: number
	/** The list was called for: only then it opens where running text may be meant. */
	readonly isRequested: boolean
	/** The note with this text, and its case. Called only if something may be offered. */
	readonly read: () => { readonly note: Note; readonly patientCase: Case | undefined } | undefined
}

/** Items for a position in the body. */
export function completeBody({ text, offset, isRequested, read }: BodyRequest): Completion[] {
	const typings = typingAt(text, offset).filter(({ what }) => isRequested || (what !== "line" && what !== "gap"))
	const known = typings.length > 0 ? read() : undefined
	const context = known && bodyContext(known.note, offset, known.patientCase)
	if (!context) return []
	const items: Completion[] = []
	for (const typing of typings) if (typing.what !== "gap" || items.length === 0) items.push(...itemsFor(context, typing))
	return items
}

function itemsFor(context: BodyContext, typing: Typing): Completion[] {
	switch (typing.what) {
		case "person":
			return personItems(context, typing)
		case "goal":
			return goalItems(context, typing)
		case "heading":
			return typing.depth === 2 ? sectionItems(context, typing) : subsectionItems(context, typing)
		case "label":
			return fieldItems(context, typing)
		case "value":
			return valueItems(context, typing)
		case "line":
			return [
				...fieldItems(context, typing).map((item) => ({ ...item, text: `${typing.indent}- ${item.text}` })),
				...(isNested(typing.indent) ? [] : [...subsectionItems(context, typing), ...sectionItems(context, typing)]),
			]
		case "gap":
			return [...personItems(context, typing), ...goalItems(context, typing)]
	}
}
