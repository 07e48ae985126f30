/** A case in FHIR R4, before all validators that need no network. What they find at all: validators.test.ts. */
import { createHash } from "node:crypto"
import fc from "fast-check"
import type { Bundle, Composition, Observation, Resource } from "@medplum/fhirtypes"
import { describe, expect, it } from "vitest"
import { fhirDocument, type FhirOptions, type FhirResource, fhirResources } from "../../../src/summary/fhir/index.ts"
import type { SummaryRequest } from "../../../src/summary/index.ts"
import { kinCodes } from "../../../src/summary/names/kin-words.ts"
import { closing, formulation, session } from "../../rules/case-notes.ts"
import { runs } from "../../harness/soak.ts"
import { cases } from "../any-case.ts"
import { requestOf, sample, samples, sampleTexts } from "../requests.ts"
import { knownSignatures, signedTexts } from "../signed-case.ts"
import { systems } from "../../../src/summary/fhir/systems.ts"
import { definitions } from "./validators/definitions.ts"
import { faultsOfDocument, faultsOfResources, noFaults } from "./validators/index.ts"

const expectValid = (request: SummaryRequest, options: FhirOptions = {}): void => {
	expect(faultsOfDocument(fhirDocument(request, options))).toEqual(noFaults)
	expect(faultsOfResources(fhirResources(request, options))).toEqual(noFaults)
}

function ofType<Type extends FhirResource["resourceType"]>(
	resources: readonly Resource[],
	type: Type,
): Extract<FhirResource, { resourceType: Type }>[] {
	return resources.filter((resource): resource is Extract<FhirResource, { resourceType: Type }> => resource.resourceType === type)
}

const resourcesIn = ({ entry = [] }: Bundle): Resource[] => entry.flatMap(({ resource }) => resource ?? [])

const everyOption: FhirOptions = { names: "full", profile: "us-core", timeZone: "Europe/Berlin", icd: "icd-10" }

const notes = (first: string, ...others: readonly string[]): SummaryRequest => requestOf("C-1", [first, ...others])

