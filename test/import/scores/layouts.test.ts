/** Headings as forms and systems export them, with invented rows: what is proposed for them, and what comes of it. */
import { expect, it } from "vitest"
import { columnsOf, type ScoreMap, textOfMap } from "../../../src/import/scores/index.ts"
import { carryOut, folderOf, planned, proposed, reasonsOf, tableIn } from "./imported.ts"

interface Layout {
	readonly text: string
	/** Measures that the cases of the folder have. */
	readonly used?: readonly string[]
	readonly fileName?: string
	/** The map as a file, without what a user says. */
	readonly map: string
	/** What a user says besides. */
	readonly said?: (map: ScoreMap) => ScoreMap
	readonly unsure?: readonly string[]
	/** The measures of the notes that come of it, by file. */
	readonly into: Readonly<Record<string, string>>
	readonly left?: readonly string[]
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const csv = (rows: readonly (readonly string[])[], between = ","): string =>
	rows.map((cells) => cells.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(between)).join("\r\n") +
	"\r\n"
const nine = ["2", "2", "1", "2", "1", "2", "1", "1", "0"] as const
const seven = ["1", "2", "1", "1", "2", "1", "1"] as const
const question = (number: number): string =>
	`In the last two weeks, how often was matter ${"ABCDEFGHIJKLMNOP"[number - 1]} of this form, with a comma, a burden to you?`
const days = { never: 0, now: 1, often: 2, daily: 3 } as const
const word = (number: string): string => Object.keys(days)[Number(number)] ?? ""
const withWords = (map: ScoreMap): ScoreMap => ({ ...map, answers: new Map(Object.entries(days)) })

const layouts: Readonly<Record<string, Layout>> = {
	"Google Forms: a grid named by its measure, words as answers": {
		text: csv([
			["Timestamp", "Client code", ...numbers(9).map((number) => `PHQ-9 [${question(number)}]`)],
			["2026/01/05 10:22:33 AM GMT+1", "C-7", ...nine.map(word)],
			["2026/01/19 9:02:11 PM GMT+1", "C-7", ...nine.map(word)],
		]),
		map: ["case: Client code", "date: Timestamp", "measures:", "  PHQ-9:"].join("\n"),
		said: withWords,
		into: {
			"C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]",
			"C-7/C-7-scores-2026-01-19.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]",
		},
	},
	"Google Forms: questions one after the other, numbers, American dates": {
		text: csv([
			["Timestamp", "Your code", ...numbers(9).map(question), "Anything else?"],
			["1/5/2026 10:22:33", "C-7", ...nine, "no, thank you"],
			["1/20/2026 8:00:01", "C-9", ...nine, ""],
		]),
		used: ["PHQ-9", "GAD-7"],
		unsure: ["PHQ-9"],
		map: ["case: Your code", "date: Timestamp", "dates: month-day-year", "measures:", "  PHQ-9:"].join("\n"),
		into: {
			"C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]",
			"C-9/C-9-scores-2026-01-20.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]",
		},
	},
	"Google Forms: two scales in one form that the file names, numbered questions, from a spreadsheet": {
		text: csv(
			[
				[
					"Zeitstempel",
					"Chiffre",
					...numbers(9).map((number) => `${number}. ${question(number)}`),
					...numbers(7).map((number) => `Angst: ${question(number + 9)}`),
				],
				["06.01.2026 17:00:00", "C-9", ...nine, ...seven],
			],
			"\t",
		),
		fileName: "PHQ-9 und GAD-7 (Antworten) - Formularantworten 1.tsv",
		unsure: ["PHQ-9", "GAD-7"],
		map: ["case: Chiffre", "date: Zeitstempel", "measures:", "  PHQ-9:", "  GAD-7:"].join("\n"),
		into: { "C-9/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]\n  GAD-7: [1, 2, 1, 1, 2, 1, 1]" },
	},
	"REDCap: raw, a record for each event": {
		text: csv([
			[
				"record_id",
				"redcap_event_name",
				"redcap_survey_identifier",
				"phq9_timestamp",
				...numbers(9).map((number) => `phq9_${number}`),
				"phq9_total_score",
				"phq9_complete",
			],
			["C-7", "baseline_arm_1", "", "2026-01-05 09:12", ...nine, "12", "2"],
			["C-7", "week_2_arm_1", "", "[not completed]", ...nine.map(() => ""), "", "0"],
			["C-9", "baseline_arm_1", "", "2026-01-06 09:12", ...nine, "13", "2"],
		]),
		map: [
			"case: record_id",
			"date: phq9_timestamp",
			"measures:",
			"  PHQ-9:",
			"    items: phq9_1..phq9_9",
			"    total: phq9_total_score",
		].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]" },
		left: ["3: It has no score.", "4: The total of PHQ-9 is 13, but its items come to 12."],
	},
	"REDCap: a data dictionary with sums and bands, and ids of its own": {
		text: csv([
			[
				"record_id",
				"phq9_date",
				...numbers(9).map((number) => `phq9_q${number}`),
				"phq9_summary",
				"phq9_score_minimal",
				"phq9_score_mild",
				"gad7_q1",
				...numbers(6).map((number) => `gad7_q${number + 1}`),
				"gad7_summary",
			],
			["1043", "2026-01-05", ...nine, "12", "", "x", ...seven, "9"],
		]),
		map: [
			"case: record_id",
			"date: phq9_date",
			"measures:",
			"  PHQ-9:",
			"    items: phq9_q1..phq9_q9",
			"    total: phq9_summary",
			"  GAD-7:",
			"    items: gad7_q1..gad7_q7",
			"    total: gad7_summary",
		].join("\n"),
		said: (map) => ({ ...map, cases: new Map([["1043", "C-7"]]) }),
		into: { "C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]\n  GAD-7: [1, 2, 1, 1, 2, 1, 1]" },
	},
	"REDCap: labels, numbers in words, what an item is about after its number": {
		text: csv([
			[
				"Record ID",
				"Survey Timestamp",
				...numbers(9).map((number) => `phqnine_0${number}`),
				...numbers(7).map((number) => `gad7_q${number}_about`),
				"Complete?",
			],
			["C-7", "2026-01-12 18:30:00", "2", "2", "2", "2", "2", "2", "2", "1", "1", ...seven, "Complete"],
		]),
		map: [
			"case: Record ID",
			"date: Survey Timestamp",
			"measures:",
			"  PHQ-9:",
			"    items: phqnine_01..phqnine_09",
			"  GAD-7:",
			"    items: gad7_q1_about..gad7_q7_about",
		].join("\n"),
		into: { "C-7/session-02.ipt.md": "PHQ-9: [2, 2, 2, 2, 2, 2, 2, 1, 1]\n  GAD-7: [1, 2, 1, 1, 2, 1, 1]" },
	},
	"appointments of a service: totals alone": {
		text: csv([
			["APPTREF", "CASEREF", "APPOINTMENT DATE", "ATTENDANCE", "CONTACTDURATION", "PHQ9_SCORE", "GAD7SCORE", "WSAS Score"],
			["1", "C-7", "05/01/2026", "5", "50", "12", "9", "20"],
			["2", "C-9", "13/01/2026", "5", "50", "", "8", ""],
			["3", "C-9", "20/01/2026", "3", "0", "", "", ""],
		]),
		map: [
			"case: CASEREF",
			"date: APPOINTMENT DATE",
			"dates: day-month-year",
			"measures:",
			"  PHQ-9:",
			"    total: PHQ9_SCORE",
			"  GAD-7:",
			"    total: GAD7SCORE",
			"  WSAS:",
			"    total: WSAS Score",
		].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: 12\n  GAD-7: 9\n  WSAS: 20", "C-9/C-9-scores-2026-01-13.ipt.md": "GAD-7: 8" },
		left: ["4: It has no score."],
	},
	"appointments of a service: items after the total, semicolons, a title, decimal commas": {
		text: `Auswertung PHQ-9;;;\r\n\r\n${csv(
			[
				["Fallnummer", "Geburtsdatum", "Datum", "PHQ-9 Summe", ...numbers(9).map((number) => `PHQ-9 Frage ${number}`), "BDI-II Gesamtwert"],
				["C-7", "02.03.1979", "05.01.2026", "12,0", ...nine, "21"],
			],
			";",
		)}`,
		map: [
			"case: Fallnummer",
			"date: Datum",
			"measures:",
			"  PHQ-9:",
			"    items: PHQ-9 Frage 1..PHQ-9 Frage 9",
			"    total: PHQ-9 Summe",
			"  BDI-II:",
			"    total: BDI-II Gesamtwert",
		].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]\n  BDI-II: 21" },
		left: ["1: It is above the row with the names of the columns."],
	},
	"appointments of a service: LimeSurvey in Spanish, with the item on suicidal thoughts alone": {
		text: csv([
			["id", "submitdate", "startlanguage", "Código", ...numbers(7).map((number) => `GAD7[SQ00${number}]`), "PHQ-9 total", "PHQ-9 ítem 9"],
			["1", "2026-01-06 12:00:00", "es", "C-9", ...seven, "14", "1"],
		]),
		map: ["case: Código", "date: submitdate", "measures:", "  GAD-7:"].join("\n"),
		into: { "C-9/session-01.ipt.md": "GAD-7: [1, 2, 1, 1, 2, 1, 1]\n  PHQ-9: {total: 14, item9: 1}" },
	},
	"a survey with two more rows of headings, and the questions in them": {
		text: csv([
			["StartDate", "EndDate", "Status", "ResponseId", "ExternalReference", ...numbers(9).map((number) => `PHQ9_${number}`), "SC0"],
			["Start Date", "End Date", "Response Type", "Response ID", "External Data Reference", ...numbers(9).map(question), "Score"],
			numbers(15).map((number) => `{"ImportId":"QID${number}"}`),
			["2026-01-05 10:00:00", "2026-01-05 10:03:00", "0", "R_1", "C-7", ...nine, "12"],
		]),
		map: ["case: ExternalReference", "date: EndDate", "measures:", "  PHQ-9:", "    items: PHQ9_1..PHQ9_9"].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]" },
		left: ["2: “End Date” is not a date.", '3: “{"ImportId":"QID2"}” is not a date.'],
	},
	"an outcome system: a row for each observation, scales by their codes": {
		text: csv([
			["identifiers", "subjectId", "effectiveDate", "code", "valueFloat", "valueInt", "valueString", "performer", "interpretation"],
			["a1", "C-7", "2026-01-05T23:30:00+01:00", "44261-6", "", "12", "", "", "mild"],
			["a2", "C-7", "2026-01-05T23:30:00+01:00", "gad7", "", "9", "", "", ""],
			["a3", "C-9", "2026-01-06", "sfss", "", "3", "", "", ""],
		]),
		map: ["case: subjectId", "date: effectiveDate", "measure: code", "total: valueInt"].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: 12\n  GAD-7: 9" },
		left: ["4: “sfss” is not a known scale."],
	},
	"an outcome system: a row for each questionnaire with its answers": {
		text: csv([
			["Client ID", "Assessment", "Date Completed", "Total Score", "Severity", ...numbers(9).map((number) => `Q${number}`)],
			["C-7", "PHQ-9", "Jan 5, 2026", "12", "Moderate", ...nine],
			["C-7", "GAD-7", "Jan 5, 2026", "9", "Mild", ...seven, "", ""],
			["C-9", "GAD-7", "Jan 6, 2026", "10", "Moderate", ...seven, "", ""],
		]),
		map: ["case: Client ID", "date: Date Completed", "measure: Assessment", "total: Total Score", "items: Q1..Q9"].join("\n"),
		into: { "C-7/session-01.ipt.md": "PHQ-9: [2, 2, 1, 2, 1, 2, 1, 1, 0]\n  GAD-7: [1, 2, 1, 1, 2, 1, 1]" },
		left: ["4: The total of GAD-7 is 10, but its items come to 9."],
	},
	"an outcome system: a row for each episode, camel case, other values next to the raw one": {
		text: csv([
			["institute_id", "patient_id", "questionnaire_mnemonic", "questionnaire_name", "score_domain", "date_completed", "value"],
			["7", "C-9", "phq9", "Patient Health Questionnaire", "raw", "2026-01-06", "14"],
			["7", "C-9", "phq9", "Patient Health Questionnaire", "interpreted", "2026-01-06", ""],
		]),
		map: ["case: patient_id", "date: date_completed", "measure: questionnaire_mnemonic", "total: value"].join("\n"),
		into: { "C-9/session-01.ipt.md": "PHQ-9: 14" },
		left: ["3: It has no score."],
	},
}

it.each(Object.entries(layouts))("%s", (_, { text, used, fileName, map, said = (same) => same, unsure = [], into, left = [] }) => {
	const proposal = proposed(text, used, fileName)
	expect(textOfMap(proposal.map).split("\n")).toEqual(expect.arrayContaining(map.split("\n")))
	expect(proposal.unsure).toEqual(unsure)
	const columns = columnsOf(proposal.map, tableIn(text).headings, [])
	expect("columns" in columns).toBe(true)
	const folder = folderOf()
	const plan = planned(text, said(proposal.map), folder)
	expect(reasonsOf(plan)).toEqual(left)
	carryOut(folder, plan)
	for (const [file, measures] of Object.entries(into)) expect(folder.texts.get(file)).toContain(`measures:\n  ${measures}\n`)
	expect([...plan.changed.map(({ file }) => file), ...plan.added.map((note) => `${note.folder}${note.stem}.ipt.md`)].toSorted()).toEqual(
		Object.keys(into).toSorted(),
	)
	const again = planned(text, said(proposal.map), folder)
	expect([again.changed, again.added, reasonsOf(again)]).toEqual([[], [], left])
})
