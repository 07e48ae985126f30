/** How therapy ended: the sections of the closing note, except those that have their own parts. */
import { wordsOf } from "../../record/index.ts"
import { addendaBlocks, amendedLine } from "../addenda.ts"
import { words } from "../wording.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { signatureLines } from "../signatures.ts"
import { type Blocks, headerBlocks, othersOfKind, sectionBlocks, sectionsOfPart } from "../sections.ts"

/** The sections of the closing note; a sentence if there is none. */
export function ending(request: SummaryRequest): Blocks {
	const { closing } = request.case
	if (!closing) return [paragraph(words().notEnded)]
	return [
		...othersOfKind(request, closing),
		...signatureLines(request, closing),
		...amendedLine(request, closing),
		...headerBlocks(request, closing, ["ending"]),
		...sectionsOfPart(request, closing, "ending", ({ id }) => [heading(3, wordsOf(id).title), ...sectionBlocks(request, closing, id)]),
		...addendaBlocks(request, closing),
	]
}