describe("a case in FHIR", () => {
	it.each(samples)("of the sample %s is valid, whatever is chosen", (code) => {
		expectValid(sample(code))
		expectValid(sample(code), everyOption)
		expectValid(sample(code), { codeOf: () => "P-77", narrative: false, names: "aliases" })
	})

	it("is valid of any notes [R52]", () => {
		fc.assert(
			fc.property(cases, (pieces) => {
				const request = requestOf(
					"C-1",
					pieces.map(({ text }) => text),
				)
				expectValid(request)
			}),
			{ numRuns: runs(60, 5), endOnFailure: true },
		)
	}, 180_000)

	it("is valid of notes that lack any of their lines", () => {
		const texts = sampleTexts("G-2025-03").filter((_, index) => index % 4 === 0)
		const changed = fc.tuple(
			...texts.map((text) => {
				const lines = text.split("\n")
				// Most lines stay: of a few alone there is no note.
				return fc
					.uniqueArray(fc.nat({ max: lines.length - 1 }), { maxLength: 12 })
					.map((gone) => lines.filter((_, at) => !gone.includes(at)).join("\n"))
			}),
		)
		fc.assert(
			fc.property(changed, (given) => {
				expectValid(requestOf("G-2025-03", given), { timeZone: "America/New_York" })
			}),
			{ numRuns: runs(60, 5), endOnFailure: true },
		)
	}, 180_000)

	it("of signed notes is valid, and signs only texts that are as they were signed", async () => {
		const request = { ...requestOf("C-1", Object.values(signedTexts), {}, Object.keys(signedTexts)), signatures: await knownSignatures() }
		expectValid(request)
		expectValid(request, everyOption)
		const resources = fhirResources(request)
		const states = ofType(resources, "DocumentReference").map(({ description, docStatus }) => [description, docStatus])
		expect(states).toContainEqual(["Session 2 (2026-01-12)", "preliminary"])
		expect(states).toContainEqual(["Session 1 (2026-01-05)", "final"])
		const valid = Array.from(request.signatures.notes).flatMap(([file, { note, hash }]) =>
			signedTexts[file] === undefined ? [] : note.by.filter((by) => by.hash === hash).map(({ signer, time }) => [signer, time]),
		)
		const initials = new Map(ofType(resources, "Practitioner").map(({ id, identifier }) => [`Practitioner/${id}`, identifier?.[0]?.value]))
		const signed = ofType(resources, "Provenance").map(({ agent, recorded }) => [initials.get(agent[0]?.who.reference ?? ""), recorded])
		expect(signed.length).toBeGreaterThan(4)
		expect(signed.map(String).toSorted()).toEqual(valid.map(String).toSorted())
		expect(ofType(resources, "DocumentReference").flatMap(({ relatesTo = [] }) => relatesTo.map(({ code }) => code))).toEqual(["appends"])
	})

	it("has of a signed text the hash that the standard asks for, and the text itself only if people are called as written", async () => {
		const request = { ...requestOf("C-1", Object.values(signedTexts), {}, Object.keys(signedTexts)), signatures: await knownSignatures() }
		const [first] = ofType(fhirResources(request, { names: "full" }), "DocumentReference")
		const text = signedTexts["formulation.ipt.md"] ?? ""
		expect(first?.content[0]?.attachment).toMatchObject({
			data: Buffer.from(text).toString("base64"),
			size: Buffer.byteLength(text),
			hash: createHash("sha1").update(text).digest("base64"),
		})
		for (const options of [{}, { names: "aliases" }, { names: "full", codeOf: () => "P-1" }] as const) {
			const [other] = ofType(fhirResources(request, options), "DocumentReference")
			expect(other?.content[0]?.attachment.hash).toBe(first?.content[0]?.attachment.hash)
			expect(other?.content[0]?.attachment.data).toBeUndefined()
			expect(JSON.stringify(fhirResources(request, options))).not.toContain("ssh-signature")
		}
		expect(JSON.stringify(fhirResources(request, { names: "full" }))).toContain("ssh-signature")
	})
})

describe("people and codes", () => {
	const request = notes(
		formulation({
			more: "author: AB",
			body: "## Presenting problem\n\nAnna Meyer left. So C-1 says.\n\n## Interpersonal inventory\n\n### Anna Meyer\n\n- **Relationship**: sister of the client\n- **Closeness**: 2\n- **Contact**: rings Anna Meyer daily\n\n## Goals\n\n- **G1**: visits @anna-meyer\n\n## Risk\n\n- **Level**: low\n- **Rationale**: Anna Meyer knows\n",
		}),
		session(1, {
			more: "measures:\n  PHQ-9: 12\n  PHQ-9 (@anna-meyer): 20",
			body: "## Techniques\n\n- **Clarification**: what Meyer said\n\n## Mechanisms of change\n\n- **Enhancing social support**: 2: rang Anna\n",
		}),
	)

	it("names nobody unless that is asked for", () => {
		expect(JSON.stringify(fhirDocument(request))).not.toMatch(/Anna|Meyer/i)
		expect(JSON.stringify(fhirDocument(request, { names: "aliases" }))).not.toContain("Anna Meyer")
		expect(JSON.stringify(fhirDocument(request, { names: "full" }))).toContain("Anna Meyer")
	})

	it("says the code of the case nowhere if that is called otherwise", () => {
		expect(JSON.stringify(fhirDocument(request))).toContain("C-1")
		expect(JSON.stringify(fhirDocument(request, { codeOf: () => "P-77" }))).not.toContain("C-1")
		expect(JSON.stringify(fhirDocument(request, { codeOf: () => "P-77" }))).toContain("P-77")
	})

	it("has a clinician once, whatever the case", () => {
		const ids = ["C-1", "C-2"].map((code) => {
			const text = replacedCode(code)
			return ofType(fhirResources(requestOf(code, [text])), "Practitioner").map(({ id }) => id)
		})
		expect(ids[0]).toEqual(ids[1])
		expect(ids[0]).toHaveLength(1)
		const patients = ["C-1", "C-2"].map((code) => ofType(fhirResources(requestOf(code, [replacedCode(code)])), "Patient")[0]?.id)
		expect(new Set(patients).size).toBe(2)
	})

	it("does not count somebody else's score as the client's", () => {
		const scores = ofType(fhirResources(request), "Observation").filter(({ category }) => category?.[0]?.coding?.[0]?.code === "survey")
		const codesOf = ({ code }: Observation): (string | undefined)[] => (code.coding ?? []).map((coding) => coding.code)
		expect(scores.map((score) => [score.valueQuantity?.value, codesOf(score), score.focus === undefined])).toEqual([
			[12, ["44261-6", "PHQ-9"], true],
			[20, ["score-of-another-person"], false],
		])
	})

	it("has a code for a relationship in every language", () => {
		const related = (relationship: string): unknown =>
			ofType(
				fhirResources(notes(formulation({ body: `## Interpersonal inventory\n\n### P\n\n- **Relationship**: ${relationship}\n` }))),
				"RelatedPerson",
			)[0]?.relationship?.[0]?.coding?.[0]?.code
		expect(["older sister", "mother-in-law", "colleague"].map(related)).toEqual(["SIS", "MTHINLAW", undefined])
	})
})

