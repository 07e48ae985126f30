/** What can be done about the findings at a place, as edits. */
import { addMissing, fixesOf, mayBeWritten } from "../../assist/fixes/index.ts"
import { titleOfFix } from "../../assist/fixes/titles.ts"
import { helpWords } from "../../assist/help-words.ts"
import { requiredLevels } from "../../folder/open-points.ts"
import { inLanguage } from "../../language/index.ts"
import { absentParts } from "../../rules/details.ts"
import type { Level } from "../../rules/levels.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import { type FindingGroup, groupFindings } from "../../rules/together.ts"
import type { TextEdit } from "../../text/text.ts"
import type { Client } from "./client.ts"
import { diagnosticOf, placesOf } from "./diagnostics.ts"
import { workspaceEdit } from "./edits.ts"
import { writtenLanguage } from "./language.ts"
import type { Notes } from "./notes.ts"
import type { Range } from "./positions.ts"

const quickFix = "quickfix"

const recommended: readonly Level[] = [...requiredLevels, "information"]

/** The actions for what is reported in a range. None for a signed note, into which nothing is written. */
export function codeActions(
	notes: Notes,
	file: string,
	range: Range,
	only: readonly string[] | undefined,
	client: Client,
	page: string | undefined,
): unknown[] {
	if (only && !only.some((kind) => kind === "" || kind === quickFix)) return []
	const options = notes.optionsOf(file)
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, options) : undefined
	if (!subject || !mayBeWritten(subject) || notes.isSigned(file)) return []
	const places = placesOf(notes, file)
	const { start, end } = places.offsets(range)
	const language = writtenLanguage(notes, file)
	const all = notes.findings(file)
	const here = groupFindings(all).flatMap((shown) => {
		// Of findings that are shown as one at another place, those that are here.
		const [first, ...more] = shown.filter((finding) => finding.range.start <= end && start <= finding.range.end)
		return first ? [{ shown, at: [first, ...more] as FindingGroup }] : []
	})
	const other = (another: string): Subject | undefined =>
		notes.isSigned(another) || !notes.folder.isText(another) ? undefined : notes.folder.subject(another, notes.optionsOf(another))
	const edited = (edits: readonly TextEdit[], of = file) => workspaceEdit(notes, new Map([[of, edits]]), client)
	const fixes = here.flatMap(({ shown, at }) =>
		inLanguage(language, () => fixesOf(subject, at, other).map((fix) => ({ fix, edits: fix.edits })))
			// Two notes next to each other are the editor's own to show.
			.filter(({ fix }) => fix.compare === undefined)
			.map(({ fix, edits }) => ({
				title: titleOfFix(fix.title),
				kind: quickFix,
				diagnostics: [diagnosticOf(shown, { notes, file, places, client, page })],
				isPreferred: fix.preferred,
				edit: edited(edits, fix.file),
			})),
	)
	const addAll = [requiredLevels, recommended].flatMap((levels) =>
		here.length > 0 && isLacking(all, levels)
			? [
					{
						title: helpWords.current.fixes.addAll(levels === recommended),
						kind: quickFix,
						edit: edited(inLanguage(language, () => addMissing(subject, options, levels))),
					},
				]
			: [],
	)
	return [...fixes, ...addAll]
}

/** Whether parts that could be added are missing at these levels. */
const isLacking = (findings: readonly Finding[], levels: readonly Level[]): boolean =>
	findings.some((finding) => levels.includes(finding.level) && absentParts(finding).length > 0)
