/** Words of the interpersonal circle in English. */
import type { Circled } from "../../../summary/figures/circle/circled.ts"
import type { CircleWords } from "../../../summary/figures/words.ts"
import { counted, inSentence, listed } from "../grammar.ts"
import { person as personWords } from "../record/person.ts"
import { terms } from "../record/terms.ts"
import { joinedBy } from "./shared.ts"

const nobody = "No person is recorded yet."
const inArea = "person in the problem area"

const detailOf = ({ relationship, status, ring, ringBefore, ringWanted, support, confides }: Circled): string =>
	joinedBy(" · ", [
		relationship,
		status === "living" ? "" : terms["person-status"][status].title,
		ring === undefined ? "closeness not recorded" : `closeness ${ring} of 4`,
		ringBefore === undefined ? "" : `before ${ringBefore}`,
		ringWanted === undefined ? "" : `wanted ${ringWanted}`,
		support.length === 0 ? "" : `support: ${listed(support.map((kind) => terms.support[kind].title))}`,
		confides === undefined ? "" : `confides: ${terms.confides[confides].title}`,
	])

const tipOf = (person: Circled): string =>
	joinedBy("; ", [
		`${person.number}. ${person.name}`,
		detailOf(person),
		person.inArea ? inArea : "",
		person.changeWanted === "" ? "" : `change wanted: ${person.changeWanted}`,
	])

export const circle: CircleWords = {
	title: "Interpersonal circle",
	client: "Client",
	nobody,
	rings: "Closeness: 1 is closest, 4 most distant",
	inArea,
	unplaced: "Closeness not recorded",
	support: (kind) => `${terms.support[kind].title} support`,
	confiding: (term) => `${inSentence(personWords.parts["person.confides"].title)}: ${terms.confides[term].title}`,
	moved: "moved closer or further away",
	wanted: "closeness wanted",
	person: detailOf,
	personTip: tipOf,
	description: (people) =>
		people.length === 0
			? nobody
			: `${counted(people.length, { one: "person", other: "people" })} in the inventory by closeness, from 1 (closest) to 4 (most distant). ${people.map(tipOf).join(". ")}.`,
}
