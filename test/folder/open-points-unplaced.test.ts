import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { type LastPlaced, mayHideOpenPoints, openPointsHidden } from "../../src/folder/open-points-unplaced.ts"
import { isOpen } from "../../src/folder/open-points.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { replaced } from "../harness/replaced.ts"

/** All open points of a folder, as the tree counts them. */
function total(notes: Readonly<Record<string, string>>, last?: LastPlaced): number {
	const folder = folderOf(notes)
	return folder.files.reduce((sum, file) => {
		const facts = folder.index.get(file)
		const hidden =
			facts && mayHideOpenPoints(facts)
				? openPointsHidden(folder, facts, () => defaultOptions, last?.facts.file === file ? last : undefined)
				: 0
		return sum + pointsOf(folder, file) + hidden
	}, 0)
}

function folderOf(notes: Readonly<Record<string, string>>): NoteFolder {
	const folder = new NoteFolder()
	for (const [file, text] of Object.entries(notes)) folder.setText(file, text)
	return folder
}

const pointsOf = (folder: NoteFolder, file: string): number => folder.check(file, defaultOptions).filter(isOpen).length

/** What an index knew of a file. */
function lastOf(notes: Readonly<Record<string, string>>, file: string): LastPlaced {
	const folder = folderOf(notes)
	const facts = folder.index.get(file)
	if (!facts) throw new Error(`no ${file}`)
	return { facts, points: pointsOf(folder, file) }
}

/** A case whose sessions lack what only the formulation lets one ask for. */
const notes: Readonly<Record<string, string>> = {
	"c/f.ipt.md": formulation({
		date: "2026-01-05",
		more: "contract: {sessions: 6}\nmeasures:\n  PHQ-9: {total: 8, item9: 0}",
		body: "## Presenting problem\n\nSad since the autumn.\n\n## Goals\n\n- **G1**: sings\n\n## Risk\n\n- **Level**: moderate\n- **Rationale**: asked\n",
	}),
	"c/s5.ipt.md": session(5, {
		date: "2026-02-09",
		phase: "middle",
		more: "measures:\n  PHQ-9: {total: 16, item9: 1}",
		body: "## Since last session\n\n- **Symptoms**: worse\n",
	}),
	"c/s6.ipt.md": session(6, { date: "2026-02-16", phase: "conclusion", body: "## Techniques\n\n- **Role play**: x\n" }),
	"c/s7.ipt.md": session(7, { date: "2026-02-23", phase: "conclusion", body: "## Mood and events\n\nx\n" }),
	"c/z.ipt.md": closing({ date: "2026-03-02" }),
	"d/f.ipt.md": replaced(formulation({ date: "2026-01-05" }), ["C-1", "D-1"]),
}
const withoutHeader = (text: string) => replaced(text, [/^---\n[\s\S]*?\n---\n/, ""])
const ways: readonly (readonly [string, (text: string) => string])[] = [
	["the whole header", withoutHeader],
	["its last line", (text) => replaced(text, [/\n---\n/, "\n"])],
	["its first line", (text) => replaced(text, [/^---\n/, ""])],
	["both lines", (text) => replaced(text, [/^---\n/, ""], [/\n---\n/, "\n"])],
	["the case", (text) => replaced(text, [/^case: .*\n/m, ""])],
	["the kind", (text) => replaced(text, [/^note: .*\n/m, ""])],
]

describe("open points of all notes together", () => {
	for (const file of Object.keys(notes).slice(0, 5)) {
		it.each(ways)(`rise where ${file} loses %s`, (what, lose) => {
			for (const eol of ["\n", "\r\n"]) {
				const before = Object.fromEntries(Object.entries(notes).map(([name, text]) => [name, text.replaceAll("\n", eol)]))
				const after = { ...before, [file]: lose(notes[file] ?? "").replaceAll("\n", eol) }
				expect(total(after, lastOf(before, file)), what).toBeGreaterThan(total(before))
			}
		})
	}

	it.each(["c/f.ipt.md", "c/s6.ipt.md", "c/s7.ipt.md"])("rise where nobody knows what %s was before: its sections say its kind", (file) => {
		expect(total({ ...notes, [file]: withoutHeader(notes[file] ?? "") })).toBeGreaterThan(total(notes))
	})

	it("count a note of which nothing is known once", () => {
		expect(total({ ...notes, "e/x.ipt.md": "a few words\n" })).toBe(total(notes) + 1)
	})
})
