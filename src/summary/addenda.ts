/** Addenda under the note that they amend, each with who wrote it, when and why: never merged into the note. */
import type { NoteFacts } from "../cases/facts.ts"
import { isAddendum } from "../cases/addenda.ts"
import { addendumName, termTitle } from "../record/index.ts"
import { excerpt } from "./excerpt.ts"
import { headerOf } from "./header.ts"
import { emphasis, heading, labelled, list, paragraph } from "./nodes.ts"
import { outsideTexts } from "./outside.ts"
import type { SummaryRequest } from "./request.ts"
import { type Blocks, titleOf } from "./sections.ts"
import { signatureLines } from "./signatures.ts"
import { capital, words } from "./wording.ts"

/** The name of an addendum in a summary: “Addendum of 3 March 2026 by AB: reason”. */
export const nameOfAddendum = ({ date, author, amendment }: NoteFacts): string =>
	addendumName({ ...amendment, ...(author !== undefined && { author }), ...(date !== undefined && { date }) })

/** A note as it is named in a sentence: “session 5”, “Case formulation”. */
export const noteInWords = ({ kind, session }: NoteFacts): string =>
	kind === "session" ? words().sessionNumber(session) : kind ? termTitle("note", kind) : words().untitled

/** The addenda directly under a note, in their order, except for second versions. */
export const addendaOf = (
	{ case: { addenda, copies } }: Pick<SummaryRequest, "case">,
	{ file }: Pick<NoteFacts, "file">,
): readonly NoteFacts[] => (addenda.under.get(file) ?? []).filter((addendum) => !copies.has(addendum.file))

/** Whether a note is amended. */
export const isAmended = (request: Pick<SummaryRequest, "case">, facts: Pick<NoteFacts, "file">): boolean =>
	addendaOf(request, facts).length > 0

/** That a note is amended, as a paragraph at its head; nothing for any other. */
export function amendedLine(request: SummaryRequest, facts: NoteFacts): Blocks {
	const names = addendaOf(request, facts).map(nameOfAddendum)
	return names.length > 0 ? [paragraph(emphasis(words().amendedBy(names)))] : []
}

/** The addenda of a note under headings of this depth, each followed by those that amend it. */
export function addendaBlocks(request: SummaryRequest, facts: NoteFacts, depth: 3 | 4 = 3): Blocks {
	const blocks: Blocks = []
	const rest = addendaOf(request, facts)
		.map((addendum) => ({ addendum, of: facts }))
		.reverse()
	for (let next = rest.pop(); next; next = rest.pop()) {
		const { addendum, of } = next
		// That it amends another addendum is not to be seen by its place.
		const amends = isAddendum(of) ? [labelled(words().amends, nameOfAddendum(of))] : []
		blocks.push(
			heading(depth, nameOfAddendum(addendum)),
			...signatureLines(request, addendum),
			...addendumText(request, addendum, amends, depth === 3 ? 4 : 5),
		)
		rest.push(
			...addendaOf(request, addendum)
				.map((inner) => ({ addendum: inner, of: addendum }))
				.reverse(),
		)
	}
	return blocks
}

/** What an addendum says: the rest of its header, then its text as it is written. */
function addendumText(request: SummaryRequest, facts: NoteFacts, more: ReturnType<typeof labelled>[], depth: 4 | 5): Blocks {
	const note = request.notes.get(facts.file)
	const header = headerOf(request, facts, said).map(({ label, value }) => labelled(label, value))
	const outside = outsideTexts(request, facts).flatMap(({ title, blocks }): Blocks => [
		...(title === "" ? [] : [heading(depth, title)]),
		...blocks,
	])
	const sections = note ? note.sections.flatMap((placed): Blocks => [heading(depth, titleOf(placed)), ...excerpt(note, placed)]) : []
	const text = [...outside, ...sections]
	const items = [...more, ...header]
	return [...(items.length > 0 ? [list(items)] : []), ...(text.length > 0 ? text : [paragraph(emphasis(words().notRecorded))])]
}

/** Keys that the name and the place of an addendum say. */
const said = ["note", "date", "author", "reason", "amends"]

/** The notes of a case that are amended, with the number of addenda of each, in a sentence; nothing if none is. */
export function amendedNotesLine(request: SummaryRequest): string | undefined {
	const amended = request.case.notes.filter((note) => !isAddendum(note) && isAmended(request, note))
	const names = amended.map((note) =>
		note.kind === "session" || note.date === undefined ? noteInWords(note) : `${noteInWords(note)} (${note.date})`,
	)
	return names.length > 0 ? capital(words().amendedNotes(names)) : undefined
}
