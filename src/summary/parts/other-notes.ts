/**
 * Notes of the case that are in no other part: of a kind that is not known, a second formulation or closing, an addendum whose
 * note is not in the summary, scores with more than their numbers, or with a header that cannot be read.
 */
import { isAddendum } from "../../cases/addenda.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { isOfScores } from "../../cases/order.ts"
import { termTitle } from "../../record/index.ts"
import { addendaBlocks, nameOfAddendum } from "../addenda.ts"
import { capital, words } from "../wording.ts"
import { excerpt } from "../excerpt.ts"
import { headerOf } from "../header.ts"
import { emphasis, heading, labelled, list, paragraph } from "../nodes.ts"
import { outsideTexts } from "../outside.ts"
import { isProcess } from "../process.ts"
import type { SummaryRequest } from "../request.ts"
import { signatureLines } from "../signatures.ts"
import { type Blocks, titleOf } from "../sections.ts"

/** Notes that are in no other part, and under no other note; second versions of a note aside. */
export function othersOf({ case: patientCase, notes }: Pick<SummaryRequest, "case" | "notes">): NoteFacts[] {
	const isIncluded = ({ file }: NoteFacts): boolean =>
		!patientCase.copies.has(file) && !isProcess(notes.get(file)) && notes.get(file)?.tooLarge === false
	const isUnder = ({ file }: NoteFacts): boolean => {
		const amended = patientCase.addenda.amended.get(file)
		return amended !== undefined && isIncluded(amended)
	}
	const covered = new Set([patientCase.formulation, patientCase.closing, ...patientCase.sessions])
	return patientCase.notes.filter(
		(note) =>
			!covered.has(note) && isIncluded(note) && !isUnder(note) && !(isOfScores(note) && isInMeasures({ case: patientCase, notes }, note)),
	)
}

/** Whether a scores note says no more than the table of measures. */
function isInMeasures(request: Pick<SummaryRequest, "case" | "notes">, facts: NoteFacts): boolean {
	return (
		facts.measures.length > 0 &&
		headerOf(request, facts, ["note", "date"]).length === 0 &&
		request.notes.get(facts.file)?.sections.length === 0 &&
		outsideTexts(request, facts).length === 0 &&
		!request.case.addenda.under.has(facts.file)
	)
}

/** Each of these notes as it is written, under its kind and its day. */
export function otherNotes(request: SummaryRequest): Blocks {
	return othersOf(request).flatMap((facts): Blocks => {
		const note = request.notes.get(facts.file)
		const header = [
			...headerOf(request, facts, ["note", "date"]).map(({ label, value }) => labelled(label, value)),
			labelled(words().file, request.fileLabel?.(facts.file) ?? facts.file),
		]
		const outside = outsideTexts(request, facts).flatMap(({ title, blocks }): Blocks => [
			...(title === "" ? [] : [heading(4, title)]),
			...blocks,
		])
		const sections = note ? note.sections.flatMap((placed): Blocks => [heading(4, titleOf(placed)), ...excerpt(note, placed)]) : []
		const text = [...outside, ...sections]
		return [
			heading(3, titleOfNote(request, facts)),
			list(header),
			...signatureLines(request, facts),
			...(text.length > 0 ? text : [paragraph(emphasis(words().notRecorded))]),
			...addendaBlocks(request, facts, 4),
		]
	})
}

/** Its kind as it is written, and its day. */
function titleOfNote({ notes }: SummaryRequest, facts: NoteFacts): string {
	const { file, kind, date } = facts
	if (isAddendum(facts)) return nameOfAddendum(facts)
	const written = notes.get(file)?.frontMatter?.entries.find(({ key }) => key === "note")?.value
	const name = kind
		? termTitle("note", kind)
		: written?.kind === "text" && written.text.trim() !== ""
			? capital(written.text.trim())
			: words().untitled
	return [name, date ?? ""].filter((part) => part !== "").join(", ")
}
