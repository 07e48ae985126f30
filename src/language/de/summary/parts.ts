/** Titles of the parts of a summary in German. */
import type { SummaryWords } from "../../../summary/words.ts"

export const parts: SummaryWords["parts"] = {
	identification: "Angaben zum Fall",
	findings: "Meldungen",
	reasons: "Anlass der Therapie",
	formulation: "Problembereich und Fallformulierung",
	triad: "Interpersonelle Triade",
	inventory: "Beziehungsinventar",
	timeline: "Zeitlinie",
	work: "Arbeit in der Therapie",
	goals: "Ziele",
	mechanisms: "Wirkmechanismen",
	techniques: "Techniken",
	measures: "Skalen",
	"session-list": "Sitzungen im Überblick",
	sessions: "Verlauf der Sitzungen",
	risk: "Risiko",
	ending: "Therapieende",
	"other-notes": "Weitere Notizen",
	signatures: "Signaturen",
	later: "Plan für die Zeit danach",
	safety: "Sicherheitsplan",
	missing: "Nicht dokumentiert",
}
