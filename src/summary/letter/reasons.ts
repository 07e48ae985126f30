/** To the patient: what brought them, as their notes sum it up. */
import type { BlockContent } from "mdast"
import { toString } from "mdast-util-to-string"
import { areasOf } from "../../cases/course.ts"
import { letterWords } from "../wording.ts"
import { headOf } from "../head.ts"
import { paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"
import { quotedField, quotedSection } from "./quoted.ts"

/** When it began, the theme, and how the formulation sums it up; each only if the notes say so. */
export function reasons(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const onset = headOf(request)?.onset
	const sentences = [
		...(onset === undefined ? [] : [letterWords().onset(onset)]),
		...letterWords().theme(areasOf(request.case), isClosed(request.case)),
	]
	const summedUp = quotedSection(request, formulation, "formulation.statement")
	const agreed = quotedField(request, formulation, "formulation.agreement", "formulation.agreement.words")
	const isOwn = isInQuotationMarks(toString({ type: "root", children: agreed }))
	return [
		...(sentences.length > 0 ? [paragraph(sentences.join(" "))] : []),
		...(summedUp.length > 0 ? [paragraph(letterWords().summedUp), ...summedUp] : []),
		...(agreed.length > 0 ? [paragraph(isOwn ? letterWords().yourWords : letterWords().agreed), ...agreed] : []),
	]
}

const [opening, closing] = ["\"“„”«»‹›‘‚'「『", "\"”“«»‹›’‘'」』"]

/** Whether a text is somebody's own words from its first character to its last. */
function isInQuotationMarks(text: string): boolean {
	const words = text.trim()
	return words.length > 2 && opening.includes(words.slice(0, 1)) && closing.includes(words.replace(/[.!?…,;]$/, "").slice(-1))
}