const replacedCode = (code: string): string => formulation({ more: "author: AB" }).replace("case: C-1", `case: ${code}`)

it("codes of relationships are those of HL7", () => {
	const { entry = [] } = definitions("v3-codesystems.json") as Bundle
	const roles = entry.flatMap(({ resource }) =>
		resource?.resourceType === "CodeSystem" && resource.url === systems.role ? [JSON.stringify(resource.concept)] : [],
	)
	expect(roles).toHaveLength(1)
	expect(kinCodes.filter((code) => !roles[0]?.includes(`"code":"${code}"`))).toEqual([])
})

describe("time", () => {
	const first = session(1, { more: 'start: "16:00"\nend: "16:50"' })
	const period = (options: FhirOptions, text = first): unknown => ofType(fhirResources(notes(text), options), "Encounter")[0]?.period

	it("has a clock time only if the zone is known", () => {
		expect(period({})).toEqual({ start: "2026-01-05", end: "2026-01-05" })
		expect(period({ timeZone: "Europe/Berlin" })).toEqual({ start: "2026-01-05T16:00:00+01:00", end: "2026-01-05T16:50:00+01:00" })
		expect(period({ timeZone: "America/St_Johns" })).toMatchObject({ start: "2026-01-05T16:00:00-03:30" })
		expect(period({ timeZone: "Europe/Berlin" }, first.replace("2026-01-05", "2026-07-05"))).toMatchObject({
			start: "2026-07-05T16:00:00+02:00",
		})
		expect(period({ timeZone: "UTC" })).toMatchObject({ start: "2026-01-05T16:00:00+00:00" })
	})

	it("has no day that a note does not have", () => {
		const request = notes(formulation().replace(/^date: .*$/m, ""), first.replace(/^date: .*$/m, "").replace(/^session: .*$/m, ""))
		expectValid(request)
		expect(ofType(fhirResources(request), "Encounter")[0]?.period).toBeUndefined()
	})
})

describe("what stays the same", () => {
	it("is every byte, and all ids if nothing but a text changes", () => {
		expect(JSON.stringify(fhirDocument(sample("G-2025-03")))).toBe(JSON.stringify(fhirDocument(sample("G-2025-03"))))
		const [before, after] = ["low", "high"].map((level) =>
			fhirDocument(notes(formulation({ body: `## Risk\n\n- **Level**: ${level}\n` }), session(1))),
		)
		expect(after?.entry?.map(({ fullUrl }) => fullUrl)).toEqual(before?.entry?.map(({ fullUrl }) => fullUrl))
		expect(after?.identifier).not.toEqual(before?.identifier)
	})

	it("is a document and resources of the same ids and content", () => {
		const document = resourcesIn(fhirDocument(sample("D-2026-07")))
		const resources = fhirResources(sample("D-2026-07"))
		expect(document.map(({ resourceType, id }) => [resourceType, id])).toEqual(resources.map(({ resourceType, id }) => [resourceType, id]))
		expect(resources.map((resource) => JSON.stringify(resource).replaceAll(/"[A-Z]\w+\/([0-9a-f-]{36})"/g, '"urn:uuid:$1"'))).toEqual(
			document.map((resource) => JSON.stringify(resource)),
		)
	})
})

