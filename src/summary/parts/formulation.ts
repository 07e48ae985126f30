/** Problem area and formulation, the interpersonal triad, and the timeline: the formulation's own words. */
import { areasOf } from "../../cases/course.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { sectionPlacesOf } from "../../record/places.ts"
import { addendaBlocks, amendedLine } from "../addenda.ts"
import { words } from "../wording.ts"
import { heading, paragraph } from "../nodes.ts"
import { partOfSection } from "../part-of-section.ts"
import type { SummaryRequest } from "../request.ts"
import { signatureLines } from "../signatures.ts"
import { type Blocks, othersOfKind, sectionBlocks, sectionsIn, sectionsOfPart } from "../sections.ts"

/** The sections of the formulation that have no part of their own, each problem area under a heading. */
export function areaAndFormulation(request: SummaryRequest): Blocks {
	const { formulation } = request.case
	if (!formulation) return [paragraph(words().noFormulation)]
	return [
		...othersOfKind(request, formulation),
		...signatureLines(request, formulation),
		...amendedLine(request, formulation),
		...sectionsOfPart(request, formulation, "formulation", ({ id, perArea }) => (perArea ? areas(request) : titled(request, id))),
		...addendaBlocks(request, formulation),
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

/** Stressor, diathesis and social support. */
export function triad(request: SummaryRequest): Blocks {
	return sectionPlacesOf("formulation").flatMap(({ id }) => (partOfSection(id) === "triad" ? titled(request, id) : []))
}

/** The timeline of the formulation as it is written. */
export function timeline(request: SummaryRequest): Blocks {
	return sectionBlocks(request, request.case.formulation, "formulation.timeline")
}

const titled = (request: SummaryRequest, id: string): Blocks => [
	heading(3, wordsOf(id).title),
	...sectionBlocks(request, request.case.formulation, id),
]
