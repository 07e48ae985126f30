/** Scores: a total with what it is made of. Items have codes of LOINC where these were read in a published source, and no wording. */
import type { Observation, ObservationComponent, QuestionnaireResponse, Reference } from "@medplum/fhirtypes"
import type { NoteFacts } from "../../cases/facts.ts"
import { type Score, scoreName } from "../../cases/scores.ts"
import { bandTitle, measureOf } from "../../cases/measure-facts.ts"
import { allMeasures } from "../json.ts"
import { words } from "../wording.ts"
import type { Making, Placed } from "./making.ts"
import { personOfScores } from "./people.ts"
import { answers, coding, concept, extensions, loinc, own, scales, systems } from "./systems.ts"

/** All scores of a case, each once: two notes of one day may give the same. */
export function scoresIn(making: Making): Placed[] {
	return allMeasures(making.request.case).flatMap((scores) => onceEach(scores).flatMap((score) => scoreIn(making, score)))
}

/** Of scores of one measure with the same day and total, the one that says most; of equal ones the session's. */
function onceEach(scores: readonly Score[]): Score[] {
	const groups = Map.groupBy(scores, ({ note, total }) =>
		note.date === undefined || total === undefined ? note.file : `${note.date} ${total}`,
	)
	const weight = ({ values, note }: Score): number => Object.keys(values).length * 2 + (note.kind === "session" ? 1 : 0)
	return [...groups.values()].flatMap((group) => {
		// One note gives a measure once.
		const [best] = group.toSorted((a, b) => weight(b) - weight(a))
		return best ? [best] : []
	})
}

function scoreIn(making: Making, score: Score): Placed[] {
	const { note, by, name, values } = score
	const measure = measureOf(score)
	// The score of somebody else must not be counted as the client's, by whoever does not look at its focus.
	const scale = by === undefined && !score.own ? scales[measure?.key ?? ""] : undefined
	const items = scale?.items ?? []
	const itemAt = (index: number): number | undefined => {
		const value = values[`item${index + 1}`]
		return typeof value === "number" && answers[value] !== undefined ? value : undefined
	}
	const given = items.flatMap((code, index) => {
		const value = itemAt(index)
		return value === undefined ? [] : [{ code, value, name: `item${index + 1}` }]
	})
	const isWhole = scale?.panel !== undefined && items.length > 0 && given.length === items.length
	const key = [making.keyOf(note), scoreName({ name, ...(by !== undefined && { by }) })] as const
	const response = isWhole ? responseOf(making, score, key, scale.panel ?? "", given) : undefined
	const asItems = isWhole ? [] : given.map((item) => itemOf(making, note, key, item))
	const inItems = new Set(given.map((item) => item.name))
	const components = Object.entries(values).flatMap(([part, value]) => (inItems.has(part) ? [] : [componentOf(name, part, value)]))
	return [
		{ place: "measures", resource: totalOf(making, score, key, { response, items: asItems, components }) },
		...asItems.map((resource): Placed => ({ place: "measures", resource })),
		...(response ? [{ place: "measures" as const, resource: response }] : []),
	]
}

interface Item {
	readonly code: string
	readonly value: number
	readonly name: string
}

interface Made {
	readonly response: QuestionnaireResponse | undefined
	readonly items: readonly Observation[]
	readonly components: readonly ObservationComponent[]
}

/** What all observations of a score have. */
function commonOf(making: Making, note: NoteFacts) {
	const performer = making.practitioner(note.author)
	return {
		resourceType: "Observation",
		status: "final",
		category: [concept(systems.observationCategory, "survey")],
		subject: making.patient,
		encounter: making.encounter(note),
		effectiveDateTime: making.dayOf(note),
		performer: performer ? [performer] : [],
	} as const
}

function totalOf(making: Making, score: Score, key: readonly string[], { response, items, components }: Made): Observation {
	const { note, by, name, total, prorated, contradictory, texts = {}, known } = score
	const measure = measureOf(score)
	const scale = by === undefined && !score.own ? scales[measure?.key ?? ""] : undefined
	const title = making.text(scoreName({ name, ...(by !== undefined && { by }) }))
	const codes = [
		...(scale ? [coding(systems.loinc, scale.total)] : []),
		...(known && !score.own && by === undefined ? [coding(own("measure"), name)] : []),
		...(by === undefined ? [] : [coding(own("observation"), "score-of-another-person")]),
	]
	const said = [
		...(prorated ? [words().prorated] : []),
		...(contradictory ? [words().contradictory(contradictory)] : []),
		...Object.entries(texts).map(([part, text]) => making.text(part === "total" ? text : `${part}: ${text}`)),
	].filter((text) => text.trim() !== "")
	const isEmpty = total === undefined && items.length === 0 && components.length === 0
	const responseReference: Reference<QuestionnaireResponse>[] = response
		? [{ reference: `QuestionnaireResponse/${response.id ?? ""}` }]
		: []
	return making.made<Observation>(
		making.idOf("score", ...key),
		{
			...commonOf(making, note),
			code: { coding: codes, text: title },
			focus: by === undefined ? [] : [{ reference: `RelatedPerson/${personOfScores(making, by)}` }],
			valueQuantity: total === undefined ? undefined : { value: total, unit: "score", system: systems.ucum, code: "{score}" },
			dataAbsentReason: isEmpty ? concept(systems.dataAbsent, contradictory ? "error" : "unknown") : undefined,
			interpretation: [{ text: bandTitle(score) }],
			note: said.map((text) => ({ text })),
			hasMember: items.map(({ id = "" }) => ({ reference: `Observation/${id}` })),
			derivedFrom: responseReference,
			component: components,
		},
		by === undefined,
	)
}

const answerOf = (value: number) => ({
	...coding(systems.loinc, answers[value] ?? ""),
	extension: [{ url: extensions.ordinal, valueDecimal: value }],
})

function itemOf(making: Making, note: NoteFacts, key: readonly string[], { code, value, name }: Item): Observation {
	return making.made<Observation>(making.idOf("score", ...key, name), {
		...commonOf(making, note),
		code: loinc(code, `${key.at(-1) ?? ""} ${name}`),
		valueCodeableConcept: { coding: [answerOf(value)], text: String(value) },
	})
}

/** A part of a score without a code of LOINC. */
function componentOf(measure: string, part: string, value: boolean | number): ObservationComponent {
	const code = concept(own("measure-part"), `${measure}/${part}`, `${measure} ${part}`)
	if (typeof value === "boolean") return { code, valueBoolean: value }
	return Number.isInteger(value) ? { code, valueInteger: value } : { code, valueQuantity: { value, system: systems.ucum, code: "1" } }
}

function responseOf(making: Making, { note }: Score, key: readonly string[], panel: string, given: readonly Item[]): QuestionnaireResponse {
	return making.made<QuestionnaireResponse>(making.idOf("answers", ...key), {
		resourceType: "QuestionnaireResponse",
		questionnaire: `http://loinc.org/q/${panel}`,
		status: "completed",
		subject: making.patient,
		encounter: making.encounter(note),
		authored: making.dayOf(note),
		author: making.practitioner(note.author),
		item: given.map(({ code, value }) => ({ linkId: `/${code}`, answer: [{ valueCoding: answerOf(value) }] })),
	})
}
