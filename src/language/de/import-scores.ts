/** The words of imported scores in German. */
import { termTitle } from "../../record/index.ts"
import type { ScoreTableWords } from "../../import/scores/words.ts"
import { date as longDate, either, number, quoted } from "./grammar.ts"

const near = (name: string | undefined): string => (name === undefined ? "" : ` Meinen Sie ${quoted(name)}?`)

export const importScores: ScoreTableWords = {
	columns: {
		case: [
			"fall",
			"fallcode",
			"fall id",
			"fallnummer",
			"patientencode",
			"patienten id",
			"patientennummer",
			"patient",
			"patientin",
			"klient",
			"klientin",
			"teilnehmercode",
			"teilnehmer",
			"chiffre",
			"kürzel",
			"kennung",
		],
		date: [
			"datum",
			"erhebungsdatum",
			"messdatum",
			"testdatum",
			"sitzungsdatum",
			"ausgefüllt am",
			"abgeschlossen am",
			"datum abgeschickt",
			"zeitstempel",
		],
		otherDates: ["geburt", "geburtsdatum", "geburtstag", "geb", "aufnahme", "entlassung", "überweisung"],
		measure: ["fragebogen", "skala", "test", "verfahren", "instrument", "messinstrument"],
		total: ["gesamtwert", "gesamtpunktzahl", "gesamt", "summenwert", "summe", "rohwert", "punktzahl", "punkte", "wert", "ergebnis"],
		item: ["frage", "item", "f", "aussage", "antwort"],
	},
	reason: (reason) => {
		switch (reason.why) {
			case "above":
				return "Sie steht über der Zeile mit den Namen der Spalten."
			case "cells":
				return `Sie hat ${reason.cells} Zellen, bei ${reason.headings} Spalten.`
			case "no-case":
				return "Sie nennt keinen Fall."
			case "unknown-case":
				return `Von einem Fall ${quoted(reason.code)} gibt es hier keine Notizen.${near(reason.near)}`
			case "no-date":
				return "Sie hat kein Datum."
			case "date":
				return `${quoted(reason.text)} ist kein Datum.`
			case "date-order":
				return `${quoted(reason.text)} kann der ${either(reason.dates.map(longDate))} sein. Geben Sie an, in welcher Reihenfolge Datumsangaben geschrieben sind.`
			case "future":
				return `Ihr Datum, der ${longDate(reason.date)}, liegt in der Zukunft.`
			case "far":
				return `Ihr Datum, der ${longDate(reason.date)}, liegt Jahre entfernt von allen Notizen des Falls.`
			case "no-score":
				return "Sie enthält keinen Wert."
			case "measure":
				return `${quoted(reason.text)} ist keine bekannte Skala.`
			case "answer":
				return `Die Antwort ${quoted(reason.text)} bei ${reason.measure} hat noch keine Zahl.`
			case "number":
				return `${quoted(reason.text)} ist keine Zahl, die bei ${reason.measure} möglich ist.`
			case "range":
				return `${reason.measure}${reason.item === undefined ? "" : `, Item ${reason.item},`} kann nicht ${number(reason.value)} sein: möglich ist ${reason.least} bis ${reason.most}.`
			case "total":
				return `Als Gesamtwert von ${reason.measure} ist ${number(reason.total)} angegeben, die Items ergeben aber ${number(reason.computed)}.`
			case "other-row":
				return `Zeile ${reason.row} nennt für diesen Tag einen anderen Wert von ${reason.measure}.`
			case "other-note":
				return `Eine Notiz dieses Tages (${reason.note.kind === "session" ? `Sitzung ${reason.note.session ?? ""}`.trim() : reason.note.kind ? termTitle("note", reason.note.kind) : "ohne Art"}) nennt einen anderen Wert von ${reason.measure}${reason.total === undefined ? "" : `: ${number(reason.total)}`}.`
			case "not-written":
				return `${reason.measure} konnte nicht in die Kopfdaten einer Notiz geschrieben werden.`
		}
	},
	mapProblem: (problem) => {
		switch (problem.what) {
			case "syntax":
				return "Die Zuordnung ist nicht lesbar. Prüfen Sie Einrückungen und Doppelpunkte, oder löschen Sie die Datei und wählen Sie die Spalten neu."
			case "key":
				return `Die Zuordnung enthält ${quoted(problem.key)}, das dort keine Bedeutung hat.${problem.near === undefined ? " Entfernen Sie es." : near(problem.near)}`
			case "missing":
				return {
					case: "Geben Sie an, in welcher Spalte der Code des Falls steht.",
					date: "Geben Sie an, in welcher Spalte das Datum steht.",
					measures: "Geben Sie an, in welchen Spalten Werte stehen.",
				}[problem.key]
			case "value":
				return `Die Angabe zu ${quoted(problem.key)} in der Zuordnung ist nicht lesbar.`
			case "column":
				return `Eine Spalte ${quoted(problem.column)} gibt es nicht.${near(problem.near)}`
			case "same-name":
				return `Mehrere Spalten heißen ${quoted(problem.column)}. Geben Sie stattdessen die Nummer der Spalte an, etwa #5.`
			case "twice":
				return `Die Spalte ${quoted(problem.column)} ist zweimal vergeben.`
			case "items":
				return `${problem.measure} hat ${problem.expected} Items, die Zuordnung nennt dafür ${problem.given} Spalten.`
			case "item":
				return `${problem.measure} hat kein ${quoted(problem.key)}.`
			case "no-columns":
				return `Die Zuordnung nennt für ${problem.measure} keine Spalte.`
			case "answer":
				return `Geben Sie für die Antwort ${quoted(problem.answer)} eine ganze Zahl an.`
		}
	},
	tableProblem: (problem) => {
		switch (problem.what) {
			case "empty":
				return "Darin ist keine Tabelle: Die Namen der Spalten fehlen."
			case "quote":
				return `Ein Anführungszeichen in Zeile ${problem.row} wird nicht geschlossen. Berichtigen Sie es, oder speichern Sie die Tabelle neu.`
			case "too-wide":
				return "Eine Zeile hat mehr Zellen als jede Tabelle mit Werten. Vielleicht wurde das Trennzeichen falsch erkannt. Speichern Sie die Tabelle noch einmal als CSV."
		}
	},
	aboutMap: [
		"Welche Spalte der Tabelle was enthält. IPT Notes liest diese Datei, wenn Sie die Tabelle wieder importieren.",
		"#5 ist die fünfte Spalte. Antworten in Worten haben ihre Zahlen unter „answers“, Codes eines anderen Systems ihre Fälle unter „cases“.",
	],
}
