/** What is read of a note, as short lines: the same for every way of writing it. */
import { factsOf } from "../../../src/cases/facts.ts"
import { lifeOf } from "../../../src/note/person-kind.ts"
import { readable } from "../../../src/note/readable.ts"
import { readNote } from "../../../src/note/read.ts"
import { type Field, findLeadingTerm, findPart, personFields } from "../../../src/record/index.ts"
import { readTerms } from "../../../src/note/values/terms.ts"
import { noteHead } from "../../../src/note/note-head.ts"
import { checkNote } from "../../../src/rules/check.ts"
import type { Section } from "../../../src/note/body/piece.ts"

/** Findings that say that something was not understood, or is written another way. */
const ofReading =
	/^(?:front-matter\.(?:value|unknown-key|syntax)|field\.value|technique\.unknown|mechanism\.unknown|note\.(?:heading|pasted-list)|measure\.(?:unknown|range))$/

/** A note with its header, in lines. */
export const noteOf = (head: string, body: string): string => `---\nipt: 1\n${head}\n---\n\n${body}\n`

/** Header, sections, people, ratings, goals, risk and scores of a note, and what was not understood of it. */
export function toldOf(text: string): string[] {
	const note = readNote(text)
	const { sections } = readable(note)
	const facts = factsOf("note", note)
	const { kind, date, session, phase, status, mode, start, end, foci, problemAreas, contract, ending } = noteHead(note) ?? {}
	const head = { kind, date, session, phase, status, mode, start, end, foci, problemAreas, contract, ending }
	return [
		...Object.entries(head).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${shown(value)}`])),
		...facts.measures.map(({ name, by, total, values }) => {
			const more = Object.keys(values).length > 0 ? ` (${shown(values)})` : ""
			return `score ${name}${by === undefined ? "" : ` of ${by}`} ${total ?? "?"}${more}`
		}),
		...sections.map(({ part, area, placed }) => [part?.id ?? `“${placed.part.title}”`, area ?? ""].join(" ").trim()),
		...sections.filter(({ part }) => part?.entries?.of === "people").flatMap(({ placed }) => placed.part.subsections.map(personTold)),
		...sections.filter(({ part }) => part?.id === "session.techniques").flatMap(({ placed }) => techniquesTold(placed.part)),
		...facts.mechanisms.map(({ mechanism, rating }) => `${mechanism} ${rating ?? "?"}`),
		...facts.goals.map(({ id }) => id),
		...(facts.risk ? [`risk ${facts.risk.level ?? "?"}`] : []),
		...checkNote({ file: "note", note }).flatMap(({ code, range }) =>
			ofReading.test(code) ? [`${code}: ${text.slice(range.start, range.end).split("\n")[0]}`] : [],
		),
	]
}

const shown = (value: unknown): string =>
	Array.isArray(value)
		? value.join(", ")
		: typeof value === "object" && value !== null
			? Object.entries(value)
					.map(([key, inner]) => `${key} ${String(inner)}`)
					.join(", ")
			: String(value)

type Person = Section["subsections"][number]

/** `Vater: adult, dead; 1; deceased` */
function personTold(person: Person): string {
	const { kind, dead, partner } = lifeOf(person)
	const values = person.fields.flatMap(({ label, text }) => {
		const field: Field | undefined = findPart(personFields, label)
		const value = field?.value
		if (!value || !("vocabulary" in value)) return []
		const { terms } = readTerms(value.vocabulary, text, value.several)
		return [terms.map(({ term }) => term).join("+") || "?"]
	})
	return `${person.title}: ${[[kind, dead ? "dead" : "", partner ? "partner" : ""].filter((word) => word !== "").join(", "), ...values].join("; ")}`
}

const techniquesTold = ({ fields }: Section): string[] => fields.map(({ label }) => findLeadingTerm("technique", label) ?? `“${label}”`)
