import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readTable, textOfTable } from "../../../src/import/scores/index.ts"
import { datesIn, orderOf } from "../../../src/import/scores/dates.ts"
import { isBlank, numberIn, numberOfAnswer } from "../../../src/import/scores/numbers.ts"
import { runs } from "../../harness/soak.ts"
import { tableIn } from "./imported.ts"

describe("a table", () => {
	it.each([
		["commas", "code,date,PHQ-9\nC-7,2026-01-05,12\n"],
		["semicolons and decimal commas", "code;date;PHQ-9\nC-7;2026-01-05;12,5\n"],
		["tabs, as a spreadsheet copies", "code\tdate\tPHQ-9\r\nC-7\t2026-01-05\t12\r\n"],
		["bars", "code|date|PHQ-9\nC-7|2026-01-05|12\n"],
		["what its first line says", "sep=;\ncode;date,day;PHQ-9\nC-7;2026-01-05;12\n"],
		["a byte order mark", "\uFEFFcode,date,PHQ-9\nC-7,2026-01-05,12\n"],
		["old line ends", "code,date,PHQ-9\rC-7,2026-01-05,12\r"],
		["commas within the headings of a copy", "code\tDate, day\tPHQ-9, total\nC-7\t2026-01-05\t12\n"],
		["no line end at its end", "code,date,PHQ-9\nC-7,2026-01-05,12"],
	])("is read with %s", (_, text) => {
		const { headings, rows } = tableIn(text)
		expect([headings.length, headings[0], rows.length, rows[0]?.cells.slice(0, 2)]).toEqual([3, "code", 1, ["C-7", "2026-01-05"]])
	})

	it("has line breaks, delimiters and quotation marks in quoted cells", () => {
		const { headings, rows } = tableIn('"code","How ""low"",\nin all?",PHQ-9\n"C-7",a,12\n\n"C-9",b,13\n')
		expect(headings).toEqual(["code", 'How "low", in all?', "PHQ-9"])
		expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
			[2, "C-7"],
			[3, ""],
			[4, "C-9"],
		])
	})

	it("says where a quotation mark does not end, and what has no headings", () => {
		expect(readTable('a,b\n1,2\n"3,4\n5,6\n')).toEqual({ problem: { what: "quote", row: 3 } })
		expect(readTable("")).toEqual({ problem: { what: "empty" } })
		expect(readTable("\n\n \n")).toEqual({ problem: { what: "empty" } })
	})

	it("is decoded from UTF-8, UTF-16 of both orders with and without a mark, and Windows text", () => {
		const text = "Fälle;Größe\nC-7;12\n"
		const utf16 = (isLittle: boolean) =>
			Uint8Array.from(
				Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
			)
		const mark = (bytes: Uint8Array, ...first: number[]) => Uint8Array.from([...first, ...bytes])
		const utf8 = new TextEncoder().encode(text)
		const windows = Uint8Array.from(Array.from(text, (sign) => sign.charCodeAt(0)))
		for (const bytes of [
			utf8,
			mark(utf8, 0xef, 0xbb, 0xbf),
			utf16(true),
			mark(utf16(true), 0xff, 0xfe),
			utf16(false),
			mark(utf16(false), 0xfe, 0xff),
			windows,
		])
			expect(textOfTable(bytes)).toBe(text)
	})

	it("comes back from CSV as it was, whatever is in its cells", () => {
		const cell = fc.string({ unit: fc.constantFrom("a", "7", ",", ";", "\t", '"', "\n", " ", "é", "|") })
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
				fc.constantFrom(",", ";", "\t"),
				(cells, between) => {
					const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`
					const text = [["code", "date", "PHQ-9"], ...cells].map((row) => row.map(quoted).join(between)).join("\r\n")
					const plain = cells.map((row) => row.map((one) => one.replace(/\s+/g, " ").trim()))
					expect(tableIn(text).rows.map((row) => row.cells)).toEqual(plain)
				},
			),
			{ numRuns: runs(200) },
		)
	})

	it("never fails on any text", () => {
		const unit = fc.constantFrom("a", "1", ",", ";", "\t", '"', "'", "\n", "\r", "\0", "\uFEFF", "é", "=", "sep=", "|", "\uD800")
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
				const read = readTable(text)
				if ("table" in read) expect(read.table.headings.some((heading) => heading !== "")).toBe(true)
			}),
			{ numRuns: runs(400) },
		)
	})
})

describe("a date of a table", () => {
	it.each([
		["2026-01-05", "2026-01-05"],
		["2026-01-05 10:22", "2026-01-05"],
		["2026-01-05T23:59:59.123Z", "2026-01-05"],
		["2026-01-05T23:30:00-08:00", "2026-01-05"],
		["2026/01/05 11:59:59 PM GMT+13", "2026-01-05"],
		["20/1/2026 8:00", "2026-01-20"],
		["1/20/2026, 8:00 a.m.", "2026-01-20"],
		["05.01.2026", "2026-01-05"],
		["5.1.26 18:00 Uhr", "2026-01-05"],
		["Jan 5, 2026", "2026-01-05"],
		["5 enero 2026", "2026-01-05"],
		["20260105", "2026-01-05"],
	])("%s is %s", (text, date) => expect(datesIn(text)).toEqual([date]))

	it.each(["", "45720", "yesterday", "2026-02-30", "31/31/2026", "12", "2 weeks", "never"])("%s is none", (text) =>
		expect(datesIn(text)).toEqual([]),
	)

	it("may be two, unless the order is known", () => {
		expect(datesIn("3/4/26")).toEqual(["2026-04-03", "2026-03-04"])
		expect(datesIn("3/4/26", "month-day-year")).toEqual(["2026-03-04"])
		expect(datesIn("26/4/3", "year-month-day")).toEqual(["2026-04-03"])
		expect(datesIn("20/4/26", "month-day-year")).toEqual([])
	})

	it("has the order that all of its column can have", () => {
		expect(orderOf(["3/4/26", "20/4/26"])).toEqual({ order: "day-month-year", isOpen: false })
		expect(orderOf(["3/4/26", "4/20/26"])).toEqual({ order: "month-day-year", isOpen: false })
		expect(orderOf(["3/4/26", "5/6/26"])).toEqual({ isOpen: true })
		expect(orderOf(["3/4/26", "20/4/26", "4/20/26"])).toEqual({ isOpen: true })
		expect(orderOf(["2026-04-03", "5/5/26"])).toEqual({ isOpen: false })
	})
})

describe("a number of a table", () => {
	it.each([
		["12", 12],
		["12,5", 12.5],
		["12.50", 12.5],
		["-3", -3],
		["012", 12],
		["1,234.5", undefined],
		["12 %", undefined],
		["twelve", undefined],
	])("%s is %s", (text, value) => expect(numberIn(text)).toBe(value))

	it.each([
		["2", 2],
		["2 - often", 2],
		["2 = often", 2],
		["2. Often", 2],
		["often (2)", 2],
		["2 days", undefined],
		["often", undefined],
		["often, 2 of 3 (twice)", undefined],
	])("the answer %s is %s", (text, value) => expect(numberOfAnswer(text)).toBe(value))

	it("may be missing", () => expect(["", "N/A", "-", "null"].every(isBlank)).toBe(true))
})
