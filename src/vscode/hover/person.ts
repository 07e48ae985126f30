/** What the interpersonal inventory says of a person, and which notes mention them. */
import * as vscode from "vscode"
import { notesSpeakingOf } from "../../assist/mentions.ts"
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { aliasOf, personFields, wordsOf } from "../../record/index.ts"
import { fieldOfPerson, peopleOf } from "../../summary/parts/inventory.ts"
import { noteText } from "../shared/words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

/** Shown at a glance; the rest of the entry is in the inventory. */
const fields: readonly (typeof personFields)[number]["id"][] = [
	"person.relationship",
	"person.closeness",
	"person.status",
	"person.contact",
	"person.client-expects",
	"person.they-expect",
	"person.support",
]

/** The hover of a person by the alias; it says so if the inventory has no such person. */
export function personText(patientCase: Case, notes: ReadonlyMap<string, Note>, alias: string): HoverText {
	const person = peopleOf({ case: patientCase, notes }).find(({ name }) => aliasOf(name) === alias)
	const text = person ? new HoverText().heading(person.name, `@${alias}`) : new HoverText().heading(`@${alias}`)
	if (person) text.items(...fields.map((id) => [wordsOf(id).title, fieldOfPerson(person, id)] as const))
	else if (patientCase.formulation) text.paragraph(t("Not in the interpersonal inventory of this case."))
	else text.paragraph(t("Not known: this case has no formulation, and so no interpersonal inventory."))
	return text.paragraph(mentionsText(patientCase, notes, alias))
}

function mentionsText(patientCase: Case, notes: ReadonlyMap<string, Note>, alias: string): string {
	const speaking = notesSpeakingOf(patientCase, notes, alias)
	const last = speaking.at(-1)
	if (!last) return t("No note speaks of them yet.")
	return speaking.length === 1
		? t("1 note speaks of them: {0}.", noteText(last))
		: t("{0} notes speak of them, the last one: {1}.", speaking.length, noteText(last))
}
