/** Words of the interpersonal circle in Spanish. */
import type { Term } from "../../../record/index.ts"
import type { Circled } from "../../../summary/figures/circle/circled.ts"
import type { CircleWords } from "../../../summary/figures/words.ts"
import { counted, inSentence, listed } from "../grammar.ts"
import { person as personWords } from "../record/person.ts"
import { terms } from "../record/terms.ts"
import { joinedBy } from "./shared.ts"

const nobody = "Aún no hay ninguna persona registrada."
const inArea = "persona del área problema"

/** Adjectives that go with “apoyo”; companionship and its absence are said by themselves. */
const support = (kind: Term<"support">): string => {
	const title = inSentence(terms.support[kind].title)
	return kind === "companionship" ? title : kind === "none" ? "sin apoyo" : `apoyo ${title}`
}

const detailOf = ({ relationship, status, ring, ringBefore, ringWanted, support: kinds, confides }: Circled): string =>
	joinedBy(" · ", [
		relationship,
		status === "living" ? "" : inSentence(terms["person-status"][status].title),
		ring === undefined ? "cercanía sin registrar" : `cercanía ${ring} de 4`,
		ringBefore === undefined ? "" : `antes ${ringBefore}`,
		ringWanted === undefined ? "" : `deseada ${ringWanted}`,
		kinds.length === 0 ? "" : `apoyo: ${listed(kinds.map((kind) => inSentence(terms.support[kind].title)))}`,
		confides === undefined ? "" : `confidente: ${inSentence(terms.confides[confides].title)}`,
	])

const tipOf = (person: Circled): string =>
	joinedBy("; ", [
		`${person.number}. ${person.name}`,
		detailOf(person),
		person.inArea ? inArea : "",
		person.changeWanted === "" ? "" : `cambio deseado: ${person.changeWanted}`,
	])

export const circle: CircleWords = {
	title: "Círculo interpersonal",
	client: "Pte.",
	nobody,
	rings: "Cercanía: 1 es lo más cercano, 4 lo más lejano",
	inArea,
	unplaced: "Cercanía sin registrar",
	support,
	confiding: (term) => `${inSentence(personWords.parts["person.confides"].title)}: ${inSentence(terms.confides[term].title)}`,
	moved: "se acercó o se alejó",
	wanted: "cercanía deseada",
	person: detailOf,
	personTip: tipOf,
	description: (people) =>
		people.length === 0
			? nobody
			: `${counted(people.length, { one: "persona", other: "personas" })} en el inventario según su cercanía, de 1 (lo más cercano) a 4 (lo más lejano). ${people.map(tipOf).join(". ")}.`,
}
