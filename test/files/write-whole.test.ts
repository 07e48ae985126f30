import { execFileSync, spawnSync } from "node:child_process"
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { troubleOf } from "../../src/files/trouble.ts"
import { writeWhole } from "../../src/files/write-whole.ts"

let folder = ""
const at = (name: string) => join(folder, name)
const text = (name: string) => readFileSync(at(name), "utf8")
const trouble = async (name: string, replace: boolean, content = "new") =>
	writeWhole(at(name), content, { replace }).then(() => "written", troubleOf)

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "ipt-notes-write-")))
})
afterEach(() => {
	expect(
		readdirSync(folder).filter((name) => name.endsWith(".tmp")),
		"no temporary file is left",
	).toEqual([])
	rmSync(folder, { recursive: true, force: true })
})

describe("a file is written", () => {
	it("whole, new or in place of another, and an old one is replaced only where that is wanted [I6] [R94]", async () => {
		expect(await trouble("a.md", false, "first")).toBe("written")
		expect(await trouble("a.md", false)).toBe("exists")
		expect(text("a.md")).toBe("first")
		expect(await trouble("a.md", true, "second")).toBe("written")
		expect(text("a.md")).toBe("second")
	})

	it("in parts that are made while it is written, and stays as it was if one cannot be made [I6]", async () => {
		const parts = async function* (count: number) {
			for (let part = 0; part < count; part++) {
				if (part === 3) throw new Error("No more")
				yield Buffer.from(`part ${part}\n`)
			}
		}
		await writeWhole(at("a.md"), parts(3), { replace: false })
		expect(text("a.md")).toBe("part 0\npart 1\npart 2\n")
		await expect(writeWhole(at("a.md"), parts(4), { replace: true })).rejects.toThrow("No more")
		expect(text("a.md")).toBe("part 0\npart 1\npart 2\n")
	})

	it("and stays as private as it was", async () => {
		writeFileSync(at("a.md"), "old", { mode: 0o600 })
		expect(await trouble("a.md", true)).toBe("written")
		expect(statSync(at("a.md")).mode & 0o777).toBe(0o600)
	})

	it("under a name as long as the disk takes, and not under a longer one [R72]", async () => {
		const longest = `${"n".repeat(252)}.md`
		expect(await trouble(longest, false)).toBe("written")
		expect(await trouble(longest, true, "again")).toBe("written")
		expect(text(longest)).toBe("again")
		expect(await trouble(`${longest}n`, true)).toBe("long-name")
	})

	it.each([" a b ", "#1", "%23", "what?", "\u00e9", "e\u0301", "\u{1f468}\u200d\u{1f469}", ".hidden", "dot.", "CON", "two\nlines", "$(x)"])(
		"under a name such as %j [R72]",
		async (name) => {
			expect(await trouble(name, false)).toBe("written")
			expect(await trouble(name, true, "again")).toBe("written")
			expect(readdirSync(folder)).toEqual([name])
			expect(text(name)).toBe("again")
		},
	)

	it("by many at once: one of them whole; a new one by the first alone [R95]", async () => {
		const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(100_000))
		await Promise.all(texts.map(async (content) => writeWhole(at("a.md"), content, { replace: true })))
		expect(texts).toContain(text("a.md"))
		const made = await Promise.all(texts.map(async (content) => trouble("b.md", false, content)))
		expect(made.filter((result) => result === "written")).toHaveLength(1)
		expect(text("b.md")).toBe(texts[made.indexOf("written")])
		expect(new Set(made)).toEqual(new Set(["written", "exists"]))
	})
})

