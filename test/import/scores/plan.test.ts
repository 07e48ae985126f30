import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { columnsOf, type ImportPlan, readMap, type ScoreMap, scoreTableWords, textOfMap } from "../../../src/import/scores/index.ts"
import { scoresOf } from "../../../src/cases/scores.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import { runs } from "../../harness/soak.ts"
import { carryOut, folderOf, notes, planned, reasonsOf, tableIn } from "./imported.ts"

function mapOf(text: string): ScoreMap {
	const read = readMap(text)
	if ("problems" in read) throw new Error(JSON.stringify(read.problems))
	return read.map
}

const plain = mapOf("case: code\ndate: date\nmeasures:\n  PHQ-9: {total: PHQ-9, item9: item9}\n  GAD-7: GAD-7\n")
const table = (...rows: readonly string[]): string => ["code,date,PHQ-9,item9,GAD-7", ...rows].join("\n")
const filesOf = ({ changed, added }: ImportPlan): string[] => [
	...changed.map(({ file }) => file),
	...added.map(({ folder, stem }) => `${folder}${stem}`),
]

describe("scores of a table", () => {
	it("go into the header of the session of their day, and nothing else changes", () => {
		const folder = folderOf()
		const plan = planned(table("C-7,2026-01-05,12,1,9"), plain, folder)
		carryOut(folder, plan)
		expect(folder.texts.get("C-7/session-01.ipt.md")).toBe(
			(notes["C-7/session-01.ipt.md"] ?? "").replace(
				"phase: initial\n",
				"phase: initial\nmeasures:\n  PHQ-9: {total: 12, item9: 1}\n  GAD-7: 9\n",
			),
		)
	})

	it("go into a scores note if there is no session that day, next to the notes of the case", () => {
		const folder = folderOf()
		const plan = planned(table("C-7,2026-01-08,12,1,9"), plain, folder)
		carryOut(folder, plan)
		expect(folder.texts.get("C-7/C-7-scores-2026-01-08.ipt.md")).toBe(
			"---\nipt: 1\nnote: scores\ncase: C-7\ndate: 2026-01-08\nmeasures:\n  PHQ-9: {total: 12, item9: 1}\n  GAD-7: 9\n---\n",
		)
		const added = folder.folder.check("C-7/C-7-scores-2026-01-08.ipt.md", defaultOptions)
		expect(added.filter(({ level }) => level === "error")).toEqual([])
		expect(planned(table("C-7,2026-01-08,12,1,9", "C-7,2026-01-08,,,9"), plain, folder)).toMatchObject({
			changed: [],
			added: [],
			there: [2, 3],
			left: [],
		})
		// Later scores of that day join them.
		const more = planned("code,date,WSAS\nC-7,2026-01-08,20\n", mapOf("case: code\ndate: date\nmeasures: {WSAS: WSAS}"), folder)
		expect(filesOf(more)).toEqual(["C-7/C-7-scores-2026-01-08.ipt.md"])
	})

	it("do not touch a signed note: they go into a scores note", () => {
		const folder = folderOf(notes, ["C-7/session-01.ipt.md", "C-7/session-02.ipt.md"])
		const plan = planned(table("C-7,2026-01-05,12,1,", "C-7,2026-01-12,16,,"), plain, folder)
		expect(plan.changed).toEqual([])
		expect(plan.added.map(({ stem, rows }) => [stem, rows])).toEqual([["C-7-scores-2026-01-05", [2]]])
		expect(plan.there).toEqual([3])
	})

	it("add answers to a bare total that they come to, and leave one with more in it alone", () => {
		const items = "code,date,1,2,3,4,5,6,7,8,9\nC-7,2026-01-12,2,2,2,2,2,2,2,1,1\n"
		const map = mapOf("case: code\ndate: date\nmeasures: {PHQ-9: {items: 1..9}}")
		const folder = folderOf()
		carryOut(folder, planned(items, map, folder))
		expect(folder.texts.get("C-7/session-02.ipt.md")).toContain("  PHQ-9: [2, 2, 2, 2, 2, 2, 2, 1, 1]\n")
		const withMore = folderOf({
			...notes,
			"C-7/session-02.ipt.md": (notes["C-7/session-02.ipt.md"] ?? "").replace("PHQ-9: 16", "PHQ-9: {total: 16, item9: 1} # read aloud"),
		})
		const plan = planned(items, map, withMore)
		expect(filesOf(plan)).toEqual(["C-7/C-7-scores-2026-01-12"])
		carryOut(withMore, plan)
		const patientCase = withMore.folder.index.case("C-7")
		expect(
			patientCase &&
				scoresOf(patientCase)
					.get("PHQ-9")
					?.map(({ total, values }) => [total, values["item1"]]),
		).toEqual([
			[16, 2],
			[18, undefined],
		])
	})

	it("fill a measure that a header only names", () => {
		const folder = folderOf({
			...notes,
			"C-9/session-01.ipt.md": (notes["C-9/session-01.ipt.md"] ?? "").replace("phase: initial\n", "phase: initial\nmeasures:\n  phq9: …\n"),
		})
		carryOut(folder, planned(table("C-9,2026-01-06,12,1,"), plain, folder))
		expect(folder.texts.get("C-9/session-01.ipt.md")).toContain("measures:\n  phq9: {total: 12, item9: 1}\n---")
	})

	it("go into no session if there are two that day, nor into a missed one", () => {
		const second = (notes["C-9/session-01.ipt.md"] ?? "").replace("session: 1", "session: 2")
		expect(filesOf(planned(table("C-9,2026-01-06,12,1,"), plain, folderOf({ ...notes, "C-9/session-02.ipt.md": second })))).toEqual([
			"C-9/C-9-scores-2026-01-06",
		])
		const missed = { ...notes, "C-9/session-01.ipt.md": (notes["C-9/session-01.ipt.md"] ?? "").replace("phase", "status: missed\nphase") }
		expect(filesOf(planned(table("C-9,2026-01-06,12,1,"), plain, folderOf(missed)))).toEqual(["C-9/C-9-scores-2026-01-06"])
	})

	it.each([
		["another total of that day in a note", ["C-7,2026-01-12,12,1,"], ["2: Session 2 of that day has a different PHQ-9: 16."]],
		[
			"two rows with other scores of one day",
			["C-9,2026-01-06,12,1,", "C-9,2026-01-06,13,1,"],
			["3: Row 2 has a different PHQ-9 for that day."],
		],
		[
			"a case that is not here",
			["C-8,2026-01-06,12,1,", "c-7,2026-01-06,12,1,"],
			["2: There are no notes of case “C-8” here.", "3: There are no notes of case “c-7” here. Did you mean “C-7”?"],
		],
		[
			"a total or an item out of range",
			["C-9,2026-01-06,28,1,", "C-9,2026-01-06,12,4,"],
			["2: PHQ-9 cannot be 28: it is from 0 to 27.", "3: PHQ-9 item 9 cannot be 4: it is from 0 to 3."],
		],
		[
			"what is no number",
			["C-9,2026-01-06,12 or so,1,", "C-9,2026-01-06,12,rather,"],
			["2: “12 or so” is not a number that PHQ-9 can have.", "3: The answer “rather” of PHQ-9 has no number yet."],
		],
		[
			"a date that is none, or to come, or years away",
			["C-9,soon,12,1,", "C-9,2026-08-01,12,1,", "C-9,1979-03-02,12,1,", "C-9,,12,1,"],
			[
				"2: “soon” is not a date.",
				"3: Its date, 1 August 2026, is still to come.",
				"4: Its date, 2 March 1979, is years away from all notes of the case.",
				"5: It has no date.",
			],
		],
		[
			"a date in two orders",
			["C-9,3/4/26,12,1,"],
			["2: “3/4/26” may be 3 April 2026 or 4 March 2026. Say in which order dates are written."],
		],
		[
			"no case, no score, too many cells",
			[",2026-01-06,12,1,", "C-9,2026-01-06,,,", "C-9,2026-01-06,12,1,9,9"],
			["2: It names no case.", "3: It has no score.", "4: It has 6 cells, and there are 5 columns."],
		],
	])("of a row are left out whole for %s", (_, rows, reasons) => {
		expect(reasonsOf(planned(table(...rows), plain))).toEqual(reasons)
	})
})

