/** What Risk sections say: a level, its reason and the plan. Never a number. */
import type { RiskAssessment } from "@medplum/fhirtypes"
import { riskOfNote } from "../risk-of-note.ts"
import { termTitle } from "../../record/index.ts"
import type { Making, Placed } from "./making.ts"
import { coding, own, systems } from "./systems.ts"

const probabilities = { none: "negligible", low: "low", moderate: "moderate", high: "high" } as const

/** Each Risk section that says something, of every note that may be said something of. */
export function risksIn(making: Making): Placed[] {
	return [...making.notes].flatMap((note): Placed[] => {
		const risk = riskOfNote(making.request, note)
		if (!risk) return []
		const { level, rationale, plan, text } = risk
		const qualitative = level && {
			coding: [coding(systems.riskProbability, probabilities[level]), coding(own("risk-level"), level)],
			text: termTitle("risk-level", level),
		}
		const all = making.text(text)
		return [
			{
				place: "risk",
				resource: making.made<RiskAssessment>(making.idOf("risk", making.keyOf(note)), {
					resourceType: "RiskAssessment",
					status: "final",
					subject: making.patient,
					encounter: making.encounter(note),
					occurrenceDateTime: making.dayOf(note),
					performer: making.practitioner(note.author),
					prediction: [{ qualitativeRisk: qualitative, rationale: making.text(rationale) }],
					mitigation: making.text(plan),
					note: all.trim() === "" ? [] : [{ text: all }],
				}),
			},
		]
	})
}
