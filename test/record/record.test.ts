import { describe, expect, it } from "vitest"
import * as z from "zod"
import { definitions } from "../../src/language/en/guidance/definitions.ts"
import { record as en } from "../../src/language/en/record/index.ts"
import { languages } from "../../src/language/index.ts"
import { exampleOf } from "../../src/record/guidance.ts"
import {
	bandOf,
	contractKeys,
	findMeasure,
	findPart,
	findTerm,
	frontMatterKeys,
	layouts,
	measures,
	type MeasureWords,
	nameKey,
	personFields,
	problemAreas,
	reasonField,
	riskFields,
	sectionsOf,
	sharedFacts,
	techniqueFields,
	terms,
	termWords,
	wordsOf,
} from "../../src/record/index.ts"
import { Measure } from "../../src/record/measure.ts"
import { Definition, Field, PartWords, Section, TermWords, VocabularyName } from "../../src/record/schema.ts"
import { sources } from "../../src/record/sources.ts"

interface Named {
	readonly id: string
	readonly fields?: readonly Named[] | undefined
	readonly subsections?: readonly Named[] | undefined
	readonly entries?: { readonly fields?: readonly Named[] | undefined } | undefined
}

const idsIn = ({ id, fields = [], subsections = [], entries }: Named): string[] => [
	id,
	...[...fields, ...subsections, ...(entries?.fields ?? [])].flatMap(idsIn),
]

const ids = new Set([
	...layouts.flatMap((layout) => sectionsOf(layout).flatMap(idsIn)),
	...[...Object.values(problemAreas).flat(), reasonField, ...personFields, ...riskFields, ...Object.values(techniqueFields).flat()].flatMap(
		idsIn,
	),
	...frontMatterKeys.map(({ key }) => `front-matter.${key}`),
	...contractKeys.map(({ key }) => `front-matter.contract.${key}`),
])

describe("the record", () => {
	it("has the form of its own schemas", () => {
		for (const layout of layouts) z.array(Section).parse(sectionsOf(layout))
		z.array(Field).parse([...Object.values(problemAreas).flat(), ...personFields, ...riskFields])
		z.array(Measure).parse(measures)
	})

	describe.each(languages)("in the language $id", ({ record, later }) => {
		it("has words of the form of its schemas", async () => {
			z.record(z.string(), PartWords).parse(record.parts)
			for (const name of VocabularyName.options) z.record(z.string(), TermWords).parse(record.terms[name])
			for (const defined of Object.values((await later.guidance()).definitions)) z.record(z.string(), Definition).parse(defined)
		})

		it("has words for every part, and no words for what is not there", async () => {
			const { definitions: defined, examples: given } = await later.guidance()
			expect(Object.keys(record.parts).filter((id) => !ids.has(id))).toEqual([])
			expect([...ids].filter((id) => !(id in record.parts))).toEqual([])
			for (const name of VocabularyName.options) expect(Object.keys(record.terms[name]).sort()).toEqual([...terms(name)].sort())
			expect(Object.keys(given).filter((id) => !ids.has(id))).toEqual([])
			for (const name of VocabularyName.options)
				expect(Object.keys(defined[name] ?? {}).filter((term) => !(term in record.terms[name]))).toEqual([])
			const names = new Map<string, MeasureWords>(Object.entries(record.measures))
			expect([...names.keys()].sort()).toEqual(measures.map(({ key }) => key).sort())
			for (const { key, bands } of measures) expect(names.get(key)?.bands?.length, key).toBe(bands?.length)
		})
	})

	it("gives every field and every fixed sub-section an example", () => {
		const bare = [...ids].filter((id) => exampleOf(id) === undefined)
		const containers = [
			...layouts
				.flatMap((layout) => sectionsOf(layout))
				.filter((part: Section) => part.fields ?? part.subsections ?? part.entries ?? part.perArea)
				.map(({ id }) => id),
			"formulation.diathesis.psychological",
			"front-matter.contract",
		]
		expect(bare.filter((id) => !containers.includes(id))).toEqual([])
	})

	it("names each source, and no other", () => {
		const named = [...Object.values(en.parts), ...Object.values(definitions).flatMap((defined) => Object.values(defined))].flatMap(
			({ source }) => source ?? [],
		)
		expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort())
	})

	it("gives no two parts of one place the same name", () => {
		for (const layout of layouts) {
			const names = sectionsOf(layout).flatMap(({ id }) => [wordsOf(id).title, ...(wordsOf(id).aliases ?? [])].map((name) => nameKey(name)))
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
		}
		for (const vocabulary of VocabularyName.options) {
			for (const term of terms(vocabulary)) {
				const { title, aliases = [] } = termWords(vocabulary, term)
				for (const name of [title, ...aliases]) expect(findTerm(vocabulary, name), `${name} in ${vocabulary}`).toBe(term)
			}
		}
	})

	it("shares facts between fields that there are", () => {
		for (const { field, otherPlace } of sharedFacts) {
			expect(ids).toContain(field)
			expect(ids).toContain(otherPlace)
		}
	})
})

describe("names", () => {
	it.each([
		["Acute interpersonal stressor", "formulation.acute-stressor"],
		["**symptoms and courses**", "formulation.presenting-problem"],
		["PATIENT'S AGREEMENT:", "formulation.agreement"],
		["Life-chart", "formulation.timeline"],
		["goals", "formulation.goals"],
	])("of sections are read by what they say: %s", (heading, id) => {
		expect(findPart(sectionsOf("formulation"), heading)?.id).toBe(id)
	})

	it.each([
		["mechanism", "Soc. support", "social-support"],
		["mechanism", "Soz. Unterstützung", "social-support"],
		["mechanism", "Interpers. Stress", "interpersonal-stress"],
		["mechanism", "Apoyo soc.", "social-support"],
		["technique", "Comm. analysis", "communication-analysis"],
		["technique", "Psychoed.", "psychoeducation"],
		["mechanism", "Interp. x", undefined],
		["mechanism", "In.", undefined],
	] as const)("of terms are read with words cut short: %s, %s", (vocabulary, name, term) => {
		expect(findTerm(vocabulary, name)).toBe(term)
	})

	it("of measures are read without case, spaces and dashes", () => {
		expect(findMeasure("phq 9")?.key).toBe("PHQ-9")
		expect(findMeasure("HAMD17")?.key).toBe("HAM-D")
		expect(findMeasure("HAM-D-24")).toMatchObject({ key: "HAM-D-24" })
		expect(findMeasure("HAM-D-24")?.bands).toBeUndefined()
		expect(findMeasure("PHQ-2")?.key).toBe("PHQ-2")
		expect(findMeasure("PHQ-3")).toBeUndefined()
	})
})

describe("bands", () => {
	it.each([
		["PHQ-9", 4, "none or minimal"],
		["PHQ-9", 5, "mild"],
		["PHQ-9", 27, "severe"],
		["HAM-D", 23, "moderate"],
		["MSPSS", 2.9, "low"],
		["MSPSS", 5, "moderate"],
		["MSPSS", 5.1, "high"],
		["MSPSS", 24, undefined],
	] as const)("of %s at %d: %s", (name, total, band) => {
		const measure = findMeasure(name)
		expect(measure && bandOf(measure, total)).toBe(band)
	})
})
