/** To the patient: what brought them, in the words that were found for it together. */
import type { BlockContent } from "mdast"
import { areasOf } from "../../cases/case.ts"
import { sectionsOf } from "../../record/index.ts"
import { letterWords } from "../en/index.ts"
import { headOf } from "../head.ts"
import { paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { quotedField, quotedSection } from "./quoted.ts"

export function reasons(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const onset = headOf(request)?.onset
	const sentences = [...(onset === undefined ? [] : [letterWords.onset(onset)]), ...letterWords.centre(areasOf(request.case))]
	const together = quotedSection(request, formulation, "formulation.statement")
	const own = quotedField(request, formulation, "formulation.agreement", agreement, "formulation.agreement.words")
	return [
		...(sentences.length > 0 ? [paragraph(sentences.join(" "))] : []),
		...(together.length > 0 ? [paragraph(letterWords.together), ...together] : []),
		...(own.length > 0 ? [paragraph(letterWords.yourWords), ...own] : []),
	]
}

const agreement = sectionsOf("formulation").find(({ id }) => id === "formulation.agreement")?.fields ?? []
