/** Adds several missing parts of a note at once, as one set of insertions. */
import { Insertions } from "../../note/forms/insertions.ts"
import { readNote } from "../../note/read.ts"
import { checkNote, subjectOf } from "../../rules/check.ts"
import { type AbsentPart, absentParts } from "../../rules/details.ts"
import type { Level } from "../../rules/levels.ts"
import type { CheckOptions } from "../../rules/options.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { FindingGroup } from "../../rules/together.ts"
import type { TextEdit } from "../../text/text.ts"
import { mayBeWritten } from "./fix.ts"
import { insertionFor, insertMissing } from "./insert-missing.ts"
import { takes } from "./takes.ts"

/**
 * The insertions that leave no part missing whose finding has one of these levels. Empty forms are added, so each part
 * is then empty rather than missing; a second time there is nothing to add.
 */
export function addMissing(subject: Subject, options: CheckOptions, levels: readonly Level[]): TextEdit[] {
	return addParts(subject, options, ({ level }) => levels.includes(level))
}

/** The insertions of the parts that are displayed as one. */
export function addTogether(subject: Subject, group: FindingGroup): TextEdit[] {
	const [{ range }] = group
	const codes = new Set(group.map(({ code }) => code))
	// All goes in after the place, which stays where it is.
	return addParts(subject, subject.options, (other) => codes.has(other.code) && other.range.start === range.start)
}

/**
 * In rounds: each inserts what does not share a place with anything else that is missing, as one insertion moves the
 * next at the same place; details of one place that each go on a line of a list are inserted together. So there are no
 * more rounds than parts that share a place, however many people a note has.
 */
function addParts(subject: Subject, options: CheckOptions, isMeant: (finding: Finding) => boolean): TextEdit[] {
	if (!mayBeWritten(subject)) return []
	const insertions = new Insertions(subject.note.text)
	// A part that does not take is not tried again: each is inserted as often as it was missing at first.
	const left = new Map<string, number>()
	let note = subject.note
	for (;;) {
		const now = subjectOf(subject.file, note, options, undefined, subject.case)
		const findings = checkNote({ file: subject.file, note, facts: now.facts, case: subject.case, options }).filter(isMeant)
		const missing: Missing[] = findings.flatMap((finding) => absentParts(finding).map((part) => ({ ...part, of: finding })))
		for (const [key, { length }] of Map.groupBy(missing, keyOf)) if (!left.has(key)) left.set(key, length)
		const together = roundOf(missing, left, (part) => insertionFor(now, part)?.edit)
		// If some of it would not be read, each part is looked at by itself.
		const { round, tried } = takes(
			now,
			Array.from(together.round.values(), ({ edit }) => edit),
		)
			? together
			: roundOf(missing, left, (part) => insertMissing(now, part)?.edits[0])
		for (const [key, times] of tried) left.set(key, (left.get(key) ?? 0) - times)
		if (round.size === 0) return insertions.edits
		// From the last one back, so that none moves the place of another.
		for (const [at, { edit }] of Array.from(round).sort(([one], [other]) => other - one)) insertions.insert(at, edit.text)
		note = readNote(insertions.text, note)
	}
}

type Missing = AbsentPart & { readonly of: Finding }
type Round = ReadonlyMap<number, { readonly of: Finding; readonly edit: TextEdit }>

/** What goes in together, by its place, and how often each part was tried. `left`: how often each may still be. */
function roundOf(
	missing: readonly Missing[],
	left: ReadonlyMap<string, number>,
	editFor: (part: Missing) => TextEdit | undefined,
): { round: Round; tried: ReadonlyMap<string, number> } {
	const round = new Map<number, { readonly of: Finding; readonly edit: TextEdit }>()
	const tried = new Map<string, number>()
	for (const part of missing) {
		const key = keyOf(part)
		const times = tried.get(key) ?? 0
		const edit = (left.get(key) ?? 0) > times ? editFor(part) : undefined
		const there = edit && round.get(edit.range.start)
		if (!edit || (there && !(there.of === part.of && isLine(there.edit.text) && isLine(edit.text)))) continue
		tried.set(key, times + 1)
		round.set(edit.range.start, { of: part.of, edit: { ...edit, text: (there?.edit.text ?? "") + edit.text } })
	}
	return { round, tried }
}

/** One line after another: in a list that is there. */
const isLine = (text: string): boolean => /^(?:\r\n|\n|\r)[^\r\n]/.test(text)

const keyOf = ({ code, facts }: AbsentPart): string => `${code} ${JSON.stringify(facts)}`
