/**
 * The names of everything that a FHIR resource refers to, in one place: code systems, identifiers, profiles and codes of others. Only
 * codes that were read in a published source are here. A scale without a code here is exported by its name.
 */
import type { CodeableConcept, Coding } from "@medplum/fhirtypes"

/** Code systems of others. */
export const systems = {
	loinc: "http://loinc.org",
	snomed: "http://snomed.info/sct",
	ucum: "http://unitsofmeasure.org",
	"icd-10-cm": "http://hl7.org/fhir/sid/icd-10-cm",
	"icd-10-gm": "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
	"icd-10": "http://hl7.org/fhir/sid/icd-10",
	"icd-11": "http://id.who.int/icd/release/11/mms",
	uri: "urn:ietf:rfc:3986",
	confidentiality: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
	act: "http://terminology.hl7.org/CodeSystem/v3-ActCode",
	role: "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
	conditionClinical: "http://terminology.hl7.org/CodeSystem/condition-clinical",
	conditionCategory: "http://terminology.hl7.org/CodeSystem/condition-category",
	healthConcern: "http://hl7.org/fhir/us/core/CodeSystem/condition-category",
	carePlanCategory: "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
	documentCategory: "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
	observationCategory: "http://terminology.hl7.org/CodeSystem/observation-category",
	achievement: "http://terminology.hl7.org/CodeSystem/goal-achievement",
	riskProbability: "http://terminology.hl7.org/CodeSystem/risk-probability",
	dataAbsent: "http://terminology.hl7.org/CodeSystem/data-absent-reason",
	participant: "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
	signature: "urn:iso-astm:E1762-95:2013",
} as const

/** Code systems of our own: vocabularies of the record, by their names. */
export const own = (vocabulary: string): string => `urn:ipt-notes:${vocabulary}`

/** Identifiers of our own. */
export const identifiers = {
	case: "urn:ipt-notes:case",
	practitioner: "urn:ipt-notes:practitioner",
	person: "urn:ipt-notes:person",
	session: "urn:ipt-notes:session",
	goal: "urn:ipt-notes:goal",
	signedHash: "urn:ipt-notes:signed-hash",
} as const

export const extensions = {
	absent: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
	ordinal: "http://hl7.org/fhir/StructureDefinition/ordinalValue",
} as const

/** The profiles of US Core by type of resource, for those that are shaped like it. */
export const usCore: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
	[
		["Patient", "patient"],
		["Practitioner", "practitioner"],
		["Condition", "condition-problems-health-concerns"],
		["CarePlan", "careplan"],
		["Goal", "goal"],
		["Encounter", "encounter"],
		["Procedure", "procedure"],
		["RelatedPerson", "relatedperson"],
		["QuestionnaireResponse", "questionnaireresponse"],
		["Observation", "observation-screening-assessment"],
		["DocumentReference", "documentreference"],
	].map(([type, name]) => [type, `http://hl7.org/fhir/us/core/StructureDefinition/us-core-${name}`]),
)

/** LOINC codes of documents and of their sections. */
export const documentCodes = {
	summary: "34133-9",
	session: "34904-3",
	note: "34786-4",
	addendum: "55107-7",
	assessment: "51848-0",
	socialHistory: "29762-2",
	plan: "18776-5",
	goals: "61146-7",
	discharge: "18842-5",
} as const

interface ScaleCodes {
	readonly total: string
	/** The panel, and its items in order; without them, items have codes of our own. */
	readonly panel?: string
	readonly items?: readonly string[]
}

const phq9 = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"]
const gad7 = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"]

/** LOINC codes of scales. */
export const scales: Readonly<Partial<Record<string, ScaleCodes>>> = {
	"PHQ-9": { total: "44261-6", panel: "44249-1", items: phq9 },
	"GAD-7": { total: "70274-6", panel: "69737-5", items: gad7 },
	EPDS: { total: "99046-5" },
}

/** The answers to items of PHQ-9 and GAD-7, from 0 to 3. */
export const answers = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"] as const

/** Interpersonal psychotherapy (regime/therapy). */
export const therapyCode = "443730003"

/** A code with the words for it. */
export const concept = (system: string, code: string, text?: string): CodeableConcept => ({
	coding: [{ system, code }],
	...(text !== undefined && { text }),
})

/** A code of LOINC with the words for it. */
export const loinc = (code: string, text?: string): CodeableConcept => concept(systems.loinc, code, text)

/** A code of a system. */
export const coding = (system: string, code: string): Coding => ({ system, code })

/** Records of mental health are restricted wherever they go. */
export const restricted: readonly Coding[] = [coding(systems.confidentiality, "R"), coding(systems.act, "MH")]
