import { describe, expect, it, test } from "vitest"
import { readScoreList, writeScores } from "../../src/assist/score-list.ts"
import { listedScores } from "../../src/assist/fixes/listed-scores.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote, subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { noScales } from "../../src/record/index.ts"
import { applyEdits } from "../../src/text/text.ts"

/** Headings of nine columns. */
const numbered = (before: string): string => Array.from({ length: 9 }, (_, index) => `${before}${index + 1}`).join("\t")

const list = (text: string): string => {
	const { scores, unread } = readScoreList(text, noScales)
	return [
		...scores.map(
			({ measure, value, total }) =>
				`${measure.key}=${typeof value === "string" ? value : `[${Object.values(value).join("")}]`}:${total ?? ""}`,
		),
		...unread.map(({ text: words }) => `?${words}`),
	].join(" ")
}

describe("a list of scores", () => {
	test.each([
		["PHQ-9: 14; GAD-7 9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9 14, GAD-7 9", "PHQ-9=14:14 GAD-7=9:9"],
		["- PHQ 9: 14\n- GAD7 = 9\n", "PHQ-9=14:14 GAD-7=9:9"],
		["| PHQ-9 | 14 |\r\n| WSAS | 20 |", "PHQ-9=14:14 WSAS=20:20"],
		["PHQ-9\t14\nGAD-7\t9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9\tGAD-7\n14\t9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9\tMSPSS\tWSAS\r\n14,0\t4,5\t\r\n", "PHQ-9=14:14 MSPSS=4.5:4.5"],
		["PHQ-9\t2\t1\t0\t1\t2\t1\t0\t1\t0", "PHQ-9=[210121010]:8"],
		["PHQ-9\t2\t1\t0\t1\t2\t1\t0\t1\t0\t8", "PHQ-9=[210121010]:8"],
		["PHQ-9\t2\t1\t0\t1\t2\t1\t0\t1\t0\t9", "?PHQ-9: 2 1 0 1 2 1 0 1 0 = 9"],
		[`${numbered("phq9_")}\tphq9_total\tGAD-7\n2\t1\t0\t1\t2\t1\t0\t1\t0\t8\t9`, "PHQ-9=[210121010]:8 GAD-7=9:9"],
		[`${numbered("PHQ-9 item ")}\n2\t1\t0\t1\t2\t1\t0\t1\t0`, "PHQ-9=[210121010]:8"],
		[`${numbered("PHQ9 Q")}\tSleep\n2\t1\t0\t1\t2\t1\t0\t1\t0\t5`, "PHQ-9=[210121010]:8 ?Sleep\t5"],
		["phq9_1\t2\nphq9_2\t1\nphq9_3\t0\nphq9_4\t1\nphq9_5\t2\nphq9_6\t1\nphq9_7\t0\nphq9_8\t1\nphq9_9\t0\n", "PHQ-9=[210121010]:8"],
		["Measure\tScore\nPHQ-9\t14\nGAD-7\t9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9 210121010", "PHQ-9=[210121010]:8"],
		["PHQ-9: 2,1,0,1,2,1,0,1,0; GAD-7: 2 1 0 1 2 1 0", "PHQ-9=[210121010]:8 GAD-7=[2101210]:7"],
		["PHQ-9 14 (moderate)", "PHQ-9=14:14"],
		["PHQ-9: 14/27.", "PHQ-9=14:14"],
		["HAM-D 17 12", "HAM-D=12:12"],
		["Mood rating 6.5", "Mood rating=6.5:6.5"],
		// As other programs copy them: a column, a name above its answers, numbered, with the heads of a table, without line breaks.
		["PHQ-9\n14\nGAD-7\n9", "PHQ-9=14:14 GAD-7=9:9"],
		["Measure\tScore\nPHQ-9\t14\nGAD-7\t9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9\t2\t1\t0\t1\t2\t1\t0\t1\t0", "PHQ-9=[210121010]:8"],
		["PHQ-9\r\n2\r\n1\r\n0\r\n1\r\n2\r\n1\r\n0\r\n1\r\n0", "PHQ-9=[210121010]:8"],
		["PHQ-9:\n2\n1\n0\n1\n2\n1\n0\n1\n0\nTotal: 8", "PHQ-9=[210121010]:8"],
		["GAD-7\nQ1: 2\nQ2: 1\nQ3: 0\nQ4: 1\nQ5: 2\nQ6: 1\nQ7: 0", "GAD-7=[2101210]:7"],
		["GAD-7\n1. 2\n2. 1\n3. 0\n4. 1\n5. 2\n6. 1\n7. 0", "GAD-7=[2101210]:7"],
		["1. PHQ-9: 14\n2) GAD-7: 9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9 – 14\nGAD-7 – 9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ9=14 GAD7=9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9 14 / GAD-7 9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9: 14 and GAD-7: 9", "PHQ-9=14:14 GAD-7=9:9"],
		["PHQ-9: 2,1,0,1,2,1,0,1,0 Total 8", "PHQ-9=[210121010]:8"],
		// What would be lost if only the number were taken stays with it.
		["PHQ-9 14 (was 18)", "PHQ-9=14 (was 18):14"],
		["PHQ-9: 14 → 9", "PHQ-9=14 → 9:9"],
		["PHQ-9: 14 (item 9: 1)", "PHQ-9=14 (item 9: 1):14"],
		["Scores today: PHQ-9 14", "PHQ-9=14:14"],
		["GAD-7\nQ1: 2\nQ3: 1", "?GAD-7 ?Q1: 2 ?Q3: 1"],
		["GAD-7\n2\n1", "?GAD-7: 2 1"],
		["", ""],
		["PHQ-9 40", "?PHQ-9 40"],
		["PHQ-9 21012101", "?PHQ-9 21012101"],
		["Sleep 5; PHQ-9 14", "PHQ-9=14:14 ?Sleep 5"],
		["Her mother said PHQ-9", "?Her mother said PHQ-9"],
		["PHQ-9 (partner): 9", "?PHQ-9 (partner): 9"],
		["called at 12, came at 14", "?called at 12 ?came at 14"],
	])("%j", (text, read) => {
		expect(list(text)).toBe(read)
	})

	it("is written into the measures of a note", () => {
		const written = (yaml: string, text: string): string | undefined => {
			const note = readNote(`---\nnote: session\ncase: C-7\n${yaml}---\n`)
			const edits = writeScores(note, "session", readScoreList(text, noScales).scores, noScales)
			return edits && applyEdits(note.text, edits).slice("---\nnote: session\ncase: C-7\n".length, -4)
		}
		const scores = "PHQ-9: 14; GAD-7 9"
		expect(written("", scores)).toBe("measures:\n  PHQ-9: 14\n  GAD-7: 9\n")
		expect(written("measures:\n  PHQ9: … # today\nauthor: AB\n", scores)).toBe("measures:\n  PHQ9: 14 # today\n  GAD-7: 9\nauthor: AB\n")
		expect(written("measures: {WSAS: 20}\n", scores)).toBe("measures: {WSAS: 20, PHQ-9: 14, GAD-7: 9}\n")
		expect(written("measures:\n", "GAD-7 2101210")).toBe("measures:\n  GAD-7: [2, 1, 0, 1, 2, 1, 0]\n")
		expect(written("measures: none\n", scores)).toBeUndefined()
		expect(written("measures: {PHQ-9: 14, GAD-7: 9}\n", scores)).toBe("measures: {PHQ-9: 14, GAD-7: 9}\n")
	})

	it("in the place of measures becomes them, unless a part of it cannot be read", () => {
		const mended = (yaml: string): string | undefined => {
			const text = `---\nnote: session\ncase: C-7\n${yaml}---\n`
			const subject = subjectOf("this", readNote(text), defaultOptions)
			const found = checkNote({ file: "this", note: subject.note, case: subject.case })
			const [fix] = found.flatMap((finding) => listedScores(subject, finding) ?? [])
			return fix && applyEdits(text, fix.edits).slice("---\nnote: session\ncase: C-7\n".length, -4)
		}
		const lines = "measures:\n  PHQ-9: 14\n  GAD-7: 9\n"
		for (const yaml of [
			"measures: PHQ-9 14, GAD-7 9\n",
			"measures: PHQ-9 = 14; GAD-7 = 9\n",
			"measures: [PHQ-9 14, GAD-7 9]\n",
			"measures:\n  - PHQ-9 14\n  - GAD-7 9\n",
			"measures:\n  PHQ-9 14\n  GAD-7 9\n",
			"measures:\n  PHQ-9: 14, GAD-7: 9\n",
			"measures:\n  PHQ-9:14\n  GAD-7:9\n",
		])
			if (mended(yaml) !== undefined) expect(mended(yaml), yaml).toBe(lines)
			else expect(readNote(`---\n${yaml}---\n`).frontMatter?.slips, yaml).not.toEqual([])
		expect(mended("measures: PHQ-9 14, see her file\n")).toBeUndefined()
		expect(mended("measures: PHQ-9 14 # at intake\nauthor: AB\n")).toBe("measures: # at intake\n  PHQ-9: 14\nauthor: AB\n")
	})
})
