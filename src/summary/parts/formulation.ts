/** Problem area and formulation, the interpersonal triad, and the timeline: the formulation's own words. */
import { areasOf } from "../../cases/course.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, othersOfKind, sectionBlocks, sectionsIn, toldSections } from "../sections.ts"

export function areaAndFormulation(request: SummaryRequest): Blocks {
	const { formulation } = request.case
	if (!formulation) return [paragraph(words.noFormulation)]
	return [
		...othersOfKind(request, formulation),
		...toldSections(request, formulation, "formulation", ({ id, perArea }) => (perArea ? areas(request) : titled(request, id))),
	]
}

function areas(request: SummaryRequest): Blocks {
	const { title } = wordsOf("formulation.problem-area")
	const written = sectionsIn(request, request.case.formulation).flatMap(({ part, area }) => (part?.perArea && area ? [area] : []))
	const named = [...new Set([...areasOf(request.case), ...written])].flatMap((area): Blocks => [
		heading(3, `${title}: ${termTitle("problem-area", area)}`),
		...sectionBlocks(request, request.case.formulation, "formulation.problem-area", area),
	])
	return named.length > 0 ? named : titled(request, "formulation.problem-area")
}

export function triad(request: SummaryRequest): Blocks {
	return ["formulation.acute-stressor", "formulation.diathesis", "formulation.social-support"].flatMap((id) => titled(request, id))
}

export function timeline(request: SummaryRequest): Blocks {
	return sectionBlocks(request, request.case.formulation, "formulation.timeline")
}

const titled = (request: SummaryRequest, id: string): Blocks => [
	heading(3, wordsOf(id).title),
	...sectionBlocks(request, request.case.formulation, id),
]
