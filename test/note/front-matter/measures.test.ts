import { describe, expect, it } from "vitest"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { totalOf } from "../../../src/note/front-matter/measure-values.ts"
import { readNote } from "../../../src/note/read.ts"

/** The total of the one measure that these lines give. */
function total(lines: string): number | undefined {
	const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  ${lines}\n---\n`)
	const [reading] = frontMatter ? readHead(frontMatter).measures : []
	return reading && totalOf(reading)?.total
}

describe("commas in braces", () => {
	/** What is read of each measure, and what is said to be in another form. */
	function read(yaml: string) {
		const { frontMatter } = readNote(`---\nnote: session\nmeasures: ${yaml}\n---\n`)
		return (frontMatter ? readHead(frontMatter).measures : []).map(({ name, total: whole, items, parts, otherForms }) => [
			name,
			whole?.value ??
				(items.size > 0
					? [...items.values()].map(({ value }) => value)
					: Object.fromEntries(Array.from(parts, ([key, { value }]) => [key, value]))),
			otherForms.map(({ as }) => as).join(),
		])
	}

	it.each([
		[
			"{MSPSS: 4,5, GAD-7: 9}",
			[
				["MSPSS", 4.5, "4.5"],
				["GAD-7", 9, ""],
			],
		],
		["{ECR: {anxiety: 3,4, avoidance: 2,1}}", [["ECR", { anxiety: 3.4, avoidance: 2.1 }, "3.4,2.1"]]],
		["{ECR: {Angst: 3,4, Vermeidung: 2,1}}", [["ECR", { anxiety: 3.4, avoidance: 2.1 }, "3.4,2.1"]]],
		[
			"{GAD-7: 2,1,0,1,2,1,0, MSPSS: 60}",
			[
				["GAD-7", [2, 1, 0, 1, 2, 1, 0], "[2, 1, 0, 1, 2, 1, 0]"],
				["MSPSS", 60, ""],
			],
		],
		["{PHQ-4: 2, 1, 0, 1}", [["PHQ-4", [2, 1, 0, 1], "[2, 1, 0, 1]"]]],
		["{GAD-7: [2, 1, 0, 1, 2, 1, 0]}", [["GAD-7", [2, 1, 0, 1, 2, 1, 0], ""]]],
		["{PHQ-9: {total: 14, 9}}", [["PHQ-9", 14, ""]]],
	])("%s", (yaml, expected) => {
		expect(read(yaml)).toEqual(expected)
	})
})

describe("whose score it is", () => {
	it.each([
		["EPDS: 9 (partner)", "partner", "{total: 9, by: partner}"],
		["EPDS: 9 (pareja)", "pareja", "{total: 9, by: pareja}"],
		["GAD-7: 9/21, su madre", "su madre", "{total: 9, by: su madre}"],
		["EPDS: 9 (Partner)", "Partner", "{total: 9, by: Partner}"],
		["EPDS: 9 (mother in hospital)", undefined, "9"],
		["EPDS: 9 (madre ingresada)", undefined, "9"],
		["EPDS: 9 (moderate)", undefined, "9"],
	])("is said after it, as in %s", (line, by, as) => {
		const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  ${line}\n---\n`)
		const [reading] = frontMatter ? readHead(frontMatter).measures : []
		expect([reading?.by, reading?.total?.value, reading?.otherForms.map((form) => form.as)]).toEqual([by, 9, [as]])
	})
})

