import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { type CheckOptions, defaultOptions } from "../../src/rules/options.ts"
import { runs } from "../harness/soak.ts"
import { closing, formulation, monday, session } from "../rules/case-notes.ts"
import { replaced } from "../harness/replaced.ts"

const goals =
	"## Interpersonal inventory\n\n### Sister\n\n- **Relationship**: sister\n\n## Goals\n\n- **G1**: sings (by May)\n- **G2**: asks (by May)\n\n## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: sister\n"
const bodies = [
	"",
	"## Progress\n\n- **G1**: went with @sister\n",
	"## Progress\n\n- **G7**: went with @brother\n",
	"## Risk\n\n- **Level**: moderate\n- **Rationale**: asked\n",
	"## Risk\n\n- **Level**: low\n",
	"## Mechanisms of change\n\n- **Social support**: 2: called @sister\n\n## Techniques\n\n- **Communication analysis**: Sunday\n",
	"## Since last session\n\n- **Symptoms**: slept through three nights and woke early on Thursday\n- **Events**: the landlord called, and she called back in the evening\n",
]
const scores = [
	"",
	"measures:\n  PHQ-9: {total: 8, item9: 0}",
	"measures:\n  PHQ-9: {total: 16, item9: 1}",
	"contract: {sessions: 4}",
	"status: missed",
]
const phases = ["initial", "middle", "conclusion", "maintenance"]

const code = fc.constantFrom("C-1", "C-1", "C-1", "C-2")
const aSession = fc
	.record({
		number: fc.integer({ min: 1, max: 6 }),
		week: fc.integer({ min: 1, max: 8 }),
		phase: fc.constantFrom(...phases),
		more: fc.constantFrom(...scores),
		body: fc.constantFrom(...bodies),
	})
	.map(({ number, week, phase, more, body }) => session(number, { date: monday(week), phase, more, body }))
const aFormulation = fc
	.record({
		week: fc.integer({ min: 1, max: 4 }),
		more: fc.constantFrom("", "variant: ipt-b", "contract: {sessions: 5}"),
		body: fc.constantFrom("", goals, "## Risk\n\n- **Level**: high\n- **Rationale**: asked\n"),
	})
	.map(({ week, more, body }) => formulation({ date: monday(week), more, body }))
const aClosing = fc.integer({ min: 3, max: 8 }).map((week) => closing({ date: monday(week) }))
const aWrongNote = fc.constantFrom("", "no front matter\n", "---\ncase: C-1\nnote: [\n---\n", replaced(session(3), ["\n---\n", "\n"]))
const aNote = fc.oneof({ weight: 6, arbitrary: aSession }, { weight: 2, arbitrary: aFormulation }, aClosing, aWrongNote)
const text = fc.tuple(aNote, code).map(([note, name]) => note.replace("C-1", name))
const file = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h")

type Edit =
	| { readonly does: "delete" | "look"; readonly file: string }
	| { readonly does: "write"; readonly file: string; readonly text: string }
	| { readonly does: "rename"; readonly file: string; readonly to: string }
	| { readonly does: "break"; readonly file: string }
const edit: fc.Arbitrary<Edit> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ does: fc.constant("write" as const), file, text }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("delete" as const), file }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("rename" as const), file, to: file }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant("look" as const), file }) },
	fc.record({ does: fc.constant("break" as const), file }),
)

/** All that a folder reports. */
function told(folder: NoteFolder, options: CheckOptions = defaultOptions) {
	return {
		files: folder.files,
		cases: folder.index.cases().map(({ code: name, notes }) => [name, notes.map((facts) => facts.file)]),
		strays: folder.index.strays().map((facts) => facts.file),
		facts: folder.files.map((name) => folder.index.get(name)),
		findings: folder.files.map((name) => [name, folder.check(name, options)]),
	}
}

const noText = new Uint8Array([0xff, 0xfe, 0x00])

