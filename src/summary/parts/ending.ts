/** How therapy ended: the sections of the closing note, goals and mechanisms aside, which have their own places. */
import type { BlockContent, Heading } from "mdast"
import { sectionsOf, wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionBlocks, sectionsIn } from "../sections.ts"

const elsewhere = ["closing.goals", "closing.risk"]

export function ending(request: SummaryRequest): (BlockContent | Heading)[] {
	const { closing } = request.case
	if (!closing) return [paragraph(words.notEnded)]
	const written = new Set(sectionsIn(request, closing).flatMap(({ part, placed }) => (part && placed.part.filled ? [part.id] : [])))
	const required = new Set((request.findings.get(closing.file) ?? []).map(({ code }) => code))
	return sectionsOf("closing")
		.filter(({ id }) => !elsewhere.includes(id) && (written.has(id) || required.has(id)))
		.flatMap(({ id }) => [heading(3, wordsOf(id).title), ...sectionBlocks(request, closing, id)])
}