it.each(["q1: yes", "question 1: yes", "p1: sí", "pregunta 1: sí", "Frage 1: ja", "1: sí"])("a question is answered by %s", (answer) => {
	const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  C-SSRS: {${answer}, q2: no}\n---\n`)
	const [reading] = frontMatter ? readHead(frontMatter).measures : []
	expect(Array.from(reading?.answers ?? [], ([key, { yes }]) => [key, yes])).toEqual([
		["q1", true],
		["q2", false],
	])
	expect(reading?.unknownKeys).toEqual([])
})

describe("a total", () => {
	it.each([
		["PHQ-9: 14", 14],
		["PHQ-9: {total: 14, item9: 1}", 14],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]", 14],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, null]", 15],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, null, null]", 15],
		["PHQ-9: [2, 2, 1, 2, 1, 2, null, null, null]", undefined],
		["PHQ-9: {items: [2, 2, 1, 2, 1, 2, 2, 1, 1], item9: 0}", 14],
		["GAD-7: [2, 2, 1, 2, 1, 2, null]", undefined],
		["CORE-10: [2, 2, 1, 2, 1, 2, 2, 1, 1, null]", 16],
		["HAM-D: [2, 2, 0, 1, 1, 1, 2, 1, 0, 2, 1, 1, 1, 1, 1, 3, 1]", 18],
		["HAM-D: [2, 2, 0, 1, 1, 1, 2, 1, 0, 2, 1, 1, 1, 1, 3, 2, 1]", 22],
		["HAM-D: [2, 2, 0, 3, 1, 1, 2, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1]", undefined],
		["HAM-D-6: [2, 1, 3, 1, 2, 1]", 10],
		["Mood rating: 6.5", 6.5],
		["Mood rating: {now: 7, worst: 9, best: 4}", 7],
		["ISI: 29", undefined],
		["PHQ-9: 14/27", 14],
		["PHQ-9: 14/63", undefined],
		["PHQ-9: 14 → 9", 9],
		["PHQ-9: 14 (moderate)", 14],
		["EPDS (partner): 9", 9],
		["PHQ-9: 2 2 1 2 1 2 2 1 1", 14],
		['PHQ-9: "2,2,1,2,1,2,2,1,1"', 14],
		["PHQ-9: 14 (item 9: 1)", 14],
		["PHQ-9: 14/27 (q9=1, item 1: 2)", 14],
		["Mood rating: 7 (worst 9, best 4.5)", undefined],
		["Mood rating: 7 (worst 9, best 4)", 7],
		["PHQ-9/GAD-7: 14/9", undefined],
		["HAM-D-7: [2, 1, 3, 1, 2, 1, 1]", 11],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 4]", undefined],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1, 0]", undefined],
		["PHQ-9: 28", undefined],
		["PHQ-9: 14.5", undefined],
		["PHQ-9: about 14", undefined],
		["PHQ-9: -1", undefined],
		["PHQ-9: .inf", undefined],
		["QIDS: [1, 2, 0, 1, 2, 1, null, 2, null, 1, 1, 0, 1, 2, 1, 0]", 2 + 2 + 2 + 1 + 1 + 0 + 1 + 2 + 1],
		["QIDS: [1, 2, 0, 1, 2, null, null, null, null, 1, 1, 0, 1, 2, 1, 0]", undefined],
		["QIDS: [1, 2, 0, 1, 2, 1, often, 2, null, 1, 1, 0, 1, 2, 1, 0]", undefined],
		["WSAS: [null, 4, 3, 2, 5]", 14],
		["WSAS: [4, null, 3, 2, 5]", undefined],
		["MSPSS: [5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4]", 4.5],
		["MSPSS: 60", 60],
		["MSPSS: 9", undefined],
		["SAS-SR: 2.4", 2.4],
		["ECR: {anxiety: 3.2, avoidance: 4.1}", undefined],
		["C-SSRS: {q1: yes, q2: no, q6: yes, q6-recent: no}", undefined],
		["Mood rating: 7", 7],
		["My own scale: 3", 3],
		["HAM-D-24: 31", 31],
		["MSPSS: 4,5", 4.5],
		["PHQ-9: 2, 2, 1, 2, 1, 2, 2, 1, 1", 14],
		["PHQ-4: 2, 1, 0, 1", 4],
		["PHQ-9: {gesamt: 14, Frage 9: 1}", 14],
		["EPDS: {puntuación: 12, ítem 10: 0}", 12],
		["Stimmung: {jetzt: 7}", undefined],
		["Mood rating: {jetzt: 7, schlechteste: 9}", 7],
		["Mood rating: 7 (peor 9, mejor 4)", 7],
	])("of %s is %s", (lines, expected) => {
		expect(total(lines)).toBe(expected)
	})
})

describe("a date after a total", () => {
	it.each(["14 (12.9.26)", "14 (12.9.2026)", "14 (9/12/26)", "14, 12.9.26", "14 (2026-09-12)"])("is no item in %s", (text) => {
		const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  PHQ-9: ${text}\n---\n`)
		const [reading] = frontMatter ? readHead(frontMatter).measures : []
		expect(reading?.total?.value).toBe(14)
		expect([...(reading?.items.keys() ?? [])]).toEqual([])
	})
})

describe("the item on suicidal thoughts", () => {
	it.each(["PHQ-9: 14\n  SG: 1", "PHQ-9 SG: 1", "PHQ-9: 14 (SG 1)", "PHQ-9: {Punkte: 14, SG: 1}", "PHQ-9: 14, SI 1"])(
		"is read by its abbreviation in %s",
		(lines) => {
			const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  ${lines}\n---\n`)
			const values = (frontMatter ? readHead(frontMatter).measures : []).flatMap(({ suicide }) => suicide?.value ?? [])
			expect(values).toEqual([1])
		},
	)
})
