/**
 * Resources that say that they follow US Core. What its profiles cannot do without is listed here, as US Core 8.0.0 has it: no package
 * of the registry has the profiles themselves. No value set is looked at. That is for the validator of HL7, which a person runs.
 */
import type { Resource } from "@medplum/fhirtypes"
import { expect, it } from "vitest"
import { fhirResources } from "../../../src/summary/fhir/index.ts"
import { requestOf, sample, samples } from "../requests.ts"
import { knownSignatures, signedTexts } from "../signed-case.ts"

/** The elements that a profile cannot do without, by its name; of several, one. */
const needed: Readonly<Record<string, readonly (readonly string[])[]>> = {
	"us-core-patient": [["identifier"], ["name"], ["gender"]],
	"us-core-practitioner": [["identifier"], ["name"]],
	"us-core-condition-problems-health-concerns": [["category"], ["code"], ["subject"]],
	"us-core-careplan": [["text"], ["status"], ["intent"], ["category"], ["subject"]],
	"us-core-goal": [["lifecycleStatus"], ["description"], ["subject"]],
	"us-core-encounter": [["status"], ["class"], ["type"], ["subject"]],
	"us-core-procedure": [["status"], ["code"], ["subject"], ["performedDateTime", "performedPeriod"]],
	"us-core-relatedperson": [["active"], ["patient"], ["relationship", "name"]],
	"us-core-questionnaireresponse": [["questionnaire"], ["status"], ["subject"], ["authored"]],
	"us-core-observation-screening-assessment": [
		["status"],
		["category"],
		["code"],
		["subject"],
		["valueQuantity", "valueCodeableConcept", "hasMember", "component", "dataAbsentReason"],
	],
	"us-core-documentreference": [["status"], ["type"], ["category"], ["subject"], ["content"]],
}

const profileOf = ({ meta }: Resource): string | undefined => /us-core-[a-z-]+$/.exec(meta?.profile?.[0] ?? "")?.[0]

const lacking = (resource: Resource): string[] => {
	const profile = profileOf(resource)
	const has = (element: string): boolean => Object.hasOwn(resource, element)
	return profile === undefined
		? []
		: (needed[profile] ?? [["nothing is known of it"]]).filter((any) => !any.some(has)).map((any) => `${profile}: ${any.join(" or ")}`)
}

const claimed = async (): Promise<readonly Resource[]> => {
	const signed = { ...requestOf("C-1", Object.values(signedTexts), {}, Object.keys(signedTexts)), signatures: await knownSignatures() }
	return [...samples.map((code) => sample(code)), signed].flatMap((request) =>
		fhirResources(request, { profile: "us-core", names: "full" }),
	)
}

it("has what its profiles cannot do without", async () => {
	const resources = await claimed()
	expect(new Set(resources.flatMap((resource) => profileOf(resource) ?? []))).toEqual(new Set(Object.keys(needed)))
	expect(resources.flatMap(lacking)).toEqual([])
})

it("is seen to lack what it lacks", async () => {
	const [plan] = (await claimed()).filter((resource) => resource.resourceType === "CarePlan")
	const { text: _, ...without } = plan ?? { resourceType: "CarePlan" as const }
	expect(lacking(without as Resource)).toEqual(["us-core-careplan: text"])
})

it("is not claimed of a document without its text, nor of the score of somebody else", () => {
	const request = requestOf("C-1", [
		"---\nnote: session\ncase: C-1\nsession: 1\ndate: 2026-01-05\nmeasures:\n  EPDS (partner): 9\n---\n\n## Plan\n\nGo on.\n",
	])
	const [score] = fhirResources(request, { profile: "us-core" }).filter(({ resourceType }) => resourceType === "Observation")
	expect(score && profileOf(score)).toBeUndefined()
})
