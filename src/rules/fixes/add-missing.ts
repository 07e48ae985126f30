/** Adds all missing parts of a note at once, as one set of insertions. */
import { Insertions } from "../../note/insertions.ts"
import { readNote } from "../../note/read.ts"
import type { TextEdit } from "../../note/text.ts"
import { checkNote, subjectOf } from "../check.ts"
import type { CheckOptions } from "../options.ts"
import type { Level, Subject } from "../rule.ts"
import { mayBeWritten } from "./fix.ts"
import { insertMissing } from "./insert-missing.ts"

/**
 * The insertions that leave no part missing whose finding has one of these levels. Empty forms are added, so each part
 * is then empty rather than missing; a second time there is nothing to add.
 */
export function addMissing(subject: Subject, options: CheckOptions, levels: readonly Level[]): TextEdit[] {
	if (!mayBeWritten(subject)) return []
	const insertions = new Insertions(subject.note.text)
	const tried = new Set<string>()
	let note = subject.note
	// One part at a time, as each moves the places of the next; a part that does not take is not tried again.
	for (;;) {
		const now = subjectOf(subject.file, note, options, undefined, subject.case)
		const findings = checkNote({ file: subject.file, note, facts: now.facts, case: subject.case, options })
		const next = findings
			.filter(({ level }) => levels.includes(level))
			.map((finding) => ({ key: `${finding.code} ${JSON.stringify(finding.data)}`, fix: () => insertMissing(now, finding) }))
			.find(({ key, fix }) => !tried.has(key) && fix() !== undefined)
		const edit = next?.fix()?.edits[0]
		if (!next || !edit) return insertions.edits
		tried.add(next.key)
		insertions.insert(edit.range.start, edit.text)
		note = readNote(insertions.text, note)
	}
}
