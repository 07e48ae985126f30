/** Everything that the core does with a note, for any text: what must never throw, hang or point outside of the text. */
import { completeBody } from "../../src/assist/complete/body.ts"
import { completeFrontMatter } from "../../src/assist/complete/front-matter.ts"
import { mayBeWritten } from "../../src/assist/fixes/fix.ts"
import { addMissing, fixesFor } from "../../src/assist/fixes/index.ts"
import { newNote, newSession } from "../../src/assist/forms/new-note.ts"
import { hintsOf } from "../../src/assist/hints.ts"
import { isLiteral } from "../../src/assist/literal.ts"
import { markupOf } from "../../src/assist/markup.ts"
import { occurrencesIn } from "../../src/assist/mentions.ts"
import { outlineOf, type OutlineEntry } from "../../src/assist/outline.ts"
import { rename } from "../../src/assist/rename.ts"
import { Selections } from "../../src/assist/selection.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { readable } from "../../src/note/readable.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { applyEdits, type Range } from "../../src/text/text.ts"
import { session } from "../rules/case-notes.ts"

const file = "note.ipt.md"
const beside = session(2, { body: "## Plan\n\nGo on with @sister and G1.\n" })

/** Does it all; throws if a promise is broken. Returns the codes that were found. */
export function examine(text: string): string[] {
	const folder = new NoteFolder()
	folder.setText("beside.ipt.md", beside)
	folder.setText(file, text)
	const findings = folder.check(file, defaultOptions)
	for (const finding of findings) {
		inside(text, finding.range, finding.code)
		messageOf(finding)
	}
	const subject = folder.subject(file, defaultOptions)
	if (!subject) throw new Error("the note is not known")
	const { note } = subject
	fixes(text, folder)
	const of = readable(note)
	walk(outlineOf(of), (entry) => {
		inside(text, entry.range, entry.name)
		inside(text, entry.nameRange, entry.name)
	})
	const { blocks, links, sessions } = markupOf(note)
	for (const { range } of [...blocks, ...links, ...sessions]) inside(text, range, "markup")
	const occurrences = occurrencesIn(of)
	for (const { range, around } of occurrences) {
		inside(text, range, "occurrence")
		inside(text, around, "occurrence")
	}
	hintsOf(subject)
	const topic = occurrences.find(({ topic: { kind } }) => kind === "person")?.topic ?? { kind: "goal", name: "G1" }
	rename({ topic, newName: topic.kind === "goal" ? "G9" : "Cousin Ada", files: [file], noteOf: () => of, mayBeWritten: () => true })
	const selection = new Selections(note)
	for (const offset of places(text)) {
		isLiteral(note, offset)
		for (const range of selection.at(offset)) inside(text, range, "selection")
		const place = { text, offset, isRequested: false, read: () => ({ note, patientCase: folder.caseOf(file) }) }
		const items = completeFrontMatter({ text, offset, file, index: folder.index }) ?? completeBody(place)
		for (const { range } of items) inside(text, range, "completion")
	}
	for (const found of folder.index.cases()) exports(folder, found.code)
	return findings.map(({ code }) => code)
}

function fixes(text: string, folder: NoteFolder): void {
	const subject = folder.subject(file, defaultOptions)
	if (!subject) return
	const findings = folder.check(file, defaultOptions).slice(0, 40)
	const edits = [
		...findings.flatMap((finding) => fixesFor(subject, finding).map((fix) => fix.edits)),
		addMissing(subject, defaultOptions, ["error", "warning"]),
	]
	for (const edit of edits) {
		if (edit.length > 0 && !mayBeWritten(subject)) throw new Error("a fix for a note that must not be written to")
		for (const { range } of edit) inside(text, range, "fix")
		applyEdits(text, edit)
	}
}

function exports(folder: NoteFolder, code: string): void {
	const patientCase = folder.index.case(code)
	if (!patientCase) throw new Error("a case that is not there")
	const notes = new Map(
		patientCase.notes.flatMap((facts) => (folder.note(facts.file) ? [[facts.file, folder.note(facts.file)!] as const] : [])),
	)
	const findings = new Map(patientCase.notes.map((facts) => [facts.file, folder.check(facts.file, defaultOptions)] as const))
	const request = { case: patientCase, notes, findings, now: "2026-03-09" }
	exportMarkdown(request)
	JSON.parse(JSON.stringify(exportJson(request)))
	newSession(patientCase, { date: "2026-03-09", status: "held" })
	newNote("closing", patientCase, "2026-03-09")
}

/** Places of a text where one might write; few in a long one, as each asks for a reading of its own. */
function places({ length }: string): readonly number[] {
	const all = length > 20_000 ? [length >> 1, length] : [0, 3, length >> 3, length >> 1, length - (length >> 3), length - 1, length]
	return [...new Set(all)].filter((at) => at >= 0 && at <= length)
}

function inside(text: string, { start, end }: Range, what: string): void {
	if (!(0 <= start && start <= end && end <= text.length)) throw new Error(`${what}: ${start} to ${end} in a text of ${text.length}`)
	if (splits(text, start) || splits(text, end)) throw new Error(`${what}: a character is split at ${start} or ${end}`)
}

/** Whether an offset is between the two halves of a character. */
const splits = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

function walk(entries: readonly OutlineEntry[], visit: (entry: OutlineEntry) => void): void {
	for (const entry of entries) {
		visit(entry)
		walk(entry.children, visit)
	}
}
