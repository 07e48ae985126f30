import { describe, expect, it } from "vitest"
import { factsOf } from "../../../src/cases/facts.ts"
import { namedSections } from "../../../src/note/named.ts"
import { readNote } from "../../../src/note/read.ts"

const formulation = (body: string) => readNote(`---\nnote: formulation\ncase: F-1\ndate: 2026-03-01\n---\n\n${body}`)

describe("a table", () => {
	it.each(["\n", "\r\n"])("of the inventory has a person a row, with %j [N15]", (eol) => {
		const note = formulation(
			"## Interpersonal inventory\n\n| Person | Relationship | **Ring**: | Status | Own column |\n| --- | :-: | --- | --- | --- |\n| Mother | mother | 1 | living | x |\n| Older *sister* | sister | outer circle | | |\n| | nobody | | | |\n\n### Friend\n\n- **Relationship**: friend\n".replaceAll(
				"\n",
				eol,
			),
		)
		expect(
			factsOf("f", note).people.map(({ alias, name, relationship, closeness, status, line }) => [
				alias,
				name,
				relationship,
				closeness,
				status,
				line,
			]),
		).toEqual([
			["mother", "Mother", "mother", 1, "living", 10],
			["older-sister", "Older sister", "sister", 4, undefined, 11],
			["friend", "Friend", "friend", undefined, undefined, 14],
		])
		const [section] = namedSections(note, "formulation")
		const [mother] = section?.placed.part.subsections ?? []
		expect(
			mother?.fields.map(({ label, valueRange }) => [
				label,
				note.text.slice((section?.placed.at ?? 0) + valueRange.start, (section?.placed.at ?? 0) + valueRange.end),
			]),
		).toEqual([
			["Relationship", "mother"],
			["Ring", "1"],
			["Status", "living"],
			["Own column", "x"],
		])
	})

	it("of the timeline has an event a row [N15]", () => {
		const [section] = namedSections(
			formulation(
				"## Timeline\n\n- 2024: married\n\n| When | What | With |\n| --- | --- | --- |\n| 2025-09 | moved | @mother |\n| 2025-10-03 | | |\n",
			),
			"formulation",
		)
		expect(section?.placed.part.items.map(({ text, empty }) => [text, empty])).toEqual([
			["2024: married", false],
			["2025-09: moved; @mother", false],
			["2025-10-03", false],
		])
	})

	it("elsewhere is text", () => {
		const [section] = namedSections(formulation("## Goals\n\n| a | b |\n| - | - |\n| c | d |\n"), "formulation")
		expect(section?.placed.part).toMatchObject({ subsections: [], items: [], filled: true })
	})
})
