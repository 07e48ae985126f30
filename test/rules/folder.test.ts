import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/rules/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { closing, formulation, monday, session } from "./case-notes.ts"

const goals = "## Interpersonal inventory\n\n### Sister\n\n- **Relationship**: sister\n\n## Goals\n\n- **G1**: sings (by May)\n- **G2**: asks (by May)\n\n## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: sister\n"
const bodies = [
	"",
	"## Progress\n\n- **G1**: went with @sister\n",
	"## Progress\n\n- **G7**: went with @brother\n",
	"## Risk\n\n- **Level**: moderate\n- **Rationale**: asked\n",
	"## Risk\n\n- **Level**: low\n",
	"## Mechanisms of change\n\n- **Social support**: 2: called @sister\n\n## Techniques\n\n- **Communication analysis**: Sunday\n",
	"## Since last session\n\n- **Symptoms**: slept through three nights and woke early on Thursday\n- **Events**: the landlord called, and she called back in the evening\n",
]
const scores = ["", "measures:\n  PHQ-9: {total: 8, item9: 0}", "measures:\n  PHQ-9: {total: 16, item9: 1}", "contract: {sessions: 4}", "status: missed"]
const phases = ["initial", "middle", "conclusion", "maintenance"]

const code = fc.constantFrom("C-1", "C-1", "C-1", "C-2")
const aSession = fc
	.record({ number: fc.integer({ min: 1, max: 6 }), week: fc.integer({ min: 1, max: 8 }), phase: fc.constantFrom(...phases), more: fc.constantFrom(...scores), body: fc.constantFrom(...bodies) })
	.map(({ number, week, phase, more, body }) => session(number, { date: monday(week), phase, more, body }))
const aFormulation = fc
	.record({ week: fc.integer({ min: 1, max: 4 }), more: fc.constantFrom("", "variant: ipt-b", "contract: {sessions: 5}"), body: fc.constantFrom("", goals, "## Risk\n\n- **Level**: high\n- **Rationale**: asked\n") })
	.map(({ week, more, body }) => formulation({ date: monday(week), more, body }))
const aClosing = fc.integer({ min: 3, max: 8 }).map((week) => closing({ date: monday(week) }))
const aWrongNote = fc.constantFrom("", "no front matter\n", "---\ncase: C-1\nnote: [\n---\n", session(3).replace("\n---\n", "\n"))
const aNote = fc.oneof({ weight: 6, arbitrary: aSession }, { weight: 2, arbitrary: aFormulation }, aClosing, aWrongNote)
const text = fc.tuple(aNote, code).map(([note, name]) => note.replace("C-1", name))
const file = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h")

type Edit = { readonly does: "delete" | "look"; readonly file: string } | { readonly does: "write"; readonly file: string; readonly text: string } | { readonly does: "rename"; readonly file: string; readonly to: string } | { readonly does: "break"; readonly file: string }
const edit: fc.Arbitrary<Edit> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ does: fc.constant("write" as const), file, text }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("delete" as const), file }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant("rename" as const), file, to: file }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant("look" as const), file }) },
	fc.record({ does: fc.constant("break" as const), file }),
)

/** All that a folder tells. */
function told(folder: NoteFolder) {
	return {
		files: folder.files,
		cases: folder.index.cases().map(({ code: name, notes }) => [name, notes.map((facts) => facts.file)]),
		strays: folder.index.strays().map((facts) => facts.file),
		findings: folder.files.map((name) => [name, folder.check(name, defaultOptions)]),
	}
}

const noText = new Uint8Array([0xff, 0xfe, 0x00])

describe("a folder of notes", () => {
	it("tells the same after any edits as when it is read anew", () => {
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
			{ numRuns: 300 },
		)
	}, 60_000)
})
