/** Words of the interpersonal circle in German. */
import type { Circled } from "../../../summary/figures/circle/circled.ts"
import type { CircleWords } from "../../../summary/figures/words.ts"
import { counted, inSentence, listed } from "../grammar.ts"
import { person as personWords } from "../record/person.ts"
import { terms } from "../record/terms.ts"
import { joinedBy } from "./shared.ts"

const nobody = "Noch keine Person dokumentiert."
const inArea = "Person im Problembereich"

const confiding: CircleWords["confiding"] = (term) =>
	`${inSentence(personWords.parts["person.confides"].title)}: ${terms.confides[term].title}`

const detailOf = ({ relationship, status, ring, ringBefore, ringWanted, support, confides }: Circled): string =>
	joinedBy(" · ", [
		relationship,
		status === "living" ? "" : terms["person-status"][status].title,
		ring === undefined ? "Nähe nicht dokumentiert" : `Nähe ${ring} von 4`,
		ringBefore === undefined ? "" : `vorher ${ringBefore}`,
		ringWanted === undefined ? "" : `gewünscht ${ringWanted}`,
		support.length === 0 ? "" : `Unterstützung: ${listed(support.map((kind) => terms.support[kind].title))}`,
		confides === undefined ? "" : confiding(confides),
	])

const tipOf = (person: Circled): string =>
	joinedBy("; ", [
		`${person.number}. ${person.name}`,
		detailOf(person),
		person.inArea ? inArea : "",
		person.changeWanted === "" ? "" : `gewünschte Veränderung: ${person.changeWanted}`,
	])

export const circle: CircleWords = {
	title: "Beziehungskreis",
	client: "Pat.",
	nobody,
	rings: "Nähe: 1 am nächsten, 4 am entferntesten",
	inArea,
	unplaced: "Nähe nicht dokumentiert",
	support: (kind) => `Unterstützung: ${terms.support[kind].title}`,
	confiding,
	moved: "näher gekommen oder ferner gerückt",
	wanted: "gewünschte Nähe",
	person: detailOf,
	personTip: tipOf,
	description: (people) =>
		people.length === 0
			? nobody
			: `${counted(people.length, { one: "Person", other: "Personen" })} im Inventar nach Nähe, von 1 (am nächsten) bis 4 (am entferntesten). ${people.map(tipOf).join(". ")}.`,
}
