/** No word gets into a note that nobody wrote: what is inserted has only headings, labels, keys, terms and `…`. */
import { describe, expect, it } from "vitest"
import { addMissing, fixesFor } from "../../../src/assist/fixes/index.ts"
import { emptyNote, newNote, newFormulation, newSession } from "../../../src/assist/forms/new-note.ts"
import { forms, snippets } from "../../../src/assist/forms/snippets.ts"
import { caseOf } from "../../../src/cases/case.ts"
import { emptyPlaces } from "../../../src/note/forms/empty-places.ts"
import {
	entrySkeleton,
	guidance,
	headingOf,
	keyLines,
	measureForm,
	placeholder,
	sectionSkeleton,
	techniqueLines,
} from "../../../src/note/forms/skeleton.ts"
import { readNote } from "../../../src/note/read.ts"
import { exampleOf } from "../../../src/record/guidance.ts"
import {
	areaFields,
	contractKeys,
	type Field,
	fieldsOfTechnique,
	keysOf,
	layouts,
	measures,
	personFields,
	type Section,
	sectionsOf,
	terms,
	termTitle,
	wordsOf,
} from "../../../src/record/index.ts"
import { VocabularyName } from "../../../src/record/schema.ts"
import { checkNote, subjectOf } from "../../../src/rules/check.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import { complete, formulation, ofCase, session } from "../complete/completing.ts"

const date = "2026-03-09"
const areas = terms("problem-area")
const all: Section[] = layouts.flatMap((layout) => [...sectionsOf(layout)])
const within = (part: Section): Section[] => [part, ...(part.subsections ?? []).flatMap(within)]
const parts = all.flatMap(within)
const techniques = terms("technique")
const fields: Field[] = [
	...parts.flatMap((part) => [...(part.fields ?? []), ...(part.entries?.fields ?? [])]),
	...areas.flatMap(areaFields),
	...personFields,
	...techniques.flatMap(fieldsOfTechnique),
]
const vocabulary = new Set(VocabularyName.options.flatMap((name) => terms(name).flatMap((term) => [term, termTitle(name, term)])))
const headings = new Set([
	...parts.map((part) => headingOf(part)),
	...areas.flatMap((area) => all.filter(({ perArea }) => perArea).map((part) => headingOf(part, area))),
	...terms("mechanism").map((term) => termTitle("mechanism", term)),
	...terms("note").map((kind) => termTitle("note", kind)),
	"Case",
])
const labels = new Set([
	...fields.map(({ id }) => wordsOf(id).title),
	...techniques.map((term) => termTitle("technique", term)),
	...terms("mechanism").map((term) => termTitle("mechanism", term)),
])
const keys = new Set([
	...layouts.flatMap((layout) => keysOf(layout).map(({ key }) => key)),
	...contractKeys.map(({ key }) => key),
	...measures.flatMap(({ key, parts: of = {}, questions = [] }) => [key, ...Object.keys(of), ...questions]),
	"total",
])
const comments = new Set([...parts, ...fields].map(({ id }) => guidance(id)))

/** The words of a text that are not from the record. `known`: what the case or the writer has said before. */
function strange(text: string, known: readonly string[] = []): string[] {
	const isKnown = (words: string): boolean =>
		words === "" || words === placeholder || vocabulary.has(words) || known.includes(words) || words === date
	return text.split(/\r?\n/).flatMap((whole) => {
		let line = whole.trim()
		const comment = /<!--.*-->/.exec(line)?.[0]
		if (comment !== undefined) {
			if (!comments.has(comment)) return [comment]
			line = line.replace(comment, "").trim()
		}
		if (line === "" || line === "---" || line === placeholder || line === `- ${placeholder}`) return []
		const heading = /^#+ (.*)$/.exec(line)?.[1]
		if (heading !== undefined) return headings.has(heading.replace(/ ?…$/, "")) || isKnown(heading) ? [] : [heading]
		const [, label, value = ""] = /^(?:[-*+] )?\*\*(.*?)\*\*:? ?(.*)$/.exec(line) ?? []
		if (label !== undefined)
			return [...(labels.has(label) || /^G\d+$/.test(label) ? [] : [label]), ...(isKnown(value.replace(/:$/, "")) ? [] : [value])]
		return line
			.split(/[{},[\]]|: |:$/)
			.map((word) => word.trim())
			.filter((word) => !isKnown(word) && !keys.has(word) && !/^item\d+$/.test(word) && word !== "1")
	})
}