describe("nothing is written", () => {
	it.each([true, false])("through a link, whatever it leads to (replacing: %s) [R65] [R94]", async (replace) => {
		writeFileSync(at("secret"), "secret")
		mkdirSync(at("elsewhere"))
		const links = { file: "secret", dangling: "nowhere", folder: "elsewhere", loop: "loop", root: "/" }
		for (const [name, to] of Object.entries(links)) {
			symlinkSync(to, at(name))
			expect(await trouble(name, replace), name).toBe("link")
			expect(readlinkSync(at(name))).toBe(to)
		}
		expect(text("secret")).toBe("secret")
		expect(existsSync(at("nowhere"))).toBe(false)
		expect(readdirSync(at("elsewhere"))).toEqual([])
	})

	it("over a folder, a pipe or a socket, and none of them is waited for [R62] [R63] [R94]", async () => {
		mkdirSync(at("folder"))
		execFileSync("mkfifo", [at("pipe")])
		expect(await trouble("folder", true)).toBe("folder")
		expect(await trouble("pipe", true)).toBe("no-file")
		expect(lstatSync(at("pipe")).isFIFO()).toBe(true)
	})

	it("over a file that is marked as read-only [R70]", async () => {
		writeFileSync(at("a.md"), "old")
		chmodSync(at("a.md"), 0o444)
		expect(await trouble("a.md", true)).toBe("read-only")
		expect(text("a.md")).toBe("old")
	})

	it("where there is no folder, or a file in its place", async () => {
		writeFileSync(at("file"), "old")
		expect(await trouble("nowhere/a.md", false)).toBe("gone")
		expect(await trouble("file/a.md", false)).toBe("gone")
	})

	// Marks of the folder bind everyone but root, who can take another user's part.
	it.skipIf(process.platform === "win32")("in a folder of someone else's [R70]", () => {
		mkdirSync(at("theirs"))
		writeFileSync(at("theirs/a.md"), "old")
		chmodSync(at("theirs"), 0o555)
		chmodSync(folder, 0o755)
		const code = `import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, "../../src/files/write-whole.ts"))}
			if (process.getuid() === 0) process.setuid(65534)
			try { await writeWhole(${JSON.stringify(at("theirs/a.md"))}, "new", { replace: true }); console.log("written") } catch (error) { console.log(error.code) }`
		expect(spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout).toBe("EACCES\n")
		expect(text("theirs/a.md")).toBe("old")
		expect(readdirSync(at("theirs"))).toEqual(["a.md"])
	})
})

/** A disk of 64 KB, which only root can make; on other systems only the fault walk tries a full disk. */
function withSmallDisk(work: (disk: string) => Promise<void>): (() => Promise<void>) | undefined {
	const probe = mkdtempSync(join(tmpdir(), "ipt-notes-disk-"))
	const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", probe]).status === 0
	if (!mounted) {
		rmSync(probe, { recursive: true })
		return undefined
	}
	return async () => {
		try {
			await work(probe)
		} finally {
			execFileSync("umount", [probe])
			rmSync(probe, { recursive: true })
		}
	}
}

const full = withSmallDisk(async (disk) => {
	const target = join(disk, "a.md")
	await writeWhole(target, "o".repeat(40_000), { replace: false })
	await expect(writeWhole(target, "n".repeat(40_000), { replace: true })).rejects.toMatchObject({ code: "ENOSPC" })
	await expect(writeWhole(join(disk, "b.md"), "n".repeat(40_000), { replace: false })).rejects.toMatchObject({ code: "ENOSPC" })
	expect(readFileSync(target, "utf8")).toBe("o".repeat(40_000))
	expect(readdirSync(disk)).toEqual(["a.md"])
})

describe("a full disk", () => {
	it.skipIf(!full)("leaves the old file whole, and nothing next to it [R69] [I6] (skipped where no disk can be mounted)", async () =>
		full?.(),
	)

	it("is reported as such when a device says so [R69]", async () => {
		await expect(
			import("node:fs/promises")
				.then(async ({ writeFile }) => writeFile("/dev/full", "new"))
				.catch((error: unknown) => Promise.reject(new Error(troubleOf(error)))),
		).rejects.toThrow("full")
	})
})
