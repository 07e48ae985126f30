/** What the record lacks, by note: required parts by name, recommended ones by number. */
import type { BlockContent, ListItem } from "mdast"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { exceptionsIn } from "../../note/exceptions.ts"
import { termTitle } from "../../record/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { maySilence } from "../../rules/silence.ts"
import { ownCodes, titleOf, titleOfCode } from "../../rules/words.ts"
import { capital, words } from "../en/index.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isRequired } from "../sections.ts"

/** Each required part that a note lacks, by its short name. What a note says wrongly is not missing. */
export const openPointsOf = (request: SummaryRequest): OpenPoint[] => lacksOf(request, isRequired)

interface OpenPoint {
	readonly note: NoteFacts
	readonly code: string
	readonly says: string
}

/** Codes with a wording of their own that speak of something missing all the same. */
const lacking: readonly string[] = ["case.no-formulation", "measure.overdue", "risk.required"]

/** Whether a finding tells what the record lacks, not what does not fit in it. */
export const isLack = ({ code }: Finding): boolean => lacking.includes(code) || !ownCodes.includes(code)

function lacksOf({ case: of, findings }: SummaryRequest, isMeant: (finding: Finding) => boolean): OpenPoint[] {
	return of.notes.flatMap((note) =>
		(findings.get(note.file) ?? [])
			.filter((finding) => isMeant(finding) && isLack(finding))
			.map((finding) => ({ note, code: finding.code, says: titleOf(finding) })),
	)
}

/** A note as it is spoken of. */
export const nameOf = ({ kind, session, file }: NoteFacts): string =>
	kind === "session" ? capital(words.sessionNumber(session)) : kind ? termTitle("note", kind) : file.slice(file.lastIndexOf("/") + 1)

export function missing(request: SummaryRequest): BlockContent[] {
	const recommended = recommendedIn(request).length
	return [...required(request), ...notNeeded(request), ...(recommended > 0 ? [paragraph(words.recommended(recommended))] : [])]
}

/** For a supervisor: recommended parts by name too. */
export function missingInFull(request: SummaryRequest): BlockContent[] {
	const recommended = recommendedIn(request)
	return [...required(request), ...notNeeded(request), ...(recommended.length > 0 ? [paragraph(words.recommendedParts), list(itemsOf(request.case, recommended))] : [])]
}

function required(request: SummaryRequest): BlockContent[] {
	const points = openPointsOf(request)
	return points.length > 0 ? [list(itemsOf(request.case, points))] : [paragraph(words.nothingMissing)]
}

/** What notes say is not needed in them, each with its reason. */
function notNeeded({ case: of, notes }: SummaryRequest): BlockContent[] {
	const points = of.notes.flatMap((note) => {
		const read = notes.get(note.file)
		return (read ? exceptionsIn(read) : []).flatMap(({ code, reason }): OpenPoint[] =>
			reason !== undefined && maySilence(code, "warning") ? [{ note, code, says: words.notNeededBecause(titleOfCode(code), reason) }] : [],
		)
	})
	return points.length > 0 ? [paragraph(words.notNeeded), list(itemsOf(of, points))] : []
}

/** Notes of one name are told apart by their days. */
const itemsOf = (of: Case, points: readonly OpenPoint[]): ListItem[] => {
	const named = Map.groupBy(of.notes, nameOf)
	return points.map(({ note, says }) => {
		const name = nameOf(note)
		return item(paragraph(`${name}${note.date === undefined || named.get(name)?.length === 1 ? "" : ` (${note.date})`}: ${says}`))
	})
}

const recommendedIn = (request: SummaryRequest): OpenPoint[] => lacksOf(request, (finding) => finding.level === "information" && !isRequired(finding))

