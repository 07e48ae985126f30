/** What the interpersonal inventory says of a person, and which notes mention them. */
import * as vscode from "vscode"
import { notesSpeakingOf } from "../../assist/mentions.ts"
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { aliasOf, wordsOf } from "../../record/index.ts"
import { fieldPlaces, partCode } from "../../record/places.ts"
import { fieldOfPerson, peopleOf } from "../../summary/parts/inventory.ts"
import { noteText } from "../shared/words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

/** Shown at a glance; the rest of the entry is in the inventory. */
const fields = fieldPlaces({ within: partCode("formulation.inventory"), repeats: "people" }).filter(({ field }) => field.glance)

/** The hover of a person by the alias; it says so if the inventory has no such person. */
export function personText(patientCase: Case, notes: ReadonlyMap<string, Note>, alias: string): HoverText {
	const person = peopleOf({ case: patientCase, notes }).find(({ name }) => aliasOf(name) === alias)
	const text = person ? new HoverText().heading(person.name, `@${alias}`) : new HoverText().heading(`@${alias}`)
	if (person) text.items(...fields.map(({ id }) => [wordsOf(id).title, fieldOfPerson(person, id)] as const))
	else if (patientCase.formulation) text.paragraph(t("Not in the interpersonal inventory of this case."))
	else text.paragraph(t("Not known. This case has no formulation, so it has no interpersonal inventory."))
	return text.paragraph(mentionsText(patientCase, notes, alias))
}

function mentionsText(patientCase: Case, notes: ReadonlyMap<string, Note>, alias: string): string {
	const speaking = notesSpeakingOf(patientCase, notes, alias)
	const last = speaking.at(-1)
	if (!last) return t("No note mentions them yet.")
	return speaking.length === 1
		? t("Mentioned in 1 note: {0}.", noteText(last))
		: t("Mentioned in {0} notes, most recently in {1}.", speaking.length, noteText(last))
}
