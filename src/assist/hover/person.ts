/** What the interpersonal inventory says of a person, and which notes mention them. */
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { aliasOf, wordsOf } from "../../record/index.ts"
import { fieldPlaces, partCode } from "../../record/places.ts"
import { helpWords } from "../help-words.ts"
import { notesSpeakingOf } from "../mentions.ts"
import { noteText } from "../note-words.ts"
import { HoverText } from "./text.ts"

/** A person of the inventory. */
export interface PersonSaid {
	readonly name: string
	/** What fields say, each by its id in the record, if it has one. */
	readonly fields: readonly { readonly id?: string; readonly value: string }[]
}

/** Shown at a glance; the rest of the entry is in the inventory. */
const fields = fieldPlaces({ within: partCode("formulation.inventory"), repeats: "people" }).filter(({ field }) => field.glance)

/** The hover of a person by the alias; it says so if the inventory has no such person. */
export function personText(patientCase: Case, notes: ReadonlyMap<string, Note>, people: readonly PersonSaid[], alias: string): HoverText {
	const words = helpWords.current.hover.person
	const person = people.find(({ name }) => aliasOf(name) === alias)
	const text = person ? new HoverText().heading(person.name, `@${alias}`) : new HoverText().heading(`@${alias}`)
	if (person) text.items(...fields.map(({ id }) => [wordsOf(id).title, valueOf(person, id)] as const))
	else text.paragraph(patientCase.formulation ? words.unknown : words.noInventory)
	const speaking = notesSpeakingOf(patientCase, notes, alias)
	const last = speaking.at(-1)
	return text.paragraph(last ? words.mentioned(speaking.length, noteText(last)) : words.notMentioned)
}

const valueOf = ({ fields: all }: PersonSaid, id: string): string =>
	all
		.filter((field) => field.id === id)
		.map(({ value }) => value)
		.join("; ")
