/** What the record lacks, by note: required parts by name, recommended ones by number. */
import type { BlockContent, ListItem } from "mdast"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { exceptionsIn } from "../../note/exceptions.ts"
import { termTitle } from "../../record/index.ts"
import { isGap } from "../../rules/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { maySilence } from "../../rules/silence.ts"
import { titleOf, titleOfCode } from "../../rules/words.ts"
import { capital, words } from "../wording.ts"
import { lackingNotes } from "../lacking-notes.ts"
import { item, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isOpen } from "../../folder/open-points.ts"

/** Each required part that a note lacks, by its short name. What a note says wrongly is not missing. */
export const openPointsOf = (request: SummaryRequest): OpenPoint[] => lacksOf(request, isOpen)

interface OpenPoint {
	readonly note: NoteFacts
	readonly code: string
	readonly says: string
}

function lacksOf({ case: patientCase, findings }: SummaryRequest, isMeant: (finding: Finding) => boolean): OpenPoint[] {
	// A second version of a note is in no part.
	return patientCase.notes
		.filter(({ file }) => !patientCase.copies.has(file))
		.flatMap((note) =>
			(findings.get(note.file) ?? [])
				.filter((finding) => isMeant(finding) && isGap(finding.code))
				.map((finding) => ({ note, code: finding.code, says: titleOf(finding) })),
		)
}

/** A note as it is named in a text. */
export const nameOf = ({ kind, session, file }: NoteFacts): string =>
	kind === "session" ? capital(words().sessionNumber(session)) : kind ? termTitle("note", kind) : file.slice(file.lastIndexOf("/") + 1)

/** For a colleague: required parts in one line, and what is not needed. */
export function missing(request: SummaryRequest): BlockContent[] {
	const points = openPointsOf(request)
	const required =
		points.length > 0
			? paragraph(
					words().requiredMissing(
						groups(request.case, points)
							.map(([name, says]) => `${name}: ${says.join(", ")}`)
							.join("; "),
					),
				)
			: nothing(request)
	return [required, ...notNeeded(request)]
}

/** For a supervisor: required parts one by one, and recommended ones by their places. */
export function missingInFull(request: SummaryRequest): BlockContent[] {
	const points = openPointsOf(request)
	const recommended = groups(request.case, recommendedIn(request)).map(([name, says]) =>
		item(paragraph(strong(name)), list(says.map((each) => item(paragraph(each))))),
	)
	return [
		points.length > 0 ? list(itemsOf(request.case, points)) : nothing(request),
		...notNeeded(request),
		...(recommended.length > 0 ? [paragraph(words().recommendedParts), list(recommended)] : []),
	]
}

/** It is not known what a note lacks that could not be read. */
function nothing(request: SummaryRequest): BlockContent {
	const { unplaced, unread, asWritten } = lackingNotes(request)
	return paragraph(unplaced.length + unread.length + asWritten.length > 0 ? words().nothingMissingHere : words().nothingMissing)
}

/** What notes say is not needed in them, each with its reason. */
function notNeeded({ case: patientCase, notes }: SummaryRequest): BlockContent[] {
	const points = patientCase.notes.flatMap((note) => {
		const read = notes.get(note.file)
		return (read ? exceptionsIn(read) : []).flatMap(({ code, reason }): OpenPoint[] =>
			reason !== undefined && maySilence(code, "warning")
				? [{ note, code, says: words().notNeededBecause(titleOfCode(code), reason) }]
				: [],
		)
	})
	return points.length > 0 ? [paragraph(words().notNeeded), list(itemsOf(patientCase, points))] : []
}

const itemsOf = (patientCase: Case, points: readonly OpenPoint[]): ListItem[] =>
	groups(patientCase, points).flatMap(([name, says]) => says.map((each) => item(paragraph(`${name}: ${each}`))))

/** What each note lacks, by its name; notes of one name have their days. */
function groups(patientCase: Case, points: readonly OpenPoint[]): [name: string, says: string[]][] {
	const named = Map.groupBy(patientCase.notes, nameOf)
	return Array.from(
		Map.groupBy(points, ({ note }) => note),
		([note, own]) => {
			const name = nameOf(note)
			return [`${name}${note.date === undefined || named.get(name)?.length === 1 ? "" : ` (${note.date})`}`, own.map(({ says }) => says)]
		},
	)
}

const recommendedIn = (request: SummaryRequest): OpenPoint[] =>
	lacksOf(request, (finding) => finding.level === "information" && !isOpen(finding))
