/** The formulation as a clinical impression: what it says in sum, and what it found of stressor, diathesis and support. */
import type { ClinicalImpression, ClinicalImpressionFinding } from "@medplum/fhirtypes"
import { keyOf, triadSections, wordsOf } from "../../record/index.ts"
import { excerpt, lines } from "../excerpt.ts"
import { sectionsIn } from "../sections.ts"
import type { Making, Placed } from "./making.ts"
import { concept, own } from "./systems.ts"

/** The formulation of a case; nothing without one. */
export function impressionIn(making: Making, problems: readonly string[]): Placed[] {
	const { request } = making
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!formulation || !note) return []
	const sections = sectionsIn(request, formulation)
	const textOf = (id: string): string =>
		sections.flatMap(({ part, placed }) => (part?.id === id ? [making.text(lines(excerpt(note, placed)))] : [])).join("\n")
	const findings = triadSections.flatMap((id): ClinicalImpressionFinding[] => {
		const basis = textOf(id)
		return basis.trim() === "" ? [] : [{ itemCodeableConcept: concept(own("formulation"), keyOf(id), wordsOf(id).title), basis }]
	})
	return [
		{
			place: "formulation",
			resource: making.made<ClinicalImpression>(making.idOf("formulation"), {
				resourceType: "ClinicalImpression",
				status: "completed",
				code: concept(own("observation"), "formulation", wordsOf("formulation.statement").title),
				subject: making.patient,
				effectiveDateTime: making.dayOf(formulation),
				date: making.dayOf(formulation),
				assessor: making.practitioner(formulation.author),
				problem: problems.map((id) => ({ reference: `Condition/${id}` })),
				summary: textOf("formulation.statement"),
				finding: findings,
			}),
		},
	]
}
