/** Problem area and formulation, the interpersonal triad, and the timeline: the formulation's own words. */
import type { BlockContent, Heading } from "mdast"
import { areasOf } from "../../cases/case.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionBlocks } from "../sections.ts"

type Blocks = (BlockContent | Heading)[]

const titled = (request: SummaryRequest, id: string): Blocks => [heading(3, wordsOf(id).title), ...sectionBlocks(request, request.case.formulation, id)]

export function areaAndFormulation(request: SummaryRequest): Blocks {
	const { case: of } = request
	if (!of.formulation) return [paragraph(words.noFormulation)]
	const areas = areasOf(of).flatMap((area): Blocks => [
		heading(3, `${wordsOf("formulation.problem-area").title}: ${termTitle("problem-area", area)}`),
		...sectionBlocks(request, of.formulation, "formulation.problem-area", area),
	])
	return [
		...titled(request, "formulation.presenting-problem"),
		...(areas.length > 0 ? areas : [heading(3, wordsOf("formulation.problem-area").title), notRecorded()]),
		...titled(request, "formulation.statement"),
		...titled(request, "formulation.agreement"),
	]
}

export function triad(request: SummaryRequest): Blocks {
	return ["formulation.acute-stressor", "formulation.diathesis", "formulation.social-support"].flatMap((id) => titled(request, id))
}

export function timeline(request: SummaryRequest): Blocks {
	return sectionBlocks(request, request.case.formulation, "formulation.timeline")
}
