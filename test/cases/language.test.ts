import { describe, expect, it } from "vitest"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { languageOf, languagesOf } from "../../src/cases/language.ts"
import { readNote } from "../../src/note/read.ts"

const heading = { en: "## Goals\n", de: "## Ziele\n", es: "## Objetivos\n" } as const
type Language = keyof typeof heading

interface Written {
	/** What its header says. */
	readonly header?: Language
	/** In what its headings are. */
	readonly headings?: Language
}

const more = ({ header }: Written): string => (header === undefined ? "" : `language: ${header}\n`)
const body = ({ headings }: Written): string => (headings === undefined ? "" : heading[headings])

const formulation = (written: Written): string =>
	`---\nnote: formulation\ncase: C-1\ndate: 2026-01-12\n${more(written)}---\n\n${body(written)}`
const session = (number: number, written: Written): string =>
	`---\nnote: session\ncase: C-1\nsession: ${number}\ndate: 2026-02-0${number}\n${more(written)}---\n\n${body(written).replace("Goals", "Mood and events").replace("Ziele", "Techniken").replace("Objetivos", "Técnicas")}`

/** The language of the first of these notes, and of a next one, in a case of all of them. */
function languages(texts: readonly string[]) {
	const facts = texts.map((text, index) => factsOf(`note-${index}`, readNote(text)))
	const patientCase = caseOf("C-1", facts)
	return { note: languageOf(facts[0], patientCase), next: languageOf(undefined, patientCase), all: languagesOf(patientCase) }
}

describe("the language of a note", () => {
	it("is what its header says, whatever the case and its headings", () => {
		expect(languages([session(1, { header: "es", headings: "en" }), formulation({ header: "de" })]).note).toBe("es")
	})

	it("else what the header of the formulation says", () => {
		expect(languages([session(1, { headings: "en" }), formulation({ header: "de" })]).note).toBe("de")
	})

	it("else that of its own headings", () => {
		expect(languages([session(1, { headings: "es" }), formulation({ headings: "de" })]).note).toBe("es")
	})

	it("else that of the headings of the formulation, or of the last note that has any", () => {
		expect(languages([session(1, {}), formulation({ headings: "de" }), session(2, { headings: "es" })]).note).toBe("de")
		expect(languages([session(1, {}), session(2, { headings: "de" }), session(3, { headings: "es" })]).note).toBe("es")
	})

	it("is not known if no note says any", () => {
		expect(languages([session(1, {}), formulation({})])).toEqual({ note: undefined, next: undefined, all: [] })
	})

	it("of a next note is that of the case, and a case may have several", () => {
		const { next, all } = languages([session(1, { header: "es" }), formulation({ header: "de" }), session(2, { headings: "en" })])
		expect([next, all]).toEqual(["de", ["de", "en", "es"]])
	})
})
