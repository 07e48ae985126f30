/** What findings of measures say, in German: by code, with their pages and examples. */
import { lookBack, measures, worseningBySetting } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { OutOfRange } from "../../../rules/measure/range.ts"
import { itemName } from "../record/scores.ts"
import { counted, didYouMean, either, joined, listed, number, plural, quoted } from "../grammar.ts"

const points = { one: "Punkt", other: "Punkte" }

/** Measures with an agreed reliable change, each with its points. */
const reliableChanges = (): string =>
	listed(measures.flatMap(({ key, reliableChange }) => (reliableChange === undefined ? [] : [`${key} ${number(reliableChange)}`])))

function outOfRange(facts: OutOfRange): string {
	const { measure, least, most } = facts
	switch (facts.what) {
		case "count":
			return `${measure} hat ${most} Items, angegeben sind aber ${least}. Schreiben Sie jedes Item auf, und null für jedes, das leer blieb.`
		case "item":
			return `Item ${facts.item} von ${measure} muss eine ganze Zahl von ${least} bis ${most} sein. Vergleichen Sie es mit dem Bogen.`
		case "no-item":
			return `${measure} hat kein Item ${facts.item}. Das letzte Item ist ${most}.`
		case "out-of":
			return `Dieser Wert ist mit einem Höchstwert von ${facts.given} angegeben, bei ${measure} ist der Höchstwert aber ${most}. Prüfen Sie, welche Skala es ist.`
		case "part":
			return `Dieser Teil von ${measure} muss zwischen ${least} und ${most} liegen. Vergleichen Sie ihn mit dem Bogen.`
		case "whole":
			return `Ein Gesamtwert von ${measure} muss eine ganze Zahl von ${least} bis ${most} sein. Vergleichen Sie ihn mit dem Bogen.`
		case "total":
			return `Ein Gesamtwert von ${measure} muss zwischen ${least} und ${most} liegen. Vergleichen Sie ihn mit dem Bogen.`
	}
}