describe("unusual notes", () => {
	const control = "\u0000\u0007\u000B\u001B"
	it.each<readonly [string, SummaryRequest]>([
		["no formulation", notes(session(1), session(2))],
		["only a closing", notes(closing({ more: "ending: dropout\ndiagnosis: F32.4" }))],
		["only a formulation without a line", notes(formulation())],
		["two sessions of one number", notes(formulation(), session(1), session(1, { body: "## Plan\n\nAgain.\n" }))],
		[
			"two people of one name",
			notes(formulation({ body: "## Interpersonal inventory\n\n### Ben\n\n- **Contact**: x\n\n### Ben\n\n- **Contact**: y\n" })),
		],
		["two goals of one id", notes(formulation({ body: "## Goals\n\n- **G1**: sings\n- **G1**: dances\n- **G2**: …\n" }))],
		[
			"ratings twice",
			notes(session(1, { body: "## Mechanisms of change\n\n- **Processing emotions**: 2: x\n- **Processing emotions**: 9\n" })),
		],
		[
			"an unknown measure",
			notes(session(1, { more: "measures:\n  Mood: 3\n  Own scale: {total: many}\n  EPDS (partner): 9\n  C-SSRS: {ideation: yes}" })),
		],
		["totals that differ", notes(session(1, { more: "measures:\n  PHQ-9: 12\n  PHQ: 14" }))],
		["the year 0", notes(formulation({ more: "onset: 0000-01-01" }).replace(/^date: .*$/m, "date: 0000-01-01"))],
		[
			"an end before the start",
			notes(formulation({ more: "contract: {start: 2026-05-01}" }), closing({ date: "2026-02-01", more: "ending: planned" })),
		],
		[
			"control characters",
			notes(formulation({ body: `## Presenting problem\n\nLow${control}.\n\n## Goals\n\n- **G1**: s${control}ings\n` })),
		],
		[
			"markup",
			notes(
				formulation({
					body: '## Presenting problem\n\n<script>alert(1)</script> <img src=x onerror=y> ]]> &amp; &lt; <!-- x -->\n\n<div onclick="x">y</div>\n',
				}),
			),
		],
		["half a character", notes(formulation({ body: "## Presenting problem\n\n\uD83D and \uDC00.\n" }))],
		[
			"three languages",
			notes(formulation({ body: "## Vorstellungsgrund\n\nTraurig.\n" }), session(1, { body: "## Riesgo\n\n- **Nivel**: bajo\n" })),
		],
		["a long text", notes(session(1, { body: `## Plan\n\n${"word ".repeat(90_000)}\n` }))],
		["process notes", notes(formulation(), "---\nnote: process\ncase: C-1\ndate: 2026-01-09\n---\n\nSecret thoughts.\n")],
		["a header that is never closed", notes(formulation(), "---\nnote: session\ncase: C-1\n\n## Plan\n\nOpen.\n")],
		[
			"names of objects",
			notes(
				formulation({ body: "## __proto__\n\n- **constructor**: x\n\n## Interpersonal inventory\n\n### toString\n\n- **__proto__**: y\n" }),
				session(1, { more: "measures:\n  __proto__: 3\n  constructor: 4" }),
			),
		],
	])("are valid: %s", (_, request) => {
		expectValid(request)
		expectValid(request, everyOption)
	})

	it("say nothing of process notes", () => {
		const request = notes(formulation(), "---\nnote: process\ncase: C-1\ndate: 2026-01-09\nauthor: ZZ\n---\n\nSecret thoughts.\n")
		expect(JSON.stringify(fhirDocument(request, { names: "full" }))).not.toMatch(/Secret|"ZZ"/)
	})
})

