/** What findings of mechanisms of change and of techniques say, in German: by code, with their pages and examples. */
import { lookBack, mainTechniques, ratingNeedsEvidence, ratings, terms, termTitle } from "../../../record/index.ts"
import { terms as titles } from "../record/terms.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, listed, quoted } from "../grammar.ts"

/** Each rating with what it means. */
const ratingWords = (): string => listed(terms("rating").map((rating) => `${rating} ${titles.rating[rating].title}`))

const evidenced = (): string => either(ratings.filter((rating) => rating >= ratingNeedsEvidence).map(String))

/** `Kommunikationsanalyse bei „Interpersoneller Konflikt“` */
const mainTechniqueWords = terms("problem-area").flatMap((area) => {
	const technique = mainTechniques[area]
	return technique ? [`${titles.technique[technique].title} bei ${quoted(titles["problem-area"][area].title)}`] : []
})

export const mechanismsFindings = {
	"mechanism.untouched": {
		title: ({ mechanism, sessions }) => `${quoted(termTitle("mechanism", mechanism))} seit ${sessions} Sitzungen nicht bearbeitet`,
		sentence: ({ mechanism, sessions }) =>
			`Die Fallkonzeption setzt auf ${quoted(termTitle("mechanism", mechanism))}, in den letzten ${sessions} Sitzungen der mittleren Phase wurde daran aber nicht gearbeitet. Ergänzen Sie die Einschätzung, wenn es doch so war, oder überprüfen Sie die Hypothese.`,
		page: {
			title: "Erwarteter Wirkmechanismus nicht bearbeitet",
			when: `Die Fallkonzeption nennt einen Wirkmechanismus, der in den letzten ${lookBack} Sitzungen der mittleren Phase nie mit 1 oder höher eingeschätzt wurde. Gemeldet wird das bei der letzten Sitzung.`,
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---

						## Wirkmechanismen

						### Soziale Unterstützung stärken

						- **Hypothese**: wenn @schwester erfährt, wie schlecht es ihr geht, könnte sie nachts mithelfen
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---
					`,
					"session-08.ipt.md": note`
						---
						note: session
						case: C-7
						session: 8
						date: 2026-02-23
						phase: middle
						---

						»## Wirkmechanismen«

						- **Soziale Unterstützung stärken**: 0
					`,
				},
				mended: ["stärken**: 0", "stärken**: 1: geübt, @schwester um eine Nacht pro Woche zu bitten"],
			},
		],
	},
	"technique.main-missing": {
		title: ({ technique }) => `${quoted(termTitle("technique", technique))} in mindestens einer Sitzung`,
		sentence: ({ technique, area }) =>
			`Die Beendigungsphase beginnt, aber in keiner Sitzung steht ${quoted(termTitle("technique", technique))}, die wichtigste Technik beim Problembereich ${quoted(termTitle("problem-area", area))}. Wenn Sie sie eingesetzt haben, tragen Sie sie bei der betreffenden Sitzung nach.`,
		page: {
			title: "Wichtigste Technik nie eingesetzt",
			get when() {
				return `In keiner Sitzung vor der Beendigungsphase steht die wichtigste Technik des Problembereichs (${either(mainTechniqueWords)}). Gemeldet wird das bei der ersten Sitzung der Beendigungsphase, wenn mindestens zwei Drittel der bisherigen Sitzungen eine Notiz haben.`
			},
		},
		examples: () => [
			{
				title: "ein interpersoneller Konflikt",
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-dispute]
						---
					`,
					"session-02.ipt.md": note`
						---
						note: session
						case: C-7
						session: 2
						date: 2026-03-30
						phase: middle
						---

						## Techniken

						- **Rollenspiel**: @partner um gemeinsame Sonntage bitten
					`,
					"session-03.ipt.md": note`
						---
						note: session
						case: C-7
						session: 3
						date: 2026-04-06
						phase: conclusion
						---

						»## Techniken«

						- **Abschiedsarbeit**: was sich zwischen ihr und @partner verändert hat
					`,
				},
				mended: [
					"- **Abschiedsarbeit**",
					"- **Kommunikationsanalyse**: der Streit um den Sonntag, noch einmal durchgegangen\n- **Abschiedsarbeit**",
				],
			},
			{
				title: "Trauer",
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [grief]
						---
					`,
					"session-01.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 1
						date: 2026-04-06
						phase: conclusion
						---
					`,
				},
				mended: [
					"phase: conclusion\n---\n",
					"phase: conclusion\n---\n\n## Techniken\n\n- **Förderung des Gefühlsausdrucks**: den Tränen Raum gegeben, als die Briefe von @vater zur Sprache kamen\n",
				],
			},
		],
	},
	"mechanism.rating": {
		title: "Einschätzung von 0 bis 3",
		sentence: () =>
			`Das ist keine Einschätzung von 0 bis 3. Schreiben Sie eine Zahl (${ratingWords()}), dann einen Doppelpunkt und was Sie gesehen oder gehört haben.`,
		page: {
			title: "Einschätzung nicht von 0 bis 3",
			get when() {
				return `Bei einem Wirkmechanismus steht eine andere Zahl als ${either(ratings.map(String))}; das ist ein Fehler. Worte ohne Einschätzung werden als Information gemeldet.`
			},
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Wirkmechanismen

						- **Soziale Unterstützung stärken**: »4: hat @schwester erzählt, wie schlecht es ihr ging«
					`,
				},
				mended: ["4:", "2:"],
			},
		],
	},
	"mechanism.evidence": {
		title: ({ rating }) => `Beispiel zur Einschätzung ${rating ?? ""}`,
		sentence: ({ rating }) =>
			`Zur Einschätzung ${rating ?? ""} fehlt ein Beispiel. Ergänzen Sie, was Sie gesehen oder gehört haben, und mit wem.`,
		page: {
			title: "Einschätzung ohne Beispiel",
			get when() {
				return `Ein Wirkmechanismus ist mit ${evidenced()} eingeschätzt, aber es steht nicht da, was Sie gesehen oder gehört haben.`
			},
			why: "Ein Wirkmechanismus ist eine Arbeitshypothese. Ein Beispiel zeigt, worauf die Einschätzung beruht.",
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Wirkmechanismen

						- **Soziale Unterstützung stärken**: »2«
					`,
				},
				mended: [": 2\n", ": 2: hat @schwester erzählt, wie schlecht es ihr ging\n"],
			},
		],
	},
	"mechanism.unknown": {
		title: ({ label }) => `Unbekannter Wirkmechanismus ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} gehört nicht zu den vier Wirkmechanismen. Schreiben Sie ${either(allowed.map((term) => quoted(termTitle("mechanism", term))))}.`,
		page: {
			title: "Unbekannter Wirkmechanismus",
			when: "Ein Feldname oder eine Überschrift unter „Wirkmechanismen“ ist keiner der vier.",
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Wirkmechanismen

						- »**Emotionale Einsicht**«: 1: hat bemerkt, dass zuerst der Ärger auf @bruder da war
					`,
				},
				mended: ["Emotionale Einsicht", "Gefühle verarbeiten"],
			},
		],
	},
	"technique.unknown": {
		title: ({ label }) => `Unbekannte Technik ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} steht nicht auf der Liste der IPT-Techniken und wird nicht gezählt.${didYouMean(allowed.map((term) => termTitle("technique", term)))}`,
		page: {
			title: "Unbekannte Technik",
			when: "Die Technik steht nicht auf der Liste. Sie bleibt, wie sie ist, und wird gezeigt, aber nicht gezählt.",
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
						---

						## Techniken

						- »**Klährung**«: was „mithelfen“ für sie bedeutet, und was für @bruder
					`,
				},
				mended: ["Klährung", "Klärung"],
			},
		],
	},
	"technique.not-ipt": {
		title: ({ label }) => `${quoted(label)} aus einem anderen Verfahren`,
		sentence: ({ label }) =>
			`${quoted(label)} ist keine Technik der IPT. Wenn Sie sie bewusst eingesetzt haben, lassen Sie den Eintrag so stehen.`,
		page: {
			title: "Technik eines anderen Verfahrens",
			when: "Die Technik ist bekannt, gehört aber zu einem anderen Therapieverfahren.",
		},
		examples: () => [
			{
				otherwise: "Nicht gemeldet wird:",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Techniken

						- »**Gedankenprotokoll**«: was ihr durch den Kopf ging, als @bruder nicht anrief
					`,
				},
				mended: ["Gedankenprotokoll", "Exploration"],
			},
		],
	},
} satisfies Partial<WordsByCode>
