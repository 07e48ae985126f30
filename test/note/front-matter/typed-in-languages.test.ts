import { describe, expect, test } from "vitest"
import { type Head, readHead } from "../../../src/note/front-matter/head.ts"
import { datesMeantOn } from "../../../src/note/front-matter/meant/index.ts"
import { noteHead } from "../../../src/note/note-head.ts"
import { readNote } from "../../../src/note/read.ts"
import type { Term } from "../../../src/record/index.ts"
import { read } from "./plain.ts"

const head = (yaml: string, language?: Term<"language">): Head => readHead(read(yaml), language)

/** What is offered for the only value that is in doubt. */
function offered(yaml: string, language?: Term<"language">) {
	const [invalid] = head(`note: session\n${yaml}`, language).invalid
	return { cause: invalid?.cause, meant: invalid?.meant }
}

describe("dates in German and Spanish", () => {
	test.each([
		["14.09.2026", "2026-09-14"],
		["14.9.26", "2026-09-14"],
		["14. 9. 2026", "2026-09-14"],
		["14. September 2026", "2026-09-14"],
		["14.Sept. 2026", "2026-09-14"],
		["Montag, den 14.9.2026", "2026-09-14"],
		["Mo., 14.9.26", "2026-09-14"],
		["am 14.09.2026", "2026-09-14"],
		["14.09.2026 um 17:30", "2026-09-14"],
		["14.09.2026, 17 Uhr 30", "2026-09-14"],
		["3. Maerz 2026", "2026-03-03"],
		["15. Jänner 2026", "2026-01-15"],
		["14/09/2026", "2026-09-14"],
		["14/09/2026 a las 17:30", "2026-09-14"],
		["14 de septiembre de 2026", "2026-09-14"],
		["lunes 14 de setiembre del 2026", "2026-09-14"],
		["el 1.º de mayo de 2026", "2026-05-01"],
		["1° de mayo de 2026", "2026-05-01"],
		["1.° de mayo de 2026", "2026-05-01"],
		["14-sep-2026", "2026-09-14"],
		["miércoles, 16/9/2026", "2026-09-16"],
		["mié. 16/9/2026", "2026-09-16"],
		["sab 19/9/2026", "2026-09-19"],
		["mar 15/9/2026", "2026-09-15"],
		["3 mar 2026", "2026-03-03"],
		["4 mar 2026", "2026-03-04"],
	])("the date %s", (written, date) => {
		expect(head(`note: session\ndate: ${written}`)).toMatchObject({ date, invalid: [], slips: [{ meant: date }] })
	})

	test("are doubted if the day of the week is another", () => {
		expect(offered("date: Dienstag, 14.9.2026")).toEqual({ cause: "doubtful", meant: ["2026-09-14"] })
		expect(offered("date: mié 14/9/2026")).toEqual({ cause: "doubtful", meant: ["2026-09-14"] })
		expect(offered("date: mar 16/9/2026")).toEqual({ cause: "doubtful", meant: ["2026-09-16"] })
	})

	test.each([
		["12.-14. März 2026", "ambiguous", ["2026-03-12", "2026-03-14"]],
		["ca. 14.9.2026", "doubtful", ["2026-09-14"]],
		["aprox. 14/9/2026", "doubtful", ["2026-09-14"]],
		["gestern", "relative", undefined],
		["anteayer", "relative", undefined],
		["letzten Dienstag", "relative", undefined],
		["el martes pasado", "relative", undefined],
		["3. März", "relative", undefined],
		["3 de marzo", "relative", undefined],
		["vor 3 Tagen", "relative", undefined],
		["hace 3 días", "relative", undefined],
		["k. A.", "nothing", undefined],
		["no consta", "nothing", undefined],
		["September 2026", "form", undefined],
		["setiembre de 2026", "form", undefined],
	])("%s is %s", (text, cause, meant) => {
		expect(offered(`date: ${text}`)).toEqual({ cause, meant })
	})

	// A Monday.
	const today = "2026-11-30"
	test.each([
		["heute", ["2026-11-30"]],
		["vorgestern", ["2026-11-28"]],
		["vor 3 Tagen", ["2026-11-27"]],
		["vor drei Tagen", ["2026-11-27"]],
		["vor einer Woche", ["2026-11-23"]],
		["vor 12 Tagen", ["2026-11-18"]],
		["3 Tage zuvor", ["2026-11-27"]],
		["letzten Montag", ["2026-11-23"]],
		["3.12.", ["2025-12-03"]],
		["hoy", ["2026-11-30"]],
		["hace 3 días", ["2026-11-27"]],
		["hace tres dias", ["2026-11-27"]],
		["hace una semana", ["2026-11-23"]],
		["hace 12 días", ["2026-11-18"]],
		["tres días atrás", ["2026-11-27"]],
		["el lunes pasado", ["2026-11-23"]],
		["el 3 de diciembre", ["2025-12-03"]],
		["mar 3", ["2026-03-03"]],
		["vor Weihnachten", []],
		["hace poco", []],
	])("on a Monday, %s", (text, dates) => {
		expect(datesMeantOn(today, text)).toEqual(dates)
	})
})