describe("a folder of notes", () => {
	it("finds the same after any edits as when it is read anew", () => {
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
				const folder = new NoteFolder()
				const now = new Map<string, string | undefined>()
				const write = (name: string, content: string | undefined) => {
					now.set(name, content)
					if (content === undefined) folder.setBytes(name, noText)
					else folder.setText(name, content)
				}
				for (const step of edits) {
					if (step.does === "write") write(step.file, step.text)
					else if (step.does === "break") write(step.file, undefined)
					else if (step.does === "look") folder.check(step.file, defaultOptions)
					else {
						const had = now.has(step.file)
						const content = now.get(step.file)
						now.delete(step.file)
						folder.delete(step.file)
						if (step.does === "rename" && had) write(step.to, content)
					}
				}
				const anew = new NoteFolder()
				for (const [name, content] of [...now].reverse()) {
					if (content === undefined) anew.setBytes(name, noText)
					else anew.setText(name, content)
				}
				expect(told(folder)).toEqual(told(anew))
			}),
			{ numRuns: runs(300) },
		)
	}, 60_000)

	it("finds the same where notes are read again, though files change before that is taken in", () => {
		type Step =
			| { readonly does: "check" | "close" | "go" | "take" | "text"; readonly file: string }
			| { readonly does: "open" | "save"; readonly file: string; readonly text: string }
		// Few files, so that much happens to each.
		const few = fc.constantFrom("a", "b", "c")
		const step: fc.Arbitrary<Step> = fc.oneof(
			{ weight: 6, arbitrary: fc.record({ does: fc.constantFrom("save" as const), file: few, text }) },
			{ weight: 1, arbitrary: fc.record({ does: fc.constantFrom("open" as const), file: few, text }) },
			{ weight: 8, arbitrary: fc.record({ does: fc.constantFrom("take" as const, "text" as const), file: few }) },
			{
				weight: 4,
				arbitrary: fc.record({ does: fc.constantFrom("check" as const, "close" as const, "close" as const, "go" as const), file: few }),
			},
		)
		const bytes = (content: string) => new TextEncoder().encode(content)
		fc.assert(
			fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), fc.constantFrom(1, 2, 3), (steps, recent) => {
				const disk = new Map<string, Uint8Array>()
				const open = new Map<string, string>()
				const changed = new Set<string>()
				const folder = new NoteFolder({ has: () => true, read: (name) => disk.get(name) }, recent)
				const take = (name: string) => {
					changed.delete(name)
					const content = disk.get(name)
					if (open.has(name)) folder.setText(name, open.get(name) ?? "")
					else if (content) folder.setBytes(name, content)
					else folder.delete(name)
				}
				for (const one of steps) {
					if (one.does === "save" || one.does === "go") {
						changed.add(one.file)
						if (one.does === "save") disk.set(one.file, bytes(one.text))
						else disk.delete(one.file)
					} else if (one.does === "take") take(one.file)
					else if (one.does === "check") folder.check(one.file, defaultOptions)
					else if (one.does === "text") folder.note(one.file)
					else {
						if (one.does === "open") open.set(one.file, one.text)
						else open.delete(one.file)
						take(one.file)
					}
				}
				const anew = new NoteFolder()
				for (const name of changed) take(name)
				for (const name of folder.files) {
					const content = open.get(name) ?? disk.get(name)
					if (typeof content === "string") anew.setText(name, content)
					else if (content) anew.setBytes(name, content)
				}
				expect(told(folder)).toEqual(told(anew))
			}),
			{ numRuns: runs(400) },
		)
	}, 60_000)

	it("does not take a text that was only read again for the one that was taken in", () => {
		const disk = new Map([
			["a", session(1)],
			["b", session(2)],
		])
		const bytes = (name: string) => new TextEncoder().encode(disk.get(name))
		const folder = new NoteFolder({ has: () => true, read: bytes }, 1)
		for (const name of disk.keys()) folder.setBytes(name, bytes(name))
		disk.set("a", session(5))
		expect(folder.note("a")?.text).toBe(session(5))
		expect(folder.isTakenIn("a", session(5))).toBe(false)
		folder.setText("a", session(5))
		expect(folder.isTakenIn("a", session(5))).toBe(true)
		expect(folder.index.get("a")?.session).toBe(5)
	})

	it("finds the same where most of it was stored by another window or thread, which knew other notes", () => {
		const files = fc.dictionary(file, text, { minKeys: 1, maxKeys: 8 })
		const options = fc.constantFrom(
			defaultOptions,
			{ ...defaultOptions, profile: "reimbursement" as const },
			{ ...defaultOptions, rules: { "session.*": "off" as const } },
		)
		fc.assert(
			fc.property(files, files, fc.array(file), options, options, (before, changes, gone, then, now) => {
				const read = (content: string) => new TextEncoder().encode(content)
				const disk = new Map(Object.entries(before))
				const source = { has: () => true, read: (name: string) => read(disk.get(name) ?? "") }
				const earlier = new NoteFolder(source)
				for (const [name, content] of disk) {
					earlier.setBytes(name, read(content))
					earlier.check(name, then)
				}
				const stored = new Map(earlier.files.map((name) => [name, JSON.parse(JSON.stringify(earlier.stored(name, then)))]))
				for (const [name, content] of Object.entries(changes)) disk.set(name, content)
				for (const name of gone) disk.delete(name)
				const later = new NoteFolder(source)
				for (const [name, content] of disk) {
					if (before[name] === content) later.restore(stored.get(name))
					else later.setBytes(name, read(content))
				}
				const anew = new NoteFolder()
				for (const [name, content] of disk) anew.setBytes(name, read(content))
				expect(told(later, now)).toEqual(told(anew, now))
			}),
			{ numRuns: runs(400) },
		)
	}, 60_000)

	it("knows an empty file that could not be read before", () => {
		for (const folder of [new NoteFolder(), new NoteFolder({ has: () => true, read: () => new Uint8Array() })]) {
			folder.setUnreadable("a")
			folder.setBytes("a", new Uint8Array())
			expect(folder.index.get("a")?.unreadable).toBe("front-matter")
		}
	})

	it("reads nothing for what was stored, as long as its case is as it was", () => {
		const bytes = (content: string) => new TextEncoder().encode(content)
		const disk = new Map([
			["a", formulation()],
			["b", session(1)],
			["c", session(2)],
		])
		const first = new NoteFolder({ has: () => true, read: (name) => bytes(disk.get(name) ?? "") })
		for (const [name, content] of disk) first.setBytes(name, bytes(content))
		for (const name of disk.keys()) first.check(name, defaultOptions)
		const asked: string[] = []
		const restored = () => {
			const folder = new NoteFolder({ has: () => true, read: (name) => (asked.push(name), bytes(disk.get(name) ?? "")) })
			for (const name of disk.keys()) {
				const stored = first.stored(name, defaultOptions)
				if (stored) folder.restore(stored)
			}
			return folder
		}
		const same = restored()
		expect(told(same)).toEqual(told(first))
		expect(asked).toEqual([])
		const other = restored()
		other.setBytes("d", bytes(session(3)))
		expect([...disk.keys()].filter((name) => other.isChecked(name, defaultOptions))).toEqual([])
		expect(other.checkAtHand("b", defaultOptions)).toEqual(first.check("b", defaultOptions))
		expect(asked).toEqual([])
		other.check("b", defaultOptions)
		expect(asked).toEqual(["b"])
	})
})
