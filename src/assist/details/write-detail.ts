/** Writes what was entered for a detail: the smallest edit, after the checker has read the note as it would be. */
import { applyEdits, type TextEdit } from "../../text/text.ts"
import { type NewValue, type Path, writeValue } from "../../note/forms/write-value.ts"
import { readNote } from "../../note/read.ts"
import { keysOf } from "../../record/index.ts"
import { keyPlacesOf } from "../../record/places.ts"
import { checkNote, subjectOf } from "../../rules/check.ts"
import { partsOf } from "../../rules/details.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { Detail, Refusal } from "./detail.ts"
import { contradictionsAt, entryAt, pathOf } from "./entry.ts"
import { scoreWriting } from "./write-score.ts"

export type Written = { readonly edits: readonly TextEdit[] } | { readonly refused: Refusal }

/** The edits for what was entered; a refusal if the checker would call it an error, or if it cannot be written by an edit. */
export function writeDetail(subject: Subject, detail: Detail, entered: readonly string[]): Written {
	if (detail.about.is === "key") return written(subject, detail.path, valueOf(subject, detail, entered))
	const writing = scoreWriting(subject, detail.about, entered[0] ?? "")
	return "why" in writing ? { refused: writing } : written(subject, writing.path, writing.value)
}

/** A text, or a list where several are given or the key takes nothing else. */
function valueOf({ layout }: Subject, { control, path }: Detail, entered: readonly string[]): NewValue {
	const texts = entered.map((text) => text.trim()).filter((text) => text !== "")
	if (control.is !== "lines" && control.is !== "terms") return texts.join(" ")
	const place = layout && keyPlacesOf(layout).find((one) => pathOf(one).join(".") === path.join("."))
	const [only] = texts
	return only !== undefined && texts.length === 1 && (place?.inner ?? place?.key)?.value.safeParse(only).success ? only : texts
}

function written(subject: Subject, path: Path, value: NewValue): Written {
	const edits = subject.layout && writeValue(subject.note, keysOf(subject.layout), path, value)
	if (!edits) return { refused: { why: "by-hand" } }
	const after = changed(subject, edits)
	// What is typed another way is written as the format has it.
	const meant = after.head?.slips.find((slip) => slip.what === "value" && slip.path === path.join("."))?.meant
	if (meant !== undefined && meant !== value) return written(subject, path, meant)
	const [finding] = errorsAt(after, path)
	return finding ? { refused: { why: "finding", finding } } : { edits }
}

function changed({ file, note, options, case: patientCase }: Subject, edits: readonly TextEdit[]): Subject {
	return subjectOf(file, readNote(applyEdits(note.text, edits), note), options, undefined, patientCase)
}

/** Errors at a value, or that it is missing where the note cannot do without it. */
function errorsAt(subject: Subject, path: Path): Finding[] {
	const { layout } = subject
	const findings = checkNote(subject).filter(({ level }) => level === "error")
	const place = layout && keyPlacesOf(layout).find((one) => pathOf(one).join(".") === path.join("."))
	// Of a score, what is wrong may be at another of its parts.
	const [first, second] = path
	const entry = first === "measures" && second !== undefined ? entryAt(subject, [first, second]) : entryAt(subject, path)
	return [...contradictionsAt(entry, findings), ...findings.filter((finding) => place && partsOf(finding).includes(place.code))]
}