describe("times in German and Spanish", () => {
	test.each([
		["17 Uhr 30", "17:30"],
		["17.30 Uhr", "17:30"],
		["17 Uhr", "17:00"],
		["um 17:30", "17:30"],
		["3 Uhr nachmittags", "15:00"],
		["halb eins", "12:30"],
		["5 vor halb 3 nachmittags", "14:25"],
		["12 Uhr mittags", "12:00"],
		["las 17:30 h", "17:30"],
		["17.30 hs", "17:30"],
		["10,30 h", "10:30"],
		["17h30", "17:30"],
		["las 5 y media de la tarde", "17:30"],
		["cinco menos cuarto de la tarde", "16:45"],
		["un cuarto para las 5 de la tarde", "16:45"],
		["12 de la noche", "00:00"],
		["al mediodia", "12:00"],
	])("the time %s", (written, time) => {
		expect(head(`note: session\nstart: ${written}`)).toMatchObject({ start: time, invalid: [], slips: [{ meant: time }] })
	})

	test.each([
		["halb drei", ["14:30", "02:30"]],
		["viertel nach 3", ["15:15", "03:15"]],
		["viertel vor zehn", ["09:45", "21:45"]],
		["dreiviertel zehn", ["09:45", "21:45"]],
		["10 y media", ["10:30", "22:30"]],
		["las diez y cuarto", ["10:15", "22:15"]],
		["10 menos 20", ["09:40", "21:40"]],
	])("%s may be of either half of the day, as in English", (written, meant) => {
		expect(offered(`start: ${written}`)).toEqual({ cause: "ambiguous", meant })
	})

	test.each([
		["gegen 15 Uhr", ["15:00"]],
		["sobre las 5 de la tarde", ["17:00"]],
	])("%s is doubtful", (written, meant) => {
		expect(offered(`start: ${written}`)).toEqual({ cause: "doubtful", meant })
	})

	test.each(["halb", "halb 30", "10 y 75", "menos cuarto", "y media", "25 Uhr", "kurz nach 3"])("%s is none", (written) => {
		expect(offered(`start: ${written}`)).toEqual({ cause: "form", meant: undefined })
	})
})

