/** Titles of the parts of a summary in English. */
import type { SummaryWords } from "../../../summary/words.ts"

export const parts: SummaryWords["parts"] = {
	identification: "Identification",
	findings: "Findings",
	reasons: "What brought the client to therapy",
	formulation: "Problem area and formulation",
	triad: "Interpersonal triad",
	inventory: "Interpersonal inventory",
	timeline: "Timeline",
	work: "What was worked on",
	goals: "Goals",
	mechanisms: "Mechanisms of change",
	techniques: "Techniques",
	measures: "Measures",
	"session-list": "Sessions at a glance",
	sessions: "Course of sessions",
	risk: "Risk",
	ending: "Ending",
	"other-notes": "Other notes",
	signatures: "Signatures",
	later: "Plan for later",
	safety: "Safety plan",
	missing: "Not recorded",
}
