/** What the record lacks, by note: required parts by name, recommended ones by number. */
import type { BlockContent } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { termTitle } from "../../record/index.ts"
import { messageOf, ownCodes } from "../../rules/words.ts"
import { words } from "../en.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isRequired } from "../sections.ts"

/** Each required part that a note lacks, in the first words of its message. What a note says wrongly is not missing. */
export function openPointsOf({ case: of, findings }: SummaryRequest): { readonly note: NoteFacts; readonly code: string; readonly says: string }[] {
	return of.notes.flatMap((note) =>
		(findings.get(note.file) ?? [])
			.filter((finding) => isRequired(finding) && !ownCodes.includes(finding.code))
			.map((finding) => ({ note, code: finding.code, says: firstWords(messageOf(finding)) })),
	)
}

const firstWords = (message: string): string => {
	const end = message.search(/: |\. /)
	return end > 0 ? message.slice(0, end) : message.replace(/\.$/, "")
}

export function missing(request: SummaryRequest): BlockContent[] {
	const points = openPointsOf(request)
	const recommended = request.case.notes
		.flatMap(({ file }) => request.findings.get(file) ?? [])
		.filter((finding) => finding.level === "information" && !isRequired(finding) && !ownCodes.includes(finding.code)).length
	const nameOf = ({ kind, session, file }: NoteFacts): string =>
		kind === "session" ? words.sessionNumber(session) : kind ? termTitle("note", kind) : file.slice(file.lastIndexOf("/") + 1)
	return [
		...(points.length > 0 ? [list(points.map(({ note, says }) => item(paragraph(`${nameOf(note)}: ${says}`))))] : [paragraph(words.nothingMissing)]),
		...(recommended > 0 ? [paragraph(words.recommended(recommended))] : []),
	]
}
