/** German words of the sub-fields on how a technique was used. */
import type { OwnWords } from "../../../record/words.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const techniques = {
	parts: {
		"communication-analysis.exchange": {
			title: "Gespräch",
			aliases: ["Wortwechsel"],
			write: "nennen Sie ein Gespräch aus der letzten Zeit: mit wem, wann, wo und worüber",
			why: "Die Kommunikationsanalyse geht einem einzelnen, bewegenden Gespräch nach, nicht einer Beziehung im Ganzen.",
			source: "NOTP",
		},
		"communication-analysis.said": {
			title: "Gesagt",
			named: "was gesagt wurde",
			aliases: ["Was gesagt wurde"],
			write: "schreiben Sie, was beide gesagt haben, so wörtlich wie möglich, und in welchem Ton",
			why: "Wortlaut und Ton zeigen, wo die Botschaft verloren ging.",
		},
		"communication-analysis.felt": {
			title: "Gefühlt",
			named: "was gefühlt wurde",
			aliases: ["Was gefühlt wurde"],
			write: "schreiben Sie, was die behandelte Person dabei fühlte und was die andere gefühlt haben mag",
			why: "Das Gefühl zeigt, was auf dem Spiel stand, und oft ist es das, was niemand sagte.",
		},
		"communication-analysis.wanted": {
			title: "Gewollt",
			named: "was gewollt war",
			aliases: ["Was gewollt war"],
			write: "schreiben Sie, was die behandelte Person mit dem Gespräch erreichen wollte",
			why: "Der Vergleich von Wunsch und Worten zeigt, ob darum gebeten wurde.",
		},
		"communication-analysis.alternative": {
			title: "Alternative",
			write: "nennen Sie andere Worte oder einen anderen Zeitpunkt, die überlegt oder versucht wurden",
			why: "Wer das Gespräch nachvollzieht, findet Alternativen und kann eine davon üben.",
			source: "PTSD17",
		},
		"decision-analysis.options": {
			title: "Möglichkeiten",
			aliases: ["Optionen"],
			write: "führen Sie die besprochenen Möglichkeiten auf, jeweils mit Vor- und Nachteilen",
			why: "Nebeneinander gesehen widerlegen sie das Gefühl, dass nichts zu machen ist.",
		},
		"decision-analysis.choice": {
			title: "Entscheidung",
			write: "schreiben Sie, was entschieden wurde, wohin die Entscheidung neigt oder dass sie offen ist",
			why: "Die Entscheidung liegt bei der behandelten Person, und in der nächsten Sitzung können Sie danach fragen.",
		},
		"role-play.situation": {
			title: "Situation",
			write: "schreiben Sie, welches Gespräch geübt wurde und wer wen spielte",
			why: "Lebensnahes Üben hilft, neue Worte zu finden, bevor sie gebraucht werden.",
		},
		"role-play.feedback": {
			title: "Rückmeldung",
			aliases: ["Feedback"],
			write: "notieren Sie, was der behandelten Person auffiel, Ihre Rückmeldung und was Sie dann anders versucht haben",
			why: "Im Rollenspiel lässt sich, anders als im Gespräch, gefahrlos erfahren, wie man wirkt.",
		},
	},
	terms: { technique: techniqueTerms, "technique-not-ipt": otherTechniqueTerms },
} as const satisfies OwnWords
