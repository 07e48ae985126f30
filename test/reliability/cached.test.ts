/** Whatever was computed of a note or a case before an edit, it says the same after it as when it is computed from scratch. */
import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hintsOf } from "../../src/assist/hints.ts"
import { markupOf } from "../../src/assist/markup.ts"
import { occurrencesIn } from "../../src/assist/mentions.ts"
import { outlineOf } from "../../src/assist/outline.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { readable } from "../../src/note/readable.ts"
import { CheckOptions } from "../../src/rules/options.ts"
import { exportJson } from "../../src/summary/index.ts"
import { runs } from "../harness/soak.ts"

/** Notes of one case: its formulation, its first sessions and its closing. */
const notes: ReadonlyMap<string, string> = (() => {
	const folder = new URL("../../samples/T-2026-11/", import.meta.url)
	const files = readdirSync(folder).filter((name) => name.endsWith(".ipt.md"))
	return new Map([...files.slice(0, 4), ...files.slice(-1)].map((name) => [name, readFileSync(new URL(name, folder), "utf8")]))
})()
const names = [...notes.keys()]

/** What may be typed: lines of other notes, and small things that change how what follows them is read. */
const lines = [...new Set([...notes.values()].flatMap((text) => text.split(/(?<=\n)/)))]
const typed = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...lines) },
	{
		weight: 3,
		arbitrary: fc.constantFrom("\n", "## ", "### ", "- ", "---\n", "```\n", "<!--", "-->", "    ", "@", "G1", ":", "[x]: y\n", "\r\n"),
	},
	{ weight: 1, arbitrary: fc.string({ maxLength: 4, unit: "binary" }) },
)

const place = fc.double({ min: 0, max: 1, noNaN: true })
const step = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({ file: fc.constantFrom(...names), at: place, length: fc.constantFrom(0, 0, 0, 1, 8, 60, 400), text: typed }),
	},
	{ weight: 1, arbitrary: fc.record({ file: fc.constantFrom(...names), text: fc.constantFrom(...notes.values()) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			options: fc.constantFrom<Partial<CheckOptions>>(
				{},
				{ profile: "reimbursement" },
				{ hamdWorsening: 3 },
				{ measures: [{ name: "Mood", range: [0, 50] }] },
				{ rules: { "formulation.*": "off" } },
			),
		}),
	},
)

/** Half of the edits begin at the start of a line, where they change most. */
function edited(text: string, at: number, length: number, by: string): string {
	const offset = Math.floor(at * text.length)
	const start = offset % 2 === 0 ? text.lastIndexOf("\n", offset) + 1 : offset
	return text.slice(0, start) + by + text.slice(start + length)
}

/** All that is cached of notes and cases. An export costs most of the time, and is compared only at the end. */
function answers(folder: NoteFolder, options: CheckOptions) {
	const { findings, notes: answered } = answersOfNotes(folder, options)
	return {
		findings,
		notes: answered,
		cases: folder.index.cases().map((patientCase) => ({
			unfinished: unfinishedIn(patientCase, (file) => findings.get(file) ?? [], "2026-11-30"),
			summary: exportJson({
				case: patientCase,
				findings,
				notes: new Map(patientCase.notes.map(({ file }) => [file, folder.note(file)!])),
				now: "2026-11-30 09:00",
			}),
		})),
	}
}

function answersOfNotes(folder: NoteFolder, options: CheckOptions) {
	const findings = new Map(folder.files.map((file) => [file, folder.check(file, options)]))
	return {
		findings,
		notes: folder.files.map((file) => {
			const note = folder.note(file)
			const subject = folder.subject(file, options)
			if (!note || !subject) throw new Error(`${file} is not read`)
			const read = readable(note)
			return { file, outline: outlineOf(read), markup: markupOf(note), mentions: occurrencesIn(read), hints: hintsOf(subject) }
		}),
	}
}

function folderOf(texts: ReadonlyMap<string, string>): NoteFolder {
	const folder = new NoteFolder()
	for (const [file, text] of texts) folder.setText(file, text)
	return folder
}

describe("what is cached", () => {
	it("is what is computed anew, after any edits and under any settings", () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
				const now = new Map(notes)
				const folder = folderOf(now)
				let options = CheckOptions.parse({})
				answersOfNotes(folder, options)
				for (const each of steps) {
					if ("options" in each) options = CheckOptions.parse(each.options)
					else {
						const before = now.get(each.file) ?? ""
						now.set(each.file, "at" in each ? edited(before, each.at, each.length, each.text) : each.text)
						folder.setText(each.file, now.get(each.file) ?? "")
					}
					answersOfNotes(folder, options)
				}
				expect(answers(folder, options)).toEqual(answers(folderOf(now), options))
			}),
			{ numRuns: runs(300) },
		)
	})
})
