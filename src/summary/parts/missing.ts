/** What the record lacks, by note: required parts by name, recommended ones by number. */
import type { BlockContent, ListItem } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { termTitle } from "../../record/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { messageOf, ownCodes } from "../../rules/words.ts"
import { capital, words } from "../en/index.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isRequired } from "../sections.ts"

/** Each required part that a note lacks, in the first words of its message. What a note says wrongly is not missing. */
export const openPointsOf = (request: SummaryRequest): OpenPoint[] => lacksOf(request, isRequired)

interface OpenPoint {
	readonly note: NoteFacts
	readonly code: string
	readonly says: string
}

function lacksOf({ case: of, findings }: SummaryRequest, isMeant: (finding: Finding) => boolean): OpenPoint[] {
	return of.notes.flatMap((note) =>
		(findings.get(note.file) ?? [])
			.filter((finding) => isMeant(finding) && !ownCodes.includes(finding.code))
			.map((finding) => ({ note, code: finding.code, says: firstWords(messageOf(finding)) })),
	)
}

const firstWords = (message: string): string => {
	const end = message.search(/: |\. /)
	return end > 0 ? message.slice(0, end) : message.replace(/\.$/, "")
}

/** A note as it is spoken of. */
export const nameOf = ({ kind, session, file }: NoteFacts): string =>
	kind === "session" ? capital(words.sessionNumber(session)) : kind ? termTitle("note", kind) : file.slice(file.lastIndexOf("/") + 1)

export function missing(request: SummaryRequest): BlockContent[] {
	const recommended = recommendedIn(request).length
	return [...required(request), ...(recommended > 0 ? [paragraph(words.recommended(recommended))] : [])]
}

/** For a supervisor: recommended parts by name too. */
export function missingInFull(request: SummaryRequest): BlockContent[] {
	const recommended = recommendedIn(request)
	return [...required(request), ...(recommended.length > 0 ? [paragraph(words.recommendedParts), list(recommended.map(itemOf))] : [])]
}

function required(request: SummaryRequest): BlockContent[] {
	const points = openPointsOf(request)
	return points.length > 0 ? [list(points.map(itemOf))] : [paragraph(words.nothingMissing)]
}

const itemOf = ({ note, says }: Pick<OpenPoint, "note" | "says">): ListItem => item(paragraph(`${nameOf(note)}: ${says}`))

const recommendedIn = (request: SummaryRequest): OpenPoint[] => lacksOf(request, (finding) => finding.level === "information" && !isRequired(finding))

