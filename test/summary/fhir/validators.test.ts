/** The validators of FHIR find what they should: one good document, and the same with one fault each. */
import type { Bundle, Composition, Observation, Patient } from "@medplum/fhirtypes"
import { expect, test } from "vitest"
import { faultsOfDocument, faultsOfResources, noFaults, type Validator } from "./validators/index.ts"

const address = (last: number): string => `urn:uuid:5b0cf6a2-4c5b-5c1c-9d1e-0000000000${last}`

const patient = (): Patient => ({
	resourceType: "Patient",
	id: "p",
	identifier: [{ system: "urn:example:case", value: "C-7" }],
	gender: "unknown",
})

const observation = (): Observation => ({
	resourceType: "Observation",
	id: "o",
	status: "final",
	category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }] }],
	code: { coding: [{ system: "http://loinc.org", code: "44261-6" }], text: "PHQ-9" },
	subject: { reference: address(11) },
	effectiveDateTime: "2026-03-02",
	valueQuantity: { value: 12, system: "http://unitsofmeasure.org", code: "{score}" },
})

const composition = (): Composition => ({
	resourceType: "Composition",
	id: "c",
	status: "final",
	type: { coding: [{ system: "http://loinc.org", code: "34133-9" }] },
	date: "2026-03-03",
	subject: { reference: address(11) },
	author: [{ display: "AB" }],
	title: "C-7",
	section: [
		{
			title: "Measures",
			text: { status: "generated", div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>PHQ-9: 12</p></div>' },
			entry: [{ reference: address(12) }],
		},
	],
})

const document = (): Bundle => ({
	resourceType: "Bundle",
	type: "document",
	identifier: { system: "urn:ietf:rfc:3986", value: address(99) },
	timestamp: "2026-03-03T12:00:00Z",
	entry: [
		{ fullUrl: address(10), resource: composition() },
		{ fullUrl: address(11), resource: patient() },
		{ fullUrl: address(12), resource: observation() },
	],
})

/** The document with a change of its text. */
function changed(from: string, to: string): Bundle {
	const text = JSON.stringify(document())
	if (!text.includes(from)) throw new Error(`There is no ${from} in the document`)
	return JSON.parse(text.replace(from, to)) as Bundle
}

function without(key: "identifier" | "timestamp"): Bundle {
	const { [key]: _, ...rest } = document()
	return rest
}

const reordered = (): Bundle => ({ ...document(), entry: (document().entry ?? []).toReversed() })

/** A fault, and who of the validators must find it. */
const faults: readonly (readonly [fault: string, bundle: Bundle, by: readonly Validator[]])[] = [
	["no identifier", without("identifier"), ["invariants"]],
	["no timestamp", without("timestamp"), ["invariants"]],
	["the Composition is not first", reordered(), ["invariants", "links"]],
	["two entries at one address", changed(`"fullUrl":"${address(12)}"`, `"fullUrl":"${address(11)}"`), ["invariants", "links"]],
	["a code that is not in its list", changed('"status":"final","category"', '"status":"done","category"'), ["codes", "schema", "shapes"]],
	["a property that is not known", changed('"gender"', '"sex":"x","gender"'), ["invariants", "codes", "schema", "shapes"]],
	["a date that is none", changed('"2026-03-02"', '"2 March"'), ["invariants", "codes", "schema"]],
	["a required element is missing", changed('"status":"final","category"', '"category"'), ["invariants", "codes", "shapes"]],
	["a reference that leads nowhere", changed(`"reference":"${address(12)}"`, `"reference":"${address(13)}"`), ["links"]],
	["an entry that nothing leads to", changed(`,"entry":[{"reference":"${address(12)}"}]`, ""), ["links"]],
	["a script in the narrative", changed("<p>PHQ-9: 12</p>", "<script>1</script>"), ["links"]],
	["a picture in the narrative", changed("<p>PHQ-9: 12</p>", "<img src='x'/>"), ["links"]],
	["a narrative that is no XHTML", changed("<p>PHQ-9: 12</p>", "<p>PHQ-9"), ["links"]],
	["an empty text", changed('"title":"C-7"', '"title":""'), ["invariants", "schema", "links"]],
	["a control character", changed('"title":"C-7"', '"title":"C\\u0001"'), ["invariants", "links"]],
	["an empty list", changed('"author":[{"display":"AB"}]', '"author":[]'), ["invariants", "codes", "links"]],
]

test("a good document has no fault", () => {
	expect(faultsOfDocument(document())).toEqual(noFaults)
})

test.each(faults)("%s is found", (_, bundle, by) => {
	const found = Object.entries(faultsOfDocument(bundle)).flatMap(([name, all]) => (all.length > 0 ? [name] : []))
	expect(found).toEqual(by)
})

test("resources that are loaded together need their references by type and id", () => {
	const subject = { reference: "Patient/p" }
	expect(faultsOfResources([patient(), { ...observation(), subject }])).toEqual(noFaults)
	expect(faultsOfResources([{ ...observation(), subject }]).links).toEqual(["Observation/o subject: Patient/p is not there"])
	expect(faultsOfResources([patient(), patient()]).links).toEqual(["Two resources are named Patient/p"])
})
