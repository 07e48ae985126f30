import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	type ArchiveRecord,
	folderNameOf,
	formatRecord,
	mergedFiles,
	placesInArchive,
	readRecord,
	recordName,
} from "../../src/archive/record.ts"
import { runs } from "../harness/soak.ts"

const file = { at: "C-7/a.ipt.md", root: 0, path: "C-7/a.ipt.md", kind: "note" as const, sha256: "0".repeat(64), mode: 0o644 }
const record: ArchiveRecord = {
	"ipt-archive": 1,
	case: "C-7",
	state: "archived",
	archived: "2026-07-01T10:00:00Z",
	closed: "2026-06-01",
	roots: [{ name: "notes", folder: "/home/anna/notes" }],
	files: [file],
}

describe("the record of an archived case", () => {
	it("is read as it was written", () => {
		expect(readRecord(formatRecord(record))).toEqual(record)
	})

	it.each(["../a", "/etc/passwd", "a/../../b", "", "a//b", "a/.", "C:/a", "a\\b", "a\0b"])(
		"is not read with a path that leads elsewhere: %j",
		(path) => {
			expect(readRecord(JSON.stringify({ ...record, files: [{ ...file, at: path }] }))).toBeUndefined()
			expect(readRecord(JSON.stringify({ ...record, files: [{ ...file, path }] }))).toBeUndefined()
		},
	)

	it("is not read if it is of a newer version, damaged, or names a folder that is not there", () => {
		expect(readRecord(JSON.stringify({ ...record, "ipt-archive": 2 }))).toBeUndefined()
		expect(readRecord(JSON.stringify({ ...record, files: [{ ...file, root: 1 }] }))).toBeUndefined()
		expect(readRecord(formatRecord(record).slice(0, 90))).toBeUndefined()
		for (const text of ["", "null", "[]", "7"]) expect(readRecord(text)).toBeUndefined()
	})

	it("never throws", () => {
		fc.assert(
			fc.property(fc.json(), (text) => void readRecord(text)),
			{ numRuns: runs(2000) },
		)
	})

	it("keeps what was archived before, the newer of each place", () => {
		const newer = { ...file, sha256: "1".repeat(64) }
		const other = { ...file, at: "b", path: "b" }
		expect(mergedFiles([file, other], [newer])).toEqual([newer, other])
	})
})

describe("the places in the archive", () => {
	it("are those in the open folder, or below its name if there are several", () => {
		const [a, b] = [
			{ root: 0, path: "C-7/a.ipt.md" },
			{ root: 1, path: "C-7/a.ipt.md" },
		]
		expect(placesInArchive([{ name: "notes" }], [a])).toEqual(["C-7/a.ipt.md"])
		expect(placesInArchive([{ name: "notes" }, { name: "notes" }], [a, b])).toEqual(["notes/C-7/a.ipt.md", "notes-2/C-7/a.ipt.md"])
		expect(placesInArchive([{ name: "../x" }, { name: "CON" }], [a, b])).toEqual(["-x/C-7/a.ipt.md", "CON-/C-7/a.ipt.md"])
	})

	it("are never that of the record", () => {
		expect(placesInArchive([{ name: recordName }, { name: "b" }], [{ root: 0, path: "a" }])).toEqual([`${recordName}-2/a`])
		expect(placesInArchive([{ name: "notes" }], [{ root: 0, path: recordName }])).toEqual([`notes/${recordName}`])
	})

	it("are in a folder that no other case has", () => {
		expect(folderNameOf("C/7", ["c-7"])).toBe("C-7-2")
		expect(folderNameOf("..", [])).toBe("case")
	})
})