describe("a map", () => {
	const whole = [
		"case: record_id",
		"cases:",
		"  7: C-7",
		"date: day",
		"dates: day-month-year",
		"measures:",
		"  PHQ-9:",
		"    date: phq9_date",
		"    items: phq9_q1..phq9_q9",
		"    total: sum",
		"  EPDS (partner):",
		"    item10: e10",
		"    total: '#12'",
		"answers:",
		"  'Never, ever': 0",
		"  often: 2",
		"",
	].join("\n")

	it("is written as it is read", () => {
		expect(textOfMap(mapOf(whole))).toBe(whole)
		expect(textOfMap(mapOf(textOfMap(mapOf(whole), ["About it"])))).toBe(whole)
		expect(mapOf(`\uFEFF---\r\n${whole.replaceAll("\n", "\r\n")}`)).toEqual(mapOf(whole))
	})

	it.each([
		["case: a\ndate: [b\n", ["The map cannot be read. Check its indentation and its colons, or delete it and choose the columns again."]],
		[
			"case: a\ndat: b\nmeasures: {PHQ-9: c}\n",
			["The map has “dat”, which has no meaning there. Did you mean “date”?", "Say which column has the date."],
		],
		["date: b\n", ["Say which columns have scores.", "Say which column has the code of the case."]],
		[
			"case: a\ndate: b\ndates: sometimes\nmeasures: {PHQ-9: c}\nanswers: {often: twice}\n",
			["The value of “dates” in the map cannot be read.", "Give the answer “often” a whole number."],
		],
	])("that is wrong says so: %s", (text, said) => {
		const read = readMap(text)
		expect("problems" in read && read.problems.map((problem) => scoreTableWords.current.mapProblem(problem)).toSorted()).toEqual(
			said.toSorted(),
		)
	})

	it.each([
		["measures: {PHQ-9: phq}", ["There is no column “phq”. Did you mean “PHQ-9”?"]],
		["measures: {PHQ-9: {items: item9..GAD-7}}", ["PHQ-9 has 9 items, and the map gives 2 columns for them."]],
		["measures: {PHQ-9: PHQ-9, GAD-7: PHQ-9}", ["The column “PHQ-9” is used twice."]],
		["measures: {PHQ-9: {item12: item9}}", ["PHQ-9 has no “item12”."]],
		["measures: {PHQ-9: {}}", ["The map gives no column for PHQ-9."]],
		["measures: {PHQ-9: same}", ["Several columns are called “same”. Give the number of the column instead, such as #5."]],
	])("that does not fit the table writes nothing: %s", (text, said) => {
		const headings = [...tableIn(table()).headings, "same", "same"]
		const found = columnsOf(mapOf(`case: code\ndate: date\n${text}\n`), headings, [])
		expect("problems" in found && found.problems.map((problem) => scoreTableWords.current.mapProblem(problem))).toEqual(said)
	})
})