export const measuresFindings = {
	"measure.unknown": {
		title: ({ ambiguous, measure }) => (ambiguous ? `Skala ${quoted(measure)} nicht eindeutig` : `Unbekannte Skala ${quoted(measure)}`),
		sentence: ({ ambiguous, measure, allowed }) =>
			ambiguous
				? `${quoted(measure)} kann ${either(allowed)} sein. Schreiben Sie, welche Skala es ist.`
				: `Die Skala ${quoted(measure)} ist nicht bekannt, ihr Wert hat deshalb weder Wertebereich noch Schweregrad.${didYouMean(allowed)}`,
		page: {
			title: "Unbekannte Skala",
			when: "Die Skala ist nicht bekannt. Ihre Werte bleiben, wie sie sind, und werden gezeigt, aber ohne Wertebereich und Schweregrad.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  »HADM«: {total: 16, item3: 0}
						---
					`,
				},
				mended: ["HADM", "HAM-D"],
			},
		],
	},
	"measure.range": {
		title: ({ measure }) => `${measure} außerhalb des Wertebereichs`,
		sentence: outOfRange,
		page: {
			title: "Wert außerhalb des Wertebereichs",
			when: "Ein Gesamtwert oder ein Item liegt außerhalb des Wertebereichs, oder die Zahl der Items stimmt nicht.",
			why: "Ein falscher Wert ergäbe ein falsches Bild vom Verlauf.",
		},
		examples: () => [
			{
				title: "ein Gesamtwert",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {total: »31«, item9: 0}
						---
					`,
				},
				mended: ["31", "13"],
			},
			{
				title: "die Zahl der Items",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »[1, 2, 1, 1, 2, 1]«
						---
					`,
				},
				mended: ["[1, 2, 1, 1, 2, 1]", "[1, 2, 1, 1, 2, 1, 1]"],
			},
		],
	},
	"measure.total-mismatch": {
		title: ({ measure }) => `Gesamtwert von ${measure} passt nicht zu den Items`,
		sentence: ({ measure, computed, total }) =>
			`Die Items von ${measure} ergeben zusammen ${number(computed)}, als Gesamtwert steht aber ${number(total)} da. Vergleichen Sie beides mit dem Bogen.`,
		page: {
			title: "Items und Gesamtwert passen nicht zusammen",
			when: "Die Items einer Skala ergeben nicht den Gesamtwert in der Notiz.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: {total: »10«, items: [1, 2, 1, 1, 2, 1, 1]}
						---
					`,
				},
				mended: ["total: 10", "total: 9"],
			},
		],
	},
	"measure.suicide-item-missing": {
		title: ({ item, measure }) => itemName(measure, item),
		sentence: ({ blank, item, measure, total }) =>
			blank
				? `Item ${item} von ${measure} (Suizidgedanken) ist leer. Tragen Sie den Wert ein oder schreiben Sie unter „Risiko“, was Sie gefragt haben.`
				: `Item ${item} von ${measure} (Suizidgedanken) ist nicht notiert. Ergänzen Sie seinen Wert zum Gesamtwert, zum Beispiel {${total === undefined ? "" : `total: ${total}, `}item${item}: 0}.`,
		page: {
			title: "Suizid-Item nicht notiert",
			when: "Ein Gesamtwert ist angegeben, aber nicht das Item der Skala zu Suizidgedanken.",
			why: "Nur das Item zeigt Suizidgedanken an, der Gesamtwert nicht.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  »PHQ-9«: 14
						---
					`,
				},
				mended: ["PHQ-9: 14", "PHQ-9: {total: 14, item9: 0}"],
			},
		],
	},
	"measure.item-mismatch": {
		title: ({ item, measure }) => `Item ${item} von ${measure} mit zwei Werten`,
		sentence: ({ item, measure, first, again }) =>
			`Item ${item} von ${measure} ist einmal mit ${first ?? ""} und einmal mit ${again ?? ""} angegeben. Behalten Sie den Wert vom Bogen.`,
		page: {
			title: "Item mit zwei Werten",
			when: "Ein Item steht zweimal da, in einer Liste und mit seiner Nummer, und die Werte sind verschieden. Bis Sie das korrigieren, wird der Gesamtwert aus der Liste berechnet, und beim Item zu Suizidgedanken zählt für das Risiko der höhere Wert.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {items: [2, 1, 1, 2, 1, 2, 1, 1, 0], item3: »2«}
						---
					`,
				},
				mended: ["item3: 2", "item3: 1"],
			},
		],
	},
	"measure.duplicate": {
		title: ({ measure }) => `${measure} doppelt`,
		sentence: ({ first, name, measure }) =>
			first === name
				? `${measure} ist zweimal angegeben. Behalten Sie den Wert vom Bogen.`
				: `${quoted(first)} und ${quoted(name)} sind dieselbe Skala. Behalten Sie den Wert vom Bogen.`,
		page: {
			title: "Eine Skala unter zwei Namen",
			when: "Eine Notiz gibt dieselbe Skala zweimal an, meist unter zwei Namen wie PHQ-9 und PHQ9. Sind die Gesamtwerte verschieden, wird keiner von beiden für den Verlauf verwendet.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {total: 14, item9: 0}
						  »PHQ9«: {total: 11, item9: 0}
						---
					`,
				},
				mended: ["  PHQ9: {total: 11, item9: 0}\n", ""],
			},
		],
	},
	"measure.incomplete": {
		title: ({ measure }) => `Gesamtwert von ${measure}`,
		sentence: ({ measure, items, prorated }) =>
			`${measure} hat keinen Gesamtwert, weil ${plural(items.length, { one: "Item", other: "die Items" })} ${joined(items)} leer ${plural(items.length, { one: "ist", other: "sind" })}${prorated > 0 ? ` (höchstens ${prorated} ${plural(prorated, { one: "darf", other: "dürfen" })} es sein)` : ""}. Ergänzen Sie, was Sie wissen.`,
		page: {
			title: "Kein Gesamtwert",
			when: "Einige Items sind leer (null), und nach der Auswertungsregel der Skala gibt es ohne sie keinen Gesamtwert. Wenn die Regel es erlaubt, wie bei ein oder zwei Items des PHQ-9, wird der Gesamtwert hochgerechnet und so gekennzeichnet.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »[1, 2, null, 1, 2, 1, 1]«
						---
					`,
				},
				mended: ["null", "0"],
			},
		],
	},
	"measure.overdue": {
		title: "Skala überfällig",
		sentence: ({ sessions }) =>
			`In den letzten ${sessions} Sitzungen wurde keine Skala erhoben. Ergänzen Sie eine, zum Beispiel den PHQ-9.`,
		page: {
			title: "Skala überfällig",
			when: `Weder in dieser Sitzung noch in den ${lookBack - 1} davor wurde eine Skala erhoben, und dazwischen gibt es keine Notiz mit Werten.`,
			why: "Wiederholte Werte zeigen, ob die Therapie hilft und ob das Risiko steigt.",
		},
		examples: () => [
			{
				notes: {
					"session-01.ipt.md": note`
						---
						note: session
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						measures:
						  PHQ-9: {total: 16, item9: 0}
						---
					`,
					"session-02.ipt.md": note`
						---
						note: session
						case: C-7
						session: 2
						date: 2026-01-12
						phase: initial
						---
					`,
					"session-03.ipt.md": note`
						---
						note: session
						case: C-7
						session: 3
						date: 2026-01-19
						phase: initial
						---
					`,
					"session-04.ipt.md": note`
						---
						note: session
						case: C-7
						session: 4
						date: 2026-01-26
						phase: initial
						---
					`,
					"session-05.ipt.md": note`
						»---«
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
				},
				mended: ["phase: middle\n", "phase: middle\nmeasures:\n  PHQ-9: {total: 13, item9: 0}\n"],
			},
		],
	},
	"measure.worsened": {
		title: ({ measure }) => `${measure} reliabel schlechter als zu Beginn`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} liegt bei ${number(total)} und ist damit reliabel schlechter als der erste Wert von ${number(first)} (um ${counted(by, points)}). Schreiben Sie unter „Fortschritt“, was dazu geführt haben kann, und überprüfen Sie Fokus und Risiko.`,
		page: {
			title: "Wert schlechter als zu Beginn",
			get when() {
				return `Ein Wert ist mindestens um die reliable Veränderung der Skala schlechter als der erste Wert des Falls (in Punkten: ${reliableChanges()}). Für ${worseningBySetting} gibt es keinen anerkannten Betrag. Sie können ihn mit \`ipt.hamdWorsening\` oder \`--hamd-worsening\` festlegen.`
			},
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						measures:
						  PHQ-9: {total: 12, item9: 0}
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  »PHQ-9: {total: 18, item9: 0}«
						---

						## Fortschritt

						Schlechter, seit @mutter aus dem Krankenhaus zurück ist; @schwester kommt seltener.

						## Risiko

						- **Stufe**: gering
						- **Begründung**: gezielt gefragt, keine Gedanken an den Tod
					`,
				},
				otherwise: "Nicht gemeldet wird dies, denn fünf Punkte sind weniger als eine reliable Veränderung:",
				mended: ["total: 18", "total: 17"],
			},
		],
	},
	"measure.risen": {
		title: ({ measure }) => `${measure} schlechter als der beste Wert`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} liegt bei ${number(total)}, ${counted(by, points)} schlechter als der beste Wert von ${number(first)}. Klären Sie, was seitdem geschehen ist.`,
		page: {
			title: "Wert schlechter als der beste",
			get when() {
				return `Ein Wert ist mindestens um die reliable Veränderung der Skala (${reliableChanges()}) schlechter als der bisher beste Wert des Falls, aber nicht um so viel schlechter als der erste. Gemeldet wird das einmal, bis der Wert wieder besser wird.`
			},
		},
		examples: () => [
			{
				notes: {
					"session-01.ipt.md": note`
						---
						note: session
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						measures:
						  PHQ-9: {total: 20, item9: 0}
						---
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {total: 6, item9: 0}
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  »PHQ-9: {total: 15, item9: 0}«
						---
					`,
				},
				otherwise: "Nicht gemeldet wird dies, denn fünf Punkte sind weniger als eine reliable Veränderung:",
				mended: ["total: 15", "total: 11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
