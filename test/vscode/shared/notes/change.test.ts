import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../../../src/folder/folder.ts"
import {
	affectedFiles,
	changeSince,
	everythingChanged,
	isAffected,
	isCaseAffected,
	merged,
	snapshotOf,
} from "../../../../src/vscode/shared/notes/change.ts"

const session = (code: string, number: number, body = "## Plan\n\nCall her.\n") =>
	`---\nipt: 1\nnote: session\ncase: ${code}\nsession: ${number}\ndate: 2026-03-0${number}\nphase: middle\n---\n\n${body}`

/** A folder of two notes of one case, one of another and one of none. */
function folderOfNotes(): NoteFolder {
	const folder = new NoteFolder()
	folder.setText("a1", session("A", 1))
	folder.setText("a2", session("A", 2))
	folder.setText("b1", session("B", 1))
	folder.setText("stray", "Words.\n")
	return folder
}

/** What a piece of work changes of these files. */
function changeBy(folder: NoteFolder, files: readonly string[], work: () => void) {
	const before = files.map((file) => snapshotOf(folder, file))
	work()
	return changeSince(folder, before)
}

describe("a change of notes", () => {
	it("is none if a file is read again as it was", () => {
		const folder = folderOfNotes()
		expect(changeBy(folder, ["a1"], () => folder.setBytes("a1", new TextEncoder().encode(session("A", 1))))).toBeUndefined()
	})

	it("is of words alone, though the narrative is one of the facts", () => {
		const folder = folderOfNotes()
		const change = changeBy(folder, ["a1"], () => folder.setText("a1", session("A", 1, "## Plan\n\nCall her. And her brother.\n")))
		expect(change).toMatchObject({ files: new Set(["a1"]), facts: false })
	})

	it("is of facts and of the case, the one before as well as the one after", () => {
		const folder = folderOfNotes()
		const change = changeBy(folder, ["a1"], () => folder.setText("a1", session("B", 1)))
		expect(change).toEqual({ files: new Set(["a1"]), facts: true, cases: new Set(["A", "B"]) })
	})

	it("is of the cases whose codes look alike", () => {
		const folder = folderOfNotes()
		folder.setText("o", session("C-O", 1))
		const change = changeBy(folder, ["zero"], () => folder.setText("zero", session("C-0", 1)))
		expect(change?.cases).toEqual(new Set(["C-O", "C-0"]))
	})

	it("is of the case whose addendum names the note", () => {
		const folder = folderOfNotes()
		folder.setText("x", "---\nnote: addendum\ncase: A\ndate: 2026-03-09\namends: b1\n---\n")
		expect(changeBy(folder, ["b1"], () => folder.setText("b1", session("A", 1)))?.cases).toEqual(new Set(["A", "B"]))
		expect(changeBy(folder, ["b1"], () => folder.delete("b1"))?.cases).toEqual(new Set(["A"]))
		expect(changeBy(folder, ["b1"], () => folder.setText("b1", session("B", 1)))?.cases).toEqual(new Set(["A", "B"]))
	})

	it("is of facts if a note comes, goes, or cannot be read", () => {
		const folder = folderOfNotes()
		for (const work of [() => folder.delete("a1"), () => folder.setText("a1", session("A", 1)), () => folder.setUnreadable("a1")])
			expect(changeBy(folder, ["a1"], work)).toEqual({ files: new Set(["a1"]), facts: true, cases: new Set(["A"]) })
	})

	it("is of a file that is too large if its size changes", () => {
		const folder = folderOfNotes()
		folder.setTooLarge("big", 5_000_000)
		expect(changeBy(folder, ["big"], () => folder.setTooLarge("big", 6_000_000))?.files).toEqual(new Set(["big"]))
		expect(changeBy(folder, ["big"], () => folder.setTooLarge("big", 6_000_000))).toBeUndefined()
	})

	it("reaches its own file and the notes of its cases, and no other", () => {
		const { index } = folderOfNotes()
		const words = { files: new Set(["a1"]), facts: false, cases: new Set<string>() }
		const facts = { files: new Set(["a1"]), facts: true, cases: new Set(["A"]) }
		const reached = (change: typeof words) => index.files.filter((file) => isAffected(change, index, file))
		expect(reached(words)).toEqual(["a1"])
		expect(reached(facts)).toEqual(["a1", "a2"])
		expect(affectedFiles(facts, index)).toEqual(new Set(["a1", "a2"]))
		expect(["A", "B"].filter((code) => isCaseAffected(words, index, code))).toEqual(["A"])
		expect(index.files.every((file) => isAffected(everythingChanged, index, file))).toBe(true)
	})

	it("is of all that two changes are of", () => {
		const first = { files: new Set(["a1"]), facts: false, cases: new Set<string>() }
		const second = { files: new Set(["b1"]), facts: true, cases: new Set(["B"]) }
		expect(merged(first, second)).toEqual({ files: new Set(["a1", "b1"]), facts: true, cases: new Set(["B"]) })
		expect(merged(first, everythingChanged)).toEqual(everythingChanged)
	})
})
