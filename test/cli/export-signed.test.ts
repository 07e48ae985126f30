/** `ipt-notes export` of a folder with signed notes: what ledgers say of each, and what became of it. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { replaced } from "../harness/replaced.ts"
import { callProgram } from "../harness/program.ts"
import { largestFile } from "../../src/note/body/guard.ts"
import { sign, writeSigned } from "./signed-folder.ts"

interface Signatures {
	readonly verified: boolean
	readonly notes: readonly { readonly file: string; readonly state: string }[]
}

let folder = ""

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-export-signed-"))
	const { ab } = await writeSigned(folder)
	await sign(at("notes/C-1"), "session-03.ipt.md", ab, { time: "2025-10-06T16:00:00Z" })
	const second = at("notes/C-1/session-02.ipt.md")
	writeFileSync(second, replaced(readFileSync(second, "utf8"), ["Go on.", "Go back."]))
	// Line ends and white space at their ends are not part of what is signed.
	const first = at("notes/C-1/session-01.ipt.md")
	writeFileSync(first, readFileSync(first, "utf8").replaceAll("\n", " \r\n"))
	renameSync(at("notes/C-1/session-03.ipt.md"), at("notes/C-1/third.ipt.md"))
	// Another case of the folder, which nobody signs.
	writeFileSync(at("notes/C-1/other-case.ipt.md"), replaced(readFileSync(at("notes/C-1/third.ipt.md"), "utf8"), ["case: C-1", "case: C-2"]))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string): string => join(folder, path)

async function exported(code: string, name: string, ...args: string[]): Promise<string> {
	const done = await callProgram(["export", code, "notes", "--out", name, "--force", ...args], { cwd: folder })
	expect(done).toMatchObject({ status: 0, stderr: "" })
	return readFileSync(at(name), "utf8")
}

describe("the summary of a case with signed notes", () => {
	it.each(["colleague", "supervisor"])("says of each note who signed it, and what was changed, for a %s", async (reader) => {
		const text = await exported("C-1", "c1.md", "--reader", reader)
		expect(text).toContain("**Changed after it was signed: Session 2 (2026-01-12).**\n")
		expect(text).toContain("**Signed, and not there under its name: notes/C-1/session-03.ipt.md.**\n")
		expect(text).toContain(
			"*Signatures: 1 note with the text that was signed, 1 note changed after signing, 1 note not signed, 1 note signed and missing. The signatures themselves were not verified.*\n",
		)
		expect(text).toMatch(
			/### Session 1, [^\n]*\n\n\*Signed by Anna Berg \(AB\), author, on 22 September 2025 at \d\d:00 \(UTC[^)]*\); co-signed by Chris Dorn \(CD\) on 30 September 2025 at \d\d:00 \(UTC[^)]*\)\.\*\n/,
		)
		expect(text).toMatch(
			/### Session 2, [^\n]*\n\n\*\*Changed after it was signed\.\*\* The text here is not the one that was signed by Anna/,
		)
		expect(text).toMatch(/### Session 3, [^\n]*\n\n\*Not signed\.\*\n/)
	})

	it("has the same as data", async () => {
		const { signatures } = JSON.parse(await exported("C-1", "c1.json")) as {
			signatures: Signatures
		}
		expect(signatures.verified).toBe(false)
		expect(signatures.notes.map(({ file, state }) => [file, state])).toEqual([
			["notes/C-1/session-01.ipt.md", "signed"],
			["notes/C-1/session-02.ipt.md", "changed"],
			["notes/C-1/third.ipt.md", "unsigned"],
			["notes/C-1/session-03.ipt.md", "missing"],
		])
	})

	it("says nothing of signatures in another case of the folder", async () => {
		for (const name of ["c2.md", "c2.html", "c2.json"]) expect(await exported("C-2", name)).not.toMatch(/signature|signed/i)
	})

	it("tells a note that is no text any more from one that could not be read", async () => {
		const first = at("notes/C-1/session-01.ipt.md")
		const text = readFileSync(first)
		const stateWith = async (bytes: Uint8Array): Promise<string | undefined> => {
			writeFileSync(first, bytes)
			await callProgram(["export", "C-1", "notes", "--out", "other.json", "--force"], { cwd: folder })
			const { signatures } = JSON.parse(readFileSync(at("other.json"), "utf8")) as { signatures: Signatures }
			return signatures.notes.find(({ file }) => file.endsWith("session-01.ipt.md"))?.state
		}
		try {
			expect(await stateWith(Buffer.concat([text, Buffer.from("M\xfcller\n", "latin1")]))).toBe("changed")
			expect(await stateWith(Buffer.concat([text, Buffer.alloc(largestFile, "x")]))).toBe("unread")
		} finally {
			writeFileSync(first, text)
		}
	})

	it("says which ledgers it lacks", async () => {
		const ledger = at("notes/C-1/C-1.AB.signed")
		const done = await callProgram(["export", "C-1", at("notes"), "--out", "without.md"], {
			cwd: folder,
			fault: { at: 1, code: "EIO", below: ledger, report: at("report.txt") },
		})
		expect(done.status).toBe(3)
		const text = readFileSync(at("without.md"), "utf8")
		expect(text).toContain(
			"**A signature file could not be read, so a signed note may appear here as not signed: notes/C-1/C-1.AB.signed.**\n",
		)
		expect(text).toContain("Chris Dorn (CD)")
		expect(text).not.toContain("Anna Berg (AB)")
	})
})
