/** The command line among files that are not notes, or cannot be read, and targets that cannot be written. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { basename, dirname } from "node:path"
import { describe, expect, it } from "vitest"
import { programPath } from "../harness/program.ts"
import { session } from "../rules/case-notes.ts"
import { replaced } from "../harness/replaced.ts"
import { ownFolder } from "./one-case.ts"

const own = ownFolder()
const { at, caseIn, run, temporary } = own

interface Output {
	notes: number
	findings: { file: string }[]
}

describe("files that are none, or odd", () => {
	it("are passed over and never waited for: folder, pipe, socket, links and loops [R62] [R63] [R64] [R65]", async () => {
		const folder = caseIn("odd")
		mkdirSync(at("odd/folder.ipt.md"))
		writeFileSync(at("odd/folder.ipt.md/inner.ipt.md"), session(9))
		execFileSync("mkfifo", [at("odd/pipe.ipt.md")])
		const server = createServer()
		await new Promise<void>((resolve) => server.listen(at("odd/socket.ipt.md"), resolve))
		writeFileSync(at("outside.ipt.md"), session(8))
		const links = {
			"loop.ipt.md": "loop.ipt.md",
			"dangling.ipt.md": "nowhere",
			"outside.ipt.md": "../outside.ipt.md",
			"same.ipt.md": "session.ipt.md",
			root: "/",
			up: "..",
			self: ".",
		}
		for (const [name, to] of Object.entries(links)) symlinkSync(to, at(`odd/${name}`))
		try {
			const { stdout, stderr } = await run("check", folder, "--format", "json", "--fail-on", "never")
			expect(stderr).toBe("")
			expect((JSON.parse(stdout) as Output).notes).toBe(3)
			for (const name of ["pipe.ipt.md", "socket.ipt.md"]) {
				const named = await run("check", `odd/${name}`)
				expect(named.status).toBe(2)
				expect(named.stderr).toBe(`ipt-notes: odd/${name}: is neither a file nor a folder\n`)
			}
			expect((await run("check", "odd/loop.ipt.md")).stderr).toMatch(/is a link to itself/)
			expect((await run("check", "odd/dangling.ipt.md")).stderr).toMatch(/does not exist/)
		} finally {
			server.close()
		}
	})

	it("are counted once, by whatever way they are named [R85]", async () => {
		const folder = caseIn("once")
		symlinkSync("session.ipt.md", at("once/link.ipt.md"))
		symlinkSync("once", at("twice"))
		const notes = async (...paths: string[]) =>
			(JSON.parse((await run("check", ...paths, "--format", "json", "--fail-on", "never")).stdout) as Output).notes
		expect(await notes(folder, `./${folder}`, at(folder), "twice", "twice/session.ipt.md", "once/link.ipt.md", "once/session.ipt.md")).toBe(
			2,
		)
		// A link that is named is followed.
		expect(await notes("once/link.ipt.md")).toBe(1)
	})

	it("have any name [R72] [R73]", async () => {
		const folder = caseIn("names")
		const names = [
			" a b ",
			"#1",
			"%23",
			"what?",
			"\u00e9",
			"e\u0301",
			"\u{1f468}\u200d\u{1f469}",
			".hidden",
			"dot.",
			"CON",
			"two\nlines",
			"Case",
			"case",
			"n".repeat(248),
		]
		for (const name of names) writeFileSync(at(`names/${name}.ipt.md`), replaced(session(3), ["case: C-1", "case: NN-1"]))
		const invalid = Buffer.concat([Buffer.from(`${at("names")}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".ipt.md")])
		writeFileSync(invalid, session(3))
		const { stdout, stderr } = await run("check", folder, "--format", "json", "--fail-on", "never")
		expect((JSON.parse(stdout) as Output).notes).toBe(2 + names.length)
		expect((JSON.parse(stdout) as Output).findings.map(({ file }) => file)).toEqual(
			expect.arrayContaining(names.map((name) => `names/${name}.ipt.md`)),
		)
		expect(stderr).toBe("ipt-notes: names/\uFFFD\uFFFD.ipt.md: its name is not UTF-8. Rename it\n")
		expect((await run("check", "n".repeat(300))).stderr).toMatch(/is too long a name/)
	})

	it("are named in one line each, whatever their names do to a terminal", async () => {
		mkdirSync(at("control"))
		const names = ["two\nlines", "a:1:1: error: false [note.heading]\r", "\u001B[31mred", "\u202Egnp", "\u2028line"]
		for (const name of names) writeFileSync(at(`control/${name}.ipt.md`), replaced(session(3), ["date: ", "date: x"]))
		writeFileSync(at("control/bad\nname.ipt.md"), Buffer.from([0xff]))
		const { stdout, stderr } = await run("check", "control", "--fail-on", "never")
		const lines = stdout.trimEnd().split("\n")
		expect(lines.pop()).toMatch(/^6 notes checked: /)
		const shown = [
			"two\\u{a}lines",
			"a:1:1: error: false [note.heading]\\u{d}",
			"\\u{1b}[31mred",
			"\\u{202e}gnp",
			"\\u{2028}line",
			"bad\\u{a}name",
		]
		for (const line of lines)
			expect(
				shown.some((name) => line.startsWith(`control/${name}.ipt.md:`)),
				line,
			).toBe(true)
		expect(stderr).toBe("ipt-notes: control/bad\\u{a}name.ipt.md: is not saved as UTF-8\n")
		expect(await run("check", "no\nsuch")).toMatchObject({ status: 2, stderr: "ipt-notes: no\\u{a}such: does not exist\n" })
		expect((await run("export", "C-1", "control", "--out", "no\nsuch/x.md")).stderr).toContain(
			"ipt-notes: no\\u{a}such/x.md is in a folder",
		)
	})

	it("are reported and left where another user may not read them [I4] [R61]", () => {
		caseIn("locked")
		writeFileSync(at("locked/locked.ipt.md"), session(3), { mode: 0o000 })
		mkdirSync(at("locked/private"), { mode: 0o000 })
		chmodSync(own.root, 0o755)
		// Another user may not come to where the project is.
		cpSync(dirname(programPath), at("program"), { recursive: true })
		const program = at(`program/${basename(programPath)}`)
		// Root may read everything: the program is run as nobody then.
		const asUser = process.getuid?.() === 0 ? { uid: 65534 } : {}
		const check = () =>
			spawnSync(process.execPath, [program, "check", "locked", "--format", "json", "--fail-on", "never"], {
				cwd: own.root,
				encoding: "utf8",
				...asUser,
			})
		const { stdout, stderr } = check()
		expect((JSON.parse(stdout) as Output).notes).toBe(2)
		expect(stderr.split("\n").sort()).toEqual([
			"",
			"ipt-notes: locked/locked.ipt.md: you have no permission to read it",
			"ipt-notes: locked/private: you have no permission to read it",
		])
		const refused = spawnSync(process.execPath, [program, "export", "C-1", "locked", "--reader", "patient", "--out", "locked/x.md"], {
			cwd: own.root,
			encoding: "utf8",
			...asUser,
		})
		expect(refused.status).toBe(3)
		expect(refused.stderr).toContain("there is no letter for case C-1 because locked/locked.ipt.md may belong to it")
		chmodSync(at("locked/locked.ipt.md"), 0o644)
		chmodSync(at("locked/private"), 0o755)
		expect(JSON.parse(check().stdout)).toMatchObject({ notes: 3 })
	})
})

describe("an export", () => {
	it("is not written through a link, over a folder or into no place [R65] [R94]", async () => {
		const folder = caseIn("target")
		writeFileSync(at("mine.txt"), "mine")
		symlinkSync("../mine.txt", at("target/link.md"))
		symlinkSync("../nowhere.txt", at("target/dangling.md"))
		mkdirSync(at("target/folder.md"))
		for (const force of [[], ["--force"]]) {
			const refused = async (out: string) => {
				const { status, stderr } = await run("export", "C-1", folder, "--out", out, ...force)
				expect(status).toBe(2)
				return stderr
			}
			for (const name of ["link", "dangling"])
				expect(await refused(`target/${name}.md`)).toMatch(
					/is a link, and nothing is written through a link\. Name the file itself\. Nothing was written\./,
				)
			expect(await refused("target/folder.md")).toMatch(/is a folder\. Name a file\. Nothing was written\./)
			expect(await refused("nowhere/x.md")).toMatch(/is in a folder that does not exist\. Nothing was written\./)
			expect(await refused(`target/${"n".repeat(300)}.md`)).toMatch(/is too long a name\. Nothing was written\./)
			expect(await refused("/dev/full")).toMatch(/is not a file that can be replaced/)
		}
		expect(readFileSync(at("mine.txt"), "utf8")).toBe("mine")
		expect(existsSync(at("nowhere.txt"))).toBe(false)
		expect(readlinkSync(at("target/link.md"))).toBe("../mine.txt")
	})

	it("is whole when two are written at once [R95]", async () => {
		const folder = caseIn("both")
		const outs = await Promise.all(
			Array.from(
				{ length: 4 },
				async () =>
					new Promise<number | null>((resolve) =>
						spawn(process.execPath, [programPath, "export", "C-1", folder, "--out", "both/summary.md"], {
							cwd: own.root,
							stdio: "ignore",
						}).on("exit", resolve),
					),
			),
		)
		expect(outs.filter((status) => status === 0)).toHaveLength(1)
		expect(readFileSync(at("both/summary.md"), "utf8")).toMatch(/^# Case summary: C-1\n[\s\S]*\n$/)
		expect(temporary("both")).toEqual([])
	})
})
