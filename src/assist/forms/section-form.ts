/** What a section begins with in a case: the same in a new note, a quick fix and completion. */
import type { Case } from "../../cases/case.ts"
import { type SectionForm, sectionSkeleton } from "../../note/forms/skeleton.ts"
import { type ProblemArea, type Section, termTitle } from "../../record/index.ts"

/** A section as text, with what the case already knows of it; without a case its empty form. */
export const sectionText = (patientCase: Case | undefined, section: Section, area?: ProblemArea): string =>
	sectionSkeleton(section, { ...formIn(patientCase, section), ...(area && { area }) })

/** Labels that the case already knows: its expected mechanisms and its goals, whose words are in a comment. */
export function formIn(patientCase: Case | undefined, { entries }: Section): SectionForm {
	const formulation = patientCase?.formulation
	if (!formulation || entries?.as !== "fields") return {}
	if (entries.of === "mechanisms") {
		return { labels: formulation.expected.map(({ mechanism }) => termTitle("mechanism", mechanism)) }
	}
	if (entries.of !== "goals") return {}
	return {
		labels: formulation.goals.map(({ id }) => id),
		reminders: formulation.goals.map(({ id, text }) => `${id}: ${text}`),
	}
}
