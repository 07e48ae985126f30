/** The client, the clinicians and the people of the inventory. */
import type { CodeableConcept, ObservationComponent, Practitioner, Patient, RelatedPerson, Observation } from "@medplum/fhirtypes"
import type { PersonFacts } from "../../cases/facts.ts"
import { readTerms } from "../../note/values/terms.ts"
import { findPart, keyOf, terms, wordsOf } from "../../record/index.ts"
import { scoresOfOthers } from "../../cases/scores.ts"
import { roleIn } from "../names/roles.ts"
import { kinOf } from "../names/kin.ts"
import { peopleOf, personPlaces } from "../parts/inventory.ts"
import { peopleCalled } from "../people.ts"
import { type Making, type Placed, practitionerId } from "./making.ts"
import { concept, extensions, identifiers, own, systems } from "./systems.ts"

/** The client, who has no name here: only the code of the case. */
export function patientIn(making: Making): Placed[] {
	const resource = making.made<Patient>(making.idOf("patient"), {
		resourceType: "Patient",
		identifier: [{ system: identifiers.case, value: making.code }],
		name: [{ extension: [{ url: extensions.absent, valueCode: "masked" }] }],
		gender: "unknown",
	})
	return [{ place: "identification", resource }]
}

/** Everybody who wrote, supervised or signed a note, by initials. */
export function practitionersIn(making: Making): Placed[] {
	const signed = making.request.signatures?.notes
	const codes = [...making.notes].flatMap(({ file, author, supervisor }) => [
		author,
		supervisor,
		...(signed?.get(file)?.note.by.map(({ signer }) => signer) ?? []),
	])
	const known = new Set(codes.flatMap((code) => code?.trim() || []))
	return Array.from(known, (code): Placed => ({
		place: "identification",
		resource: making.made<Practitioner>(practitionerId(code), {
			resourceType: "Practitioner",
			identifier: [{ system: identifiers.practitioner, value: code }],
			name: [{ family: code }],
		}),
	}))
}

/** Somebody of the inventory, or somebody else whose scores there are. */
interface Somebody {
	readonly key: string
	readonly relationship?: string
	readonly name?: string
	readonly facts?: PersonFacts
}

/** The id of somebody of the inventory by alias. */
export const personId = (making: Making, alias: string): string => making.idOf("person", alias)

/** Of whose scores those of somebody else are: a person of the inventory, or one that only the scores name. */
export function personOfScores(making: Making, by: string): string {
	const alias = by.replace(/^@/, "").toLowerCase()
	const known = making.request.case.formulation?.people.find((person) => person.alias === alias)
	return personId(making, known ? alias : `by-${by.trim().toLowerCase()}`)
}

/** The people of the inventory, each with what is said of them; then those whose scores there are. */
export function relatedPeopleIn(making: Making): Placed[] {
	const { request } = making
	const { formulation } = request.case
	const calling = peopleCalled(request.case, request.options ?? {})
	const seen = new Set<string>()
	const written = peopleOf(request)
	const inventory = (formulation?.people ?? []).flatMap((facts, index): Placed[] => {
		// An alias that two people have leads to the first.
		const key = seen.has(facts.alias) ? `${facts.alias} ${index + 1}` : facts.alias
		seen.add(key)
		const observed = observedOf(making, key, written[index])
		const name = calling.alias(facts.alias)
		const called = request.options?.names === "full" ? facts.name : name
		return [
			{ place: "inventory", resource: personOf(making, { key, name: called, facts }, index + 1) },
			...(observed ? [{ place: "inventory" as const, resource: observed }] : []),
		]
	})
	const others = new Map(
		[...scoresOfOthers(request.case).values()].flat().flatMap(({ by }) => (by === undefined ? [] : [[personOfScores(making, by), by]])),
	)
	const known = new Set(inventory.map(({ resource }) => resource.id))
	return [
		...inventory,
		...Array.from(others)
			.filter(([id]) => !known.has(id))
			.map(([, by]): Placed => ({
				place: "inventory",
				resource: personOf(making, { key: `by-${by.trim().toLowerCase()}`, relationship: making.text(by) }),
			})),
	]
}

function personOf(making: Making, { key, name, relationship, facts }: Somebody, number?: number): RelatedPerson {
	const isNamed = making.request.options?.names !== "roles"
	const written = relationship ?? (facts?.relationship === undefined ? name : making.text(facts.relationship))
	return making.made<RelatedPerson>(personId(making, key), {
		resourceType: "RelatedPerson",
		identifier: number === undefined ? [] : [{ system: identifiers.person, value: `${making.code}/P${number}` }],
		// Active is who takes part in the care.
		active: false,
		patient: making.patient,
		relationship: [kinshipOf(written, [facts?.relationship, facts?.name, relationship])],
		name: isNamed && name !== undefined ? [{ text: name }] : [],
	})
}

/** What somebody is to the client: a code of the standard if the words are known, and the words. */
function kinshipOf(text: string | undefined, said: readonly (string | undefined)[]): CodeableConcept {
	const code = said.flatMap((words) => kinOf(words === undefined ? undefined : roleIn(words)) ?? []).at(0)
	return { ...(code !== undefined && { coding: [{ system: systems.role, code }] }), ...(text !== undefined && { text }) }
}

/** What the inventory says of somebody, field by field, as an observation with its focus on that person. */
function observedOf(making: Making, key: string, written: ReturnType<typeof peopleOf>[number] | undefined): Observation | undefined {
	const { formulation } = making.request.case
	const components = (written?.fields ?? []).flatMap((field): ObservationComponent[] => {
		const place = findPart(personPlaces, field.label)
		if (!place || place.id === "person.relationship") return []
		const code = concept(own("person"), keyOf(place.id), wordsOf(place.id).title)
		const { vocabulary, several = false } = place.value ?? {}
		const text = making.text(field.value)
		const said = vocabulary ? readTerms(vocabulary, field.text, several).terms : []
		if (vocabulary === "closeness" && said[0]) return [{ code, valueInteger: Number(said[0].term) }]
		if (vocabulary && said.length > 0) {
			const all: readonly string[] = terms(vocabulary)
			return said.flatMap(({ term }) => (all.includes(term) ? [{ code, valueCodeableConcept: concept(own(vocabulary), term, text) }] : []))
		}
		return text.trim() === "" ? [] : [{ code, valueString: text }]
	})
	if (components.length === 0) return undefined
	const author = making.practitioner(formulation?.author)
	return making.made<Observation>(
		making.idOf("person-observed", key),
		{
			resourceType: "Observation",
			status: "final",
			category: [concept(systems.observationCategory, "social-history")],
			code: concept(own("observation"), "person-of-inventory", wordsOf("formulation.inventory").title),
			subject: making.patient,
			focus: [{ reference: `RelatedPerson/${personId(making, key)}` }],
			effectiveDateTime: making.dayOf(formulation),
			performer: author ? [author] : [],
			component: components,
		},
		false,
	)
}
