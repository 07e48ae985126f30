/** How often sessions are agreed on, in German: what a contract's frequency is read by. */
import type { FrequencyWords } from "../../../record/reading-words.ts"

const numbers = {
	einmal: 1,
	ein: 1,
	eine: 1,
	zweimal: 2,
	zwei: 2,
	zweite: 2,
	zweiten: 2,
	zweiter: 2,
	andere: 2,
	anderen: 2,
	dreimal: 3,
	drei: 3,
	dritte: 3,
	dritten: 3,
	vier: 4,
	vierte: 4,
	vierten: 4,
	fünf: 5,
	sechs: 6,
	acht: 8,
	zehn: 10,
	zwölf: 12,
	vierzehn: 14,
}

const number = String.raw`\d{1,2}|${Object.keys(numbers).join("|")}`
/** Letters with dots are not in `\w`. */
const noLetter = String.raw`(?<![\wäöüß-])`
const times = "x|×|mal"
const meetings = `${times}|sitzung(?:en)?|termine?|stunden?|std\\.?|therapiestunden?|gespräche?|treffen`
/** “Zweimal”, or a number that counts one of these. */
const counted = (counts: string): string =>
	String.raw`${noLetter}(?<times>(?:ein|zwei|drei)mal|(?:${number})(?=\s*(?:${counts})))\s*(?:${counts})?\s*`

export const frequencyWords: FrequencyWords = {
	numbers,
	units: {
		tag: { every: 1, unit: "day" },
		tage: { every: 1, unit: "day" },
		tägig: { every: 1, unit: "day" },
		taegig: { every: 1, unit: "day" },
		woche: { every: 1, unit: "week" },
		wochen: { every: 1, unit: "week" },
		wo: { every: 1, unit: "week" },
		wöchentlich: { every: 1, unit: "week" },
		woechentlich: { every: 1, unit: "week" },
		wöchig: { every: 1, unit: "week" },
		woechig: { every: 1, unit: "week" },
		"14 tage": { every: 2, unit: "week" },
		"vierzehn tage": { every: 2, unit: "week" },
		"14-tägig": { every: 2, unit: "week" },
		"14-taegig": { every: 2, unit: "week" },
		"14tägig": { every: 2, unit: "week" },
		"14taegig": { every: 2, unit: "week" },
		"14 tägig": { every: 2, unit: "week" },
		"14-täglich": { every: 2, unit: "week" },
		"14täglich": { every: 2, unit: "week" },
		vierzehntägig: { every: 2, unit: "week" },
		vierzehntaegig: { every: 2, unit: "week" },
		vierzehntäglich: { every: 2, unit: "week" },
		monat: { every: 1, unit: "month" },
		monate: { every: 1, unit: "month" },
		monatlich: { every: 1, unit: "month" },
		quartal: { every: 3, unit: "month" },
		vierteljährlich: { every: 3, unit: "month" },
		vierteljaehrlich: { every: 3, unit: "month" },
		quartalsweise: { every: 3, unit: "month" },
		halbjährlich: { every: 6, unit: "month" },
		halbjaehrlich: { every: 6, unit: "month" },
	},
	patterns: [
		// Zweimal pro Woche; 2x im Monat; drei Sitzungen je Woche; 1 Std./Woche.
		String.raw`${counted(meetings)}(?:pro|je|jede|in\s+der|die|im|/)\s*(?<unit>woche|wo|monat|quartal)(?![\wäöüß])`,
		// Einmal wöchentlich; 2x monatlich; doch nicht „12 Sitzungen wöchentlich“.
		String.raw`${counted(times)}(?<unit>w(?:ö|oe)chentlich|monatlich)(?![\wäöüß])`,
		// Alle 14 Tage, 14-tägig.
		String.raw`(?:${noLetter}alle\s+)?${noLetter}(?<unit>14 tage|vierzehn tage|14[- ]?t(?:ä|ae)gig|14[- ]?täglich|vierzehnt(?:ä|ae)gig|vierzehntäglich)(?![\wäöüß])`,
		// Jede Woche; jede zweite Woche; alle drei Wochen; alle 10 Tage; jeden Monat.
		String.raw`${noLetter}(?:jede[nr]?|alle)\s+(?:(?<every>${number})\.?\s+)?(?<unit>tage?|wochen?|wo|monate?|quartal)(?![\wäöüß])`,
		// Wöchentlich; zweiwöchentlich; 3-wöchentlich; 2-wöchig; monatlich.
		String.raw`${noLetter}(?:(?<every>\d{1,2}|zwei|drei|vier|sechs|acht)[- ]?)?(?<unit>w(?:ö|oe)chentlich|w(?:ö|oe)chig|monatlich|viertelj(?:ä|ae)hrlich|quartalsweise|halbj(?:ä|ae)hrlich)(?![\wäöüß])`,
	],
}