describe("what only the language of a note decides", () => {
	test.each(["de", "es"] as const)("the day of 03/04/2026 is first in %s", (language) => {
		for (const written of ["03/04/2026", "3-4-2026", "3/4/26"])
			expect(head(`note: session\ndate: ${written}`, language)).toMatchObject({ date: "2026-04-03", invalid: [] })
		expect(head("note: session\ndate: 4/13/2026", language)).toMatchObject({ date: "2026-04-13", invalid: [] })
		expect(datesMeantOn("2026-11-30", "3/4", language)).toEqual(["2026-04-03"])
		expect(datesMeantOn("2026-11-30", "3.4.", language)).toEqual(["2026-04-03"])
	})

	test.each([undefined, "en"] as const)("it may be either in %s", (language) => {
		expect(offered("date: 03/04/2026", language)).toEqual({ cause: "ambiguous", meant: ["2026-04-03", "2026-03-04"] })
		expect(datesMeantOn("2026-11-30", "3/4", language)).toEqual(["2026-04-03", "2026-03-04"])
	})

	test("once is a number in Spanish alone", () => {
		expect(head("note: session\nsession: sesión once", "es")).toMatchObject({ session: 11, invalid: [] })
		expect(head("note: session\nstart: las once de la mañana", "es")).toMatchObject({ start: "11:00", invalid: [] })
		expect(head("note: formulation\ncontract: {sessions: once sesiones}", "es")).toMatchObject({ contract: { sessions: 11 } })
		for (const language of ["en", "de", undefined] as const)
			expect(offered("session: once", language)).toEqual({ cause: "form", meant: undefined })
	})

	const note = (keys: string, headings: readonly string[]): string =>
		`---\nnote: session\n${keys}\n---\n\n${headings.map((heading) => `## ${heading}\n\nx\n`).join("\n")}`

	test.each([
		["its headings", "date: 03/04/2026", ["Desde la última sesión", "Técnicas"], "2026-04-03"],
		["its headings", "date: 03/04/2026", ["Seit der letzten Sitzung", "Techniken"], "2026-04-03"],
		["its headings", "date: 03/04/2026", ["Since last session", "Techniques"], undefined],
		["its header", "language: es\ndate: 03/04/2026", [], "2026-04-03"],
		["its header before its headings", "language: en\ndate: 03/04/2026", ["Técnicas"], undefined],
		["nothing", "date: 03/04/2026", [], undefined],
	])("which %s says", (_, yaml, headings, date) => {
		expect(noteHead(readNote(note(yaml, headings)))?.date).toBe(date)
	})
})

describe("words of a header in German and Spanish", () => {
	test.each([
		["status", "cancelled", ["Pat. hat abgesagt", "abgesagt (krank)", "la pte. cancela", "anulada por la paciente"]],
		["status", "missed", ["n. erschienen", "NE", "unentschuldigt gefehlt", "no acudio", "Pte. no acude"]],
		["status", "held", ["fand statt", "realizada", "llego tarde"]],
		["mode", "phone", ["tel.", "am Telefon", "telefonica", "por telefono"]],
		["mode", "in-person", ["in Praesenz", "vor Ort", "en consulta"]],
		["phase", "conclusion", ["Beendigungsphase", "fase final", "de terminacion", "fase 3", "tercera fase", "dritte Phase"]],
		["phase", "middle", ["phase 2", "Fase II", "segunda fase", "second phase", "zweite Phase"]],
		["status", "missed", ["no se realizó", "did not take place", "fand nicht statt"]],
		["status", "held", ["se realizó"]],
		["mode", "video", ["Meet", "por Meet"]],
	])("%s: %s", (key, term, written) => {
		for (const words of written) expect(head(`note: session\n${key}: "${words}"`), words).toMatchObject({ [key]: term, invalid: [] })
	})

	test.each([
		["Trauer und Rollenwechsel", ["grief", "role-transition"]],
		["duelo y transicion de rol", ["grief", "role-transition"]],
		["Trauer und Verlust", ["grief"]],
	])("problem areas: %s", (written, areas) => {
		expect(head(`note: formulation\nproblem-areas: ${written}`)).toMatchObject({ problemAreas: areas, invalid: [] })
	})

	test.each([
		["session: 4.ª sesión", "4"],
		["session: 4. Sitzung", "4"],
		["session: Sitzung Nr. 4", "4"],
		["session: n.º 4", "4"],
		["session: 1era", "1"],
		["session: vierundzwanzig", "24"],
		["session: treinta y dos", "32"],
		["contract: {minutes: hora y media}", "90"],
		["contract: {minutes: anderthalb Stunden}", "90"],
		["contract: {minutes: '1,5 Std.'}", "90"],
		["contract: {weeks: 16 sem.}", "16"],
	])("the number %s", (yaml, number) => {
		expect(head(`note: session\n${yaml}`).slips.map(({ meant }) => meant)).toEqual([number])
	})
})
