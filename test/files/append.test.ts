import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { append } from "../../src/files/append.ts"
import { ChangedSince } from "../../src/files/changed-since.ts"
import { troubleOf } from "../../src/files/trouble.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const text = (name: string) => readFileSync(at(name), "utf8")
const bytes = (words: string) => new TextEncoder().encode(words)
const outcome = async (name: string, before: string | undefined, mode?: number) =>
	append(at(name), "new\n", { before: before === undefined ? undefined : bytes(before), ...(mode !== undefined && { mode }) }).then(
		() => "added",
		(error: unknown) => (error instanceof ChangedSince ? "changed" : troubleOf(error)),
	)

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "ipt-notes-append-")))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("what is added to a file", () => {
	it("comes after all that is there, also within a line [R97]", async () => {
		expect(await outcome("a", undefined)).toBe("added")
		expect(await outcome("a", "new\n")).toBe("added")
		expect(text("a")).toBe("new\nnew\n")
		writeFileSync(at("b"), "torn, é")
		expect(await outcome("b", "torn, é")).toBe("added")
		expect(text("b")).toBe("torn, énew\n")
	})

	it.each([
		["longer", "old\n", "old\nother\n"],
		["shorter", "old\n", "ol"],
		["empty now", "old\n", ""],
		["of the same length", "old\n", "odd\n"],
		["there, though it was not", undefined, "other\n"],
	])("is not added to a file that is %s [R97]", async (_, before, now) => {
		writeFileSync(at("a"), now)
		expect(await outcome("a", before)).toBe("changed")
		expect(text("a")).toBe(now)
	})

	it("is not added to a file that is gone: it may have been moved", async () => {
		expect(await outcome("a", "old\n")).toBe("changed")
		expect(existsSync(at("a"))).toBe(false)
	})

	it("never goes through a link, into a folder, or into a file that is marked read-only", async () => {
		writeFileSync(at("real"), "old\n")
		symlinkSync(at("real"), at("link"))
		expect(await outcome("link", "old\n")).toBe("link")
		mkdirSync(at("folder"))
		expect(await outcome("folder", undefined)).toBe("folder")
		chmodSync(at("real"), 0o444)
		expect(await outcome("real", "old\n")).toBe("read-only")
		expect(text("real")).toBe("old\n")
	})

	it("is in a file that no one may read who may not read the notes", async () => {
		expect(await outcome("a", undefined, 0o600)).toBe("added")
		expect(statSync(at("a")).mode & 0o077).toBe(0)
	})
})
