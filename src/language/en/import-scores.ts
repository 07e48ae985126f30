/** The words of imported scores in English. */
import { termTitle } from "../../record/index.ts"
import type { ScoreTableWords } from "../../import/scores/words.ts"
import { date as longDate, either, number, quoted } from "./grammar.ts"

const near = (name: string | undefined): string => (name === undefined ? "" : ` Did you mean ${quoted(name)}?`)

export const importScores: ScoreTableWords = {
	columns: {
		case: [
			"case",
			"case code",
			"case id",
			"client code",
			"client id",
			"client",
			"patient code",
			"patient id",
			"patient",
			"record id",
			"subject id",
			"subect id",
			"participant id",
			"participant",
			"caseref",
			"case reference",
			"external reference",
			"token",
			"code",
			"mrn",
			"id",
		],
		date: [
			"date",
			"date completed",
			"completed",
			"completion date",
			"completed at",
			"completed on",
			"assessment date",
			"date of assessment",
			"session date",
			"appointment date",
			"effective date",
			"collected date",
			"visit date",
			"test date",
			"end date",
			"submitdate",
			"date submitted",
			"submitted at",
			"recorded date",
			"timestamp",
			"start date",
		],
		otherDates: ["birth", "dob", "birthday", "date of birth", "birthdate", "admission", "referral", "discharge", "started"],
		measure: [
			"measure",
			"questionnaire",
			"questionnaire mnemonic",
			"questionnaire name",
			"questionnaire id",
			"assessment",
			"assessment name",
			"instrument",
			"scale",
			"scale name",
			"survey",
			"form",
			"test",
			"code",
		],
		total: [
			"total score",
			"total",
			"raw score",
			"score",
			"sum",
			"sum score",
			"summary",
			"tot",
			"scrd",
			"value int",
			"value float",
			"value",
			"result",
		],
		item: ["q", "item", "question", "i", "sq", "answer", "response", "r"],
	},
	reason: (reason) => {
		switch (reason.why) {
			case "above":
				return "It is above the row with the names of the columns."
			case "cells":
				return `It has ${reason.cells} cells, and there are ${reason.headings} columns.`
			case "no-case":
				return "It names no case."
			case "unknown-case":
				return `There are no notes of case ${quoted(reason.code)} here.${near(reason.near)}`
			case "no-date":
				return "It has no date."
			case "date":
				return `${quoted(reason.text)} is not a date.`
			case "date-order":
				return `${quoted(reason.text)} may be ${either(reason.dates.map(longDate))}. Say in which order dates are written.`
			case "future":
				return `Its date, ${longDate(reason.date)}, is still to come.`
			case "far":
				return `Its date, ${longDate(reason.date)}, is years away from all notes of the case.`
			case "no-score":
				return "It has no score."
			case "measure":
				return `${quoted(reason.text)} is not a known scale.`
			case "answer":
				return `The answer ${quoted(reason.text)} of ${reason.measure} has no number yet.`
			case "number":
				return `${quoted(reason.text)} is not a number that ${reason.measure} can have.`
			case "range":
				return `${reason.measure}${reason.item === undefined ? "" : ` item ${reason.item}`} cannot be ${number(reason.value)}: it is from ${reason.least} to ${reason.most}.`
			case "total":
				return `The total of ${reason.measure} is ${number(reason.total)}, but its items come to ${number(reason.computed)}.`
			case "other-row":
				return `Row ${reason.row} has a different ${reason.measure} for that day.`
			case "other-note":
				return `${reason.note.kind === "session" ? `Session ${reason.note.session ?? ""}`.trim() : reason.note.kind ? termTitle("note", reason.note.kind) : "A note"} of that day has a different ${reason.measure}${reason.total === undefined ? "" : `: ${number(reason.total)}`}.`
			case "not-written":
				return `${reason.measure} could not be written into the header of a note.`
		}
	},
	mapProblem: (problem) => {
		switch (problem.what) {
			case "syntax":
				return "The map cannot be read. Check its indentation and its colons, or delete it and choose the columns again."
			case "key":
				return `The map has ${quoted(problem.key)}, which has no meaning there.${problem.near === undefined ? " Remove it." : near(problem.near)}`
			case "missing":
				return {
					case: "Say which column has the code of the case.",
					date: "Say which column has the date.",
					measures: "Say which columns have scores.",
				}[problem.key]
			case "value":
				return `The value of ${quoted(problem.key)} in the map cannot be read.`
			case "column":
				return `There is no column ${quoted(problem.column)}.${near(problem.near)}`
			case "same-name":
				return `Several columns are called ${quoted(problem.column)}. Give the number of the column instead, such as #5.`
			case "twice":
				return `The column ${quoted(problem.column)} is used twice.`
			case "items":
				return `${problem.measure} has ${problem.expected} items, and the map gives ${problem.given} columns for them.`
			case "item":
				return `${problem.measure} has no ${quoted(problem.key)}.`
			case "no-columns":
				return `The map gives no column for ${problem.measure}.`
			case "answer":
				return `Give the answer ${quoted(problem.answer)} a whole number.`
		}
	},
	tableProblem: (problem) => {
		switch (problem.what) {
			case "empty":
				return "There is no table in it: the names of the columns are missing."
			case "quote":
				return `A quotation mark in row ${problem.row} does not end. Correct it, or save the table again.`
			case "too-wide":
				return "A row has more cells than any table of scores. The sign between the cells may have been taken for another. Save the table again as CSV."
		}
	},
	aboutMap: [
		"Which column of the table is what. IPT Notes reads this file when you import the table again.",
		"#5 is the fifth column. Answers in words have their numbers under “answers”, and codes of another system their cases under “cases”.",
	],
}
