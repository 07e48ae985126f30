/** Techniques: in which sessions each was used, and what was done. */
import type { BlockContent, Heading } from "mdast"
import { heldSessions } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { fieldsUnderTechnique } from "../../note/fields.ts"
import { findLeadingTerm, findTerm, labelKey, type Term, termTitle } from "../../record/index.ts"
import type { FieldPlace } from "../../record/places.ts"
import { capital, words } from "../wording.ts"
import { plain, valueOf } from "../excerpt.ts"
import { heading, labelledBlocks, list, paragraph, text } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { listWithoutFields, sectionsIn } from "../sections.ts"

/** Each technique with the sessions that it was used in; then what else is written under Techniques. */
export function techniques(request: SummaryRequest): (BlockContent | Heading)[] {
	const held = heldSessions(request.case)
	const used = held.flatMap((facts) =>
		techniquesIn(request, facts).map(({ named, label, said }) => {
			const name = named ? termTitle("technique", named) : label
			const session = capital(words().sessionNumber(facts.session))
			return { name, session: labelKey(name) === labelKey(label) ? session : `${session} (${label})`, said }
		}),
	)
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

export interface TechniqueUsed {
	/** The term that its label begins with, of IPT or not. */
	readonly technique?: Term<"technique"> | Term<"technique-not-ipt">
	/** The technique of IPT that its label is, and no more. */
	readonly named?: Term<"technique">
	readonly label: string
	readonly said: BlockContent[]
	/** What is labelled within it. */
	readonly fields: readonly { readonly label: string; readonly text: string; readonly value: string }[]
	/** The fields that the record has there. */
	readonly among: readonly FieldPlace[]
}

/** What is labelled under Techniques in a session, in its order. */
export function techniquesIn(request: Pick<SummaryRequest, "notes">, facts: NoteFacts): TechniqueUsed[] {
	const note = request.notes.get(facts.file)
	if (!note) return []
	return sectionsIn(request, facts)
		.filter(({ part }) => part?.id === "session.techniques")
		.flatMap(({ part: section, placed: { at, part } }) =>
			part.fields.map((field) => {
				const { label } = field
				const ofIpt = findLeadingTerm("technique", label)
				const technique = ofIpt ?? findLeadingTerm("technique-not-ipt", label)
				const named = findTerm("technique", label)
				return {
					...(technique && { technique }),
					...(named && { named }),
					label,
					said: valueOf(note, at, field),
					fields: field.fields.flatMap((inner) =>
						inner.empty ? [] : [{ label: inner.label, text: inner.text, value: plain(valueOf(note, at, inner)) }],
					),
					among: section && ofIpt ? fieldsUnderTechnique(section, ofIpt) : [],
				}
			}),
		)
}
