import { describe, expect, it } from "vitest"
import { readNote } from "../../src/note/read.ts"
import { readHead } from "../../src/note/head.ts"
import { totalOf } from "../../src/note/measures.ts"

/** The total of the one measure that these lines give. */
function total(lines: string): number | undefined {
	const { frontMatter } = readNote(`---\nnote: session\nmeasures:\n  ${lines}\n---\n`)
	const [reading] = frontMatter ? readHead(frontMatter).measures : []
	return reading && totalOf(reading)
}

describe("a total", () => {
	it.each([
		["PHQ-9: 14", 14],
		["PHQ-9: {total: 14, item9: 1}", 14],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]", 14],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, null]", undefined],
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
	])("of %s is %s", (lines, expected) => {
		expect(total(lines)).toBe(expected)
	})
})