describe("what clinical programs count on", () => {
	it("items are coded, and a whole list of them is a response", () => {
		const resources = fhirResources(
			notes(session(1, { more: "measures:\n  PHQ-9: {items: [1, 1, 1, 1, 1, 1, 1, 1, 0]}\n  GAD-7: {total: 9, item3: 2}" })),
		)
		const [response] = ofType(resources, "QuestionnaireResponse")
		expect(response?.item?.map(({ linkId, answer }) => [linkId, answer?.[0]?.valueCoding?.code]).slice(7)).toEqual([
			["/44253-3", "LA6569-3"],
			["/44260-8", "LA6568-5"],
		])
		const codes = ofType(resources, "Observation").map(({ code, valueQuantity, valueCodeableConcept }) => [
			code.coding?.[0]?.code,
			valueQuantity?.value ?? valueCodeableConcept?.coding?.[0]?.code,
		])
		expect(codes).toEqual([
			["44261-6", 8],
			["70274-6", 9],
			["69733-4", "LA6570-1"],
		])
	})

	it("a score that two notes of one day give is there once", () => {
		const [first, second] = [
			formulation({ more: "measures: {PHQ-9: 14}" }),
			session(1, { more: "measures:\n  PHQ-9: {total: 14, item9: 0}" }),
		]
		const same = notes(first, second.replace(/^date: .*$/m, /^date: .*$/m.exec(first)?.[0] ?? ""))
		const totals = (request: SummaryRequest): number =>
			ofType(fhirResources(request), "Observation").filter(({ valueQuantity }) => valueQuantity).length
		expect([totals(same), totals(notes(first, second.replace(/^date: .*$/m, "date: 2026-02-02")))]).toEqual([1, 2])
	})

	it("risk is a level and never a number", () => {
		const [risk] = ofType(
			fhirResources(notes(formulation({ body: "## Risk\n\n- **Level**: none\n- **Rationale**: no thoughts\n" }))),
			"RiskAssessment",
		)
		expect(risk?.prediction).toEqual([
			{
				qualitativeRisk: {
					coding: [
						{ system: "http://terminology.hl7.org/CodeSystem/risk-probability", code: "negligible" },
						{ system: "urn:ipt-notes:risk-level", code: "none" },
					],
					text: "none",
				},
				rationale: "no thoughts",
			},
		])
		expect(JSON.stringify(risk)).not.toContain("probabilityDecimal")
	})

	it("a diagnosis has the code of the edition that fits its language, or that is chosen", () => {
		const system = (language: string, options: FhirOptions = {}): unknown =>
			ofType(fhirResources(notes(formulation({ more: `diagnosis: F32.1\nlanguage: ${language}` })), options), "Condition")[0]?.code
				?.coding?.[0]?.system
		expect([system("en"), system("de"), system("es"), system("de", { icd: "icd-10-cm" })]).toEqual([
			"http://hl7.org/fhir/sid/icd-10-cm",
			"http://fhir.de/CodeSystem/bfarm/icd-10-gm",
			"http://hl7.org/fhir/sid/icd-10",
			"http://hl7.org/fhir/sid/icd-10-cm",
		])
	})

	it("a document is preliminary while the case is open", () => {
		const status = (...texts: readonly [string, ...string[]]): unknown =>
			(resourcesIn(fhirDocument(notes(...texts)))[0] as Composition).status
		expect([status(formulation()), status(formulation(), closing({ more: "ending: planned" }))]).toEqual(["preliminary", "final"])
	})

	it("no profile is claimed unless that is asked for", () => {
		expect(JSON.stringify(fhirResources(sample("G-2025-03")))).not.toContain('"profile"')
		expect(JSON.stringify(fhirResources(sample("G-2025-03"), { profile: "us-core" }))).toContain("StructureDefinition/us-core-patient")
	})
})