const nobody = caseOf("C-1", [])
const examples = [...new Set([...parts, ...fields].flatMap(({ id }) => exampleOf(id) ?? []))].filter(
	(example) => example !== "G1" && !vocabulary.has(example),
)

describe("what is inserted holds no word that nobody wrote", () => {
	const texts: readonly (readonly [string, string])[] = [
		...forms(date).map(({ name, text }) => [name, text] as const),
		...parts.map((part) => [part.id, sectionSkeleton(part)] as const),
		...areas.flatMap((area) => all.filter(({ perArea }) => perArea).map((part) => [area, sectionSkeleton(part, { area })] as const)),
		...parts.flatMap((part) =>
			part.entries?.as === "sub-sections"
				? [[`an entry of ${part.id}`, entrySkeleton(placeholder, part.entries.fields ?? [])] as const]
				: [],
		),
		...techniques.map((technique) => [technique, techniqueLines(technique)] as const),
		...measures.map((measure) => [measure.key, measureForm(measure)] as const),
		...layouts.flatMap((layout) => keysOf(layout).map((key) => [`${layout} ${key.key}`, keyLines(key)] as const)),
		...layouts.map((layout) => [`an empty ${layout}`, emptyNote(layout, date)] as const),
	]

	it.each(texts)("in the form of %s", (_, text) => {
		expect(strange(text)).toEqual([])
		expect(examples.filter((example) => text.includes(example))).toEqual([])
	})

	it("in a snippet", () => {
		for (const { body } of Object.values(snippets())) {
			expect(
				strange(
					body
						.join("\n")
						.replace(/\$\{\d+:…\}/g, placeholder)
						.replace(/\$0$/, "")
						.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", date)
						.replaceAll(/\\([$}\\])/g, "$1"),
				),
			).toEqual([])
		}
	})

	it("in a new note, in addition to what the user chose and the case has", () => {
		for (const area of areas) expect(strange(newFormulation("C-1", date, [area]).replace("# Case C-1", "# Case"), ["C-1"])).toEqual([])
		for (const status of ["held", "missed", "cancelled"] as const)
			expect(strange(newSession(nobody, { date, status }).replace("# Session 1", "# Session"), ["C-1"])).toEqual([])
		expect(strange(newNote("closing", nobody, date).replace("# Closing C-1", "# Closing"), ["C-1"])).toEqual([])
	})

	it("in a fix", () => {
		const people = ["Friend", "New flatmate"]
		const notes = [
			...layouts.map((layout) => emptyNote(layout, date).replace("case: …", "case: C-1").replace("session: …", "session: 7")),
			...areas.map(
				(area) =>
					`---\nnote: formulation\ncase: C-1\ndate: ${date}\nproblem-areas: [${area}]\n---\n\n## Interpersonal inventory\n\n### Friend\n\n- **Contact**: rings\n\n## Diathesis\n\n### Psychological\n\nShy.\n\n## Mechanisms of change\n\n### Enhancing social support\n\n- **Hypothesis**: …\n`,
			),
			session(
				"## Risk\n\nTired of it all.\n\n## Techniques\n\n- **Communication analysis**:\n  - **Said**: “No.”\n\n## Plan\n\nCall @new-flatmate.\n",
				"measures:\n  PHQ-9: 14\n",
			),
			`---\nnote: closing\ncase: C-1\ndate: ${date}\nending: dropout\n---\n\n## Risk\n\nNone was seen.\n`,
		]
		let tried = 0
		for (const text of notes) {
			const subject = subjectOf("this", readNote(text), defaultOptions)
			const findings = checkNote({ file: "this", note: subject.note, case: subject.case })
			const fixes = findings.flatMap((finding) => fixesFor(subject, finding).map((fix) => ({ ...fix, code: finding.code })))
			const edits = [
				...fixes.filter(({ title }) => title.does !== "replace" && title.does !== "not-needed").flatMap((fix) => fix.edits),
				...addMissing(subject, defaultOptions, ["error", "warning", "information"]),
			]
			for (const edit of edits) expect(strange(edit.text, people)).toEqual([])
			tried += edits.length
			// What is not needed is named by its code; the reason is left to the writer.
			const silencing = fixes.filter(({ title }) => title.does === "not-needed")
			expect(silencing.length).toBeGreaterThan(0)
			for (const { code, edits: own } of silencing) {
				expect([`<!-- ipt: not needed ${code}: … -->`, `not-needed:\n  ${code}: …`, `${code}: …`]).toContain(
					own.map((edit) => edit.text.trim()).join("\n"),
				)
			}
		}
		expect(tried).toBeGreaterThan(100)
	})

	it("in a completion", () => {
		const places = [
			"|",
			"ipt-|",
			session("|"),
			formulation("|"),
			session("## |"),
			formulation("## |"),
			session("## Techniques\n\n|"),
			session("## Techniques\n\n- |"),
			session("## Techniques\n\n- **Role play**:\n  - |"),
			session("## Risk\n\n- |"),
			session("## Risk\n\n- **Level**: |"),
			session("## Mechanisms of change\n\n- |"),
			session("## Mechanisms of change\n\n- **Processing emotions**: |"),
			formulation("## Interpersonal inventory\n\n|"),
			formulation("## Interpersonal inventory\n\n### Friend\n\n- |"),
			formulation("## Diathesis\n\n### |"),
			formulation("## Goals\n\n- |"),
			formulation("## Mechanisms of change\n\n### |"),
			session("", "|\n"),
			formulation("", "|\n"),
			session("", "measures:\n  |\n"),
			formulation("", "contract:\n  |\n"),
			session("", "focus: |\n"),
			formulation("", "problem-areas: [|]\n"),
			session("", "mode: |\n"),
			session("", "frequency: |\n"),
			"---\n|\n---\n",
		]
		let tried = 0
		for (const marked of places) {
			const { items } = complete(marked, { isRequested: true })
			for (const { kind, text } of items.filter((item) => item.kind !== "number"))
				expect(strange(text.replaceAll(/\d{4}-\d\d-\d\d/g, date)), `${marked}: ${kind}`).toEqual([])
			tried += items.length
		}
		expect(tried).toBeGreaterThan(200)
		// What the case says of people and goals is offered by alias and number, not by words of the record.
		expect(complete(session("Spoke with @|"), { others: [ofCase] }).items.map(({ text }) => text)).toEqual([
			"@older-sister",
			"@neighbour",
			"@father",
		])
	})
})

describe("empty places", () => {
	it("are those where `…` is all that a value, a line or an entry in brackets holds", () => {
		const text = "a: …\r\nb: {c: …, d: …}\r\ne: [ …]\r\n# Case …\r\n- **F**: … <!-- g -->\r\n…\r\n"
		expect(emptyPlaces(text).map(({ start, end }) => text.slice(start - 2, end + 1))).toEqual(
			[": …\r", ": …,", ": …}", "[ …]", "e …\r", ": … ", "\r\n…\r"].map((each) => each),
		)
	})

	it("are none between words", () => {
		expect(emptyPlaces("and then … nothing\nand so on…\n“…”\n<!-- G1: more… -->\n")).toEqual([])
	})
})