describe("any import", () => {
	const cell = fc.constantFrom("", "0", "1", "2", "12", "16", "27", "28", "3,5", "x", "often", "-1")
	const row = fc.tuple(
		fc.constantFrom("C-7", "C-9", "C-8", ""),
		fc.constantFrom("2026-01-05", "2026-01-12", "2026-01-06", "12.01.2026", "2026-03-01", "3/4/26", "", "no"),
		cell,
		cell,
		cell,
	)
	const eol = fc.constantFrom("\n", "\r\n")

	it("has every row in a note or in the list of those left out, changes only measures, and nothing the second time", () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), eol, fc.subarray(Object.keys(notes)), (rows, end, signed) => {
				const before = Object.fromEntries(Object.entries(notes).map(([file, text]) => [file, text.replaceAll("\n", end)]))
				const folder = folderOf(before, signed)
				const text = table(...rows.map((cells) => cells.map((each) => `"${each}"`).join(",")))
				const plan = planned(text, plain, folder)
				const written = rows.flatMap((cells, index) => (cells.some((each) => each !== "") ? [index + 2] : []))
				const [left, inNotes] = [plan.left.map((one) => one.row), new Set([...plan.changed, ...plan.added].flatMap((note) => note.rows))]
				expect([...left, ...plan.there, ...inNotes].toSorted((a, b) => a - b)).toEqual(written)
				carryOut(folder, plan)
				for (const [file, old] of Object.entries(before)) {
					const now = folder.texts.get(file) ?? ""
					if (signed.includes(file)) expect(now).toBe(old)
					const without = (one: string) => one.replace(/measures:(?:\r?\n {2}[^\r\n]*)*\r?\n/, "")
					expect(without(now)).toBe(without(old))
					expect(now.replaceAll(end, "").includes("\n")).toBe(false)
				}
				for (const file of folder.texts.keys())
					expect(
						folder.folder.check(file, defaultOptions).filter(({ code, level }) => level === "error" && code.startsWith("measure.")),
					).toEqual([])
				const again = planned(text, plain, folder)
				expect([again.changed, again.added, again.left]).toEqual([[], [], plan.left])
			}),
			{ numRuns: runs(200) },
		)
	})
})
