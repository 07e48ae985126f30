/** How therapy ended: the sections of the closing note, but for those that have their own places. */
import { wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, headerBlocks, othersOfKind, sectionBlocks, toldSections } from "../sections.ts"

export function ending(request: SummaryRequest): Blocks {
	const { closing } = request.case
	if (!closing) return [paragraph(words.notEnded)]
	return [
		...othersOfKind(request, closing),
		...headerBlocks(request, closing, ["ending"]),
		...toldSections(request, closing, "ending", ({ id }) => [heading(3, wordsOf(id).title), ...sectionBlocks(request, closing, id)]),
	]
}
