/** Techniques: in which sessions each was used, and what was done. */
import type { BlockContent, Heading } from "mdast"
import { heldSessions } from "../../cases/course.ts"
import { findTerm, labelKey, termTitle } from "../../record/index.ts"
import { capital, words } from "../wording.ts"
import { plain, valueOf } from "../excerpt.ts"
import { heading, labelledBlocks, list, paragraph, text } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { listWithoutFields, sectionsIn } from "../sections.ts"

/** Each technique with the sessions that it was used in; then what else is written under Techniques. */
export function techniques(request: SummaryRequest): (BlockContent | Heading)[] {
	const held = heldSessions(request.case)
	const used = held.flatMap((facts) => {
		const note = request.notes.get(facts.file)
		return sectionsIn(request, facts)
			.filter(({ part }) => part?.id === "session.techniques")
			.flatMap(({ placed: { at, part } }) =>
				part.fields.map((field) => {
					const term = findTerm("technique", field.label)
					const name = term ? termTitle("technique", term) : field.label
					const session = capital(words().sessionNumber(facts.session))
					return {
						name,
						session: labelKey(name) === labelKey(field.label) ? session : `${session} (${field.label})`,
						said: note ? valueOf(note, at, field) : [],
					}
				}),
			)
	})
	const others = listWithoutFields(
		request,
		held,
		"session.techniques",
		({ session }) => capital(words().sessionNumber(session)),
		() => true,
	)
	if (used.length + others.length === 0) return [paragraph(words().noTechniques)]
	return [
		...Array.from(Map.groupBy(used, ({ name }) => name)).flatMap(([name, times]) => [
			heading(3, name),
			list(times.map(({ session, said }) => labelledBlocks(session, plain(said) === "" ? [paragraph(text(words().notDescribed))] : said))),
		]),
		...(others.length > 0 ? [heading(3, words().alsoWritten), ...others] : []),
	]
}
