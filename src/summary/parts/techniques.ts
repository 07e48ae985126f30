/** Techniques: in which sessions each was used, and what was done. */
import type { BlockContent, Heading } from "mdast"
import { heldSessions } from "../../cases/case.ts"
import { shift } from "../../note/text.ts"
import { findTerm, termTitle } from "../../record/index.ts"
import { capital, words } from "../en/index.ts"
import { blocksOf, plain } from "../excerpt.ts"
import { heading, labelled, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"

export function techniques(request: SummaryRequest): (BlockContent | Heading)[] {
	const used = heldSessions(request.case).flatMap((facts) => {
		const note = request.notes.get(facts.file)
		return sectionsIn(request, facts)
			.filter(({ part }) => part?.id === "session.techniques")
			.flatMap(({ placed: { at, part } }) =>
				part.fields.map(({ label, valueRange }) => {
					const term = findTerm("technique", label)
					const { start, end } = shift(valueRange, at)
					return { name: term ? termTitle("technique", term) : label, session: facts.session, said: plain(blocksOf(note?.text.slice(start, end) ?? "")) }
				}),
			)
	})
	if (used.length === 0) return [paragraph(words.noTechniques)]
	return Array.from(Map.groupBy(used, ({ name }) => name)).flatMap(([name, times]) => [
		heading(3, name),
		list(times.map(({ session, said }) => labelled(capital(words.sessionNumber(session)), said === "" ? words.nothingTold : said))),
	])
}
