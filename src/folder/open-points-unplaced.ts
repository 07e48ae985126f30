/**
 * Open points of a note without a place in a case. Whoever deletes a line of its header must not see fewer of them: what it
 * lacks is counted as if it had its header, and what the notes of its case lack as if it were still among them.
 */
import { type Case, caseOf } from "../cases/case.ts"
import { factsOf, type NoteFacts } from "../cases/facts.ts"
import { partOfHeading } from "../note/body/headings.ts"
import { type Note, readNote } from "../note/read.ts"
import { type Kind, terms } from "../record/index.ts"
import { checkNote } from "../rules/check.ts"
import { mendFrontMatter } from "../rules/front-matter/mend.ts"
import type { CheckOptions } from "../rules/options.ts"
import type { Finding } from "../rules/rule.ts"
import { applyEdits } from "../text/text.ts"
import type { NoteFolder } from "./folder.ts"
import { isOpen } from "./open-points.ts"
import { folderOf } from "../text/file-name.ts"

/** What was known of a note when it was last in its place. */
export interface LastPlaced {
	readonly facts: NoteFacts
	/** Its open points. */
	readonly points: number
}

/** Whether open points of a note, or of others because of it, may be missing from the count. */
export const mayHideOpenPoints = ({ kind, otherKind, isProcess, case: code }: NoteFacts): boolean =>
	!isProcess && (code === undefined || (kind === undefined && otherKind === undefined))

/**
 * How many open points a note hides, beyond those of its own findings, as it has no place or no kind. `last`: what was known
 * of it before, if anything was; else its kind and its case are guessed from its text and its neighbours.
 */
export function openPointsHidden(
	folder: NoteFolder,
	{ file, mayBelongTo }: NoteFacts,
	optionsFor: (file: string) => CheckOptions,
	last?: LastPlaced,
): number {
	const options = optionsFor(file)
	const own = count(folder.check(file, options))
	const note = folder.isText(file) ? folder.note(file) : undefined
	if (!note) return 0
	const caseInFolder = (code: string | undefined): Case | undefined => {
		const patientCase = code === undefined ? undefined : folder.index.case(code)
		return (
			patientCase &&
			caseOf(
				patientCase.code,
				patientCase.notes.filter((one) => one.file !== file),
			)
		)
	}
	const placed = (patientCase: Case, facts: NoteFacts): Case =>
		caseOf(patientCase.code, [...patientCase.notes, { ...facts, case: patientCase.code }])
	const lost = (patientCase: Case | undefined, facts: NoteFacts): number =>
		patientCase ? lostIn(folder, patientCase, placed(patientCase, facts), optionsFor) : 0
	const meant = asMeant(folder, file, note, options)
	const facts = factsOf(file, meant)
	const patientCase = caseInFolder(facts.case ?? mayBelongTo ?? onlyCaseInFolder(folder, file))
	// That its header is missing is one more.
	const guessed =
		count(checkNote({ file, note: meant, facts, case: patientCase && placed(patientCase, facts), options })) +
		(meant === note ? 0 : 1) +
		lost(patientCase, facts)
	const known = last ? last.points + 1 + lost(caseInFolder(last.facts.case), last.facts) : 0
	return Math.max(0, guessed - own, known - own)
}

const count = (findings: readonly Finding[]): number => findings.filter(isOpen).length

/** How many open points the notes of a case have lost together with a note that it had then. */
function lostIn(folder: NoteFolder, now: Case, then: Case, optionsFor: (file: string) => CheckOptions): number {
	const lost = now.notes.reduce((sum, facts) => {
		const { file } = facts
		const options = optionsFor(file)
		const note = folder.isText(file) ? folder.note(file) : undefined
		return note ? sum + count(checkNote({ file, note, facts, case: then, options })) - count(folder.check(file, options)) : sum
	}, 0)
	return Math.max(0, lost)
}

/** The note with its header closed; if there is none left, with one of the kind that its sections are of. */
function asMeant(folder: NoteFolder, file: string, note: Note, options: CheckOptions): Note {
	const subject = folder.subject(file, options)
	if (!subject || subject.layout) return note
	const [finding] = folder.check(file, options).filter(({ code }) => code === "front-matter.missing")
	const fix = finding && mendFrontMatter(subject, finding)
	const mended = fix && readNote(applyEdits(note.text, fix.edits))
	if (mended && factsOf(file, mended).kind !== undefined) return mended
	const kind = kindBySections(note)
	return kind ? readNote(`---\nnote: ${kind}\n---\n\n${note.text}`) : note
}

/** The kind of which a note has most sections, of several the one that needs more; nothing if it has none that are known. */
function kindBySections({ sections }: Note): Kind | undefined {
	const known = terms("note").map((kind) => ({
		kind,
		sections: sections.filter(({ part }) => partOfHeading(kind, part.title).part !== undefined).length,
	}))
	const most = Math.max(...known.map((one) => one.sections))
	return most === 0 ? undefined : known.find((one) => one.sections === most)?.kind
}

/** The case of the other notes in the folder of a file, if they are all of one. */
function onlyCaseInFolder({ index, files }: NoteFolder, file: string): string | undefined {
	const place = folderOf(file)
	const codes = new Set(files.flatMap((other) => (folderOf(other) === place ? (index.get(other)?.case ?? []) : [])))
	return codes.size === 1 ? [...codes][0] : undefined
}
