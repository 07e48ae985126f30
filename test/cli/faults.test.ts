/** The command line with a fault at its k-th file operation, for every k, and among files that are none. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import {
	chmodSync,
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Fault } from "../files/faults.ts"
import { callProgram, programPath } from "../harness/program.ts"
import { soaking } from "../harness/soak.ts"
import { session } from "../rules/case-notes.ts"
import { completeFormulation, completeSession } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

let root = ""
const faults = join(import.meta.dirname, "../files/faults.ts")
const at = (path: string) => join(root, path)
const run = (...args: string[]) => callProgram(args, { cwd: root })

beforeAll(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), "ipt-notes-faults-")))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder of its own with one case. */
function caseIn(name: string): string {
	mkdirSync(at(name))
	writeFileSync(at(`${name}/formulation.ipt.md`), completeFormulation())
	writeFileSync(at(`${name}/session.ipt.md`), completeSession())
	return name
}

interface Outcome {
	readonly status: number | null
	readonly stderr: string
	/** What failed; nothing where the run had fewer operations. */
	readonly failed?: string
}

/** In a process of its own, which the fault may end. */
const runAlone = (fault: Fault, args: readonly string[]) =>
	spawnSync(process.execPath, ["--import", faults, programPath, ...args], {
		cwd: root,
		encoding: "utf8",
		env: { ...process.env, IPT_NOTES_FAULT: JSON.stringify(fault) },
	})

/** Runs the program with its k-th file operation below a folder failing. */
async function runWith(code: string, k: number, below: string, args: readonly string[]): Promise<Outcome> {
	const report = at("report.txt")
	writeFileSync(report, "")
	const fault: Fault = { at: k, code, below: at(below), report }
	const { status, stderr } = code.startsWith("kill") ? runAlone(fault, args) : await callProgram(args, { cwd: root, fault })
	const failed = /^fault (.*)$/m.exec(readFileSync(report, "utf8"))?.[1]
	return { status, stderr, ...(failed !== undefined && { failed }) }
}

/** Calls back for each k until a run has no fault; returns what failed, in order. */
async function walk(one: (k: number) => Promise<Outcome>): Promise<string[]> {
	const failed: string[] = []
	for (let k = 1; k < 100; k++) {
		const outcome = await one(k)
		if (outcome.failed === undefined) return failed
		failed.push(outcome.failed)
	}
	throw new Error("no end")
}

/** The file operations below a folder that a run has when none fails. */
async function operationsOf(below: string, args: readonly string[]): Promise<string[]> {
	await runWith("none", 0, below, args)
	return Array.from(readFileSync(at("report.txt"), "utf8").matchAll(/^passed (.*)$/gm), ([, name = ""]) => name)
}

const old = "the old summary\n"
const temporary = (folder: string) => readdirSync(at(folder)).filter((name) => name.endsWith(".tmp"))

describe("a fault at every file operation of an export", () => {
	it.each(["ENOSPC", "EACCES", "EIO", "EBUSY"].flatMap((code) => [true, false].map((replace) => ({ code, replace }))))(
		"leaves the old or the new file whole, no other, and one message: $code, replacing $replace [I3] [I6] [R68] [R69] [R70]",
		async ({ code, replace }) => {
			const folder = caseIn(`${code}-${replace}`)
			const notes = () => ["formulation.ipt.md", "session.ipt.md"].map((name) => readFileSync(at(`${folder}/${name}`), "utf8"))
			const before = notes()
			const target = at(`${folder}/summary.md`)
			const args = ["export", "C-1", at(folder), "--out", target, ...(replace ? ["--force"] : [])]
			const failed = await walk(async (k) => {
				rmSync(target, { force: true })
				if (replace) writeFileSync(target, old)
				const outcome = await runWith(code, k, folder, args)
				const written = existsSync(target) ? readFileSync(target, "utf8") : undefined
				const where = `${k}: ${outcome.failed ?? "no fault"}: ${outcome.stderr}`
				if (outcome.status === 0) expect(written, where).toMatch(/^# Case summary: C-1\n[\s\S]*\n$/)
				else if (outcome.status === 3) {
					// A note could not be read: the summary is whole, and says so first.
					expect(written, where).toMatch(/^# Case summary: C-1\n\n\*\*[^\n]*\.ipt\.md[\s\S]*\n$/)
					expect(outcome.stderr, where).toMatch(/^(?:ipt-notes: .*\n)*ipt-notes: the summary of case C-1 may lack .*\n$/)
					expect(outcome.stderr, where).not.toMatch(/secret|^\s+at /m)
				} else {
					expect(outcome.status, where).toBe(2)
					expect(written, where).toBe(replace ? old : undefined)
					expect(outcome.stderr, where).toMatch(/^ipt-notes: .*\n(?:ipt-notes: .*nothing was written\n)?$/)
					expect(outcome.stderr, where).toContain("nothing was written")
					expect(outcome.stderr, where).not.toMatch(/secret|^\s+at /m)
				}
				expect(temporary(folder), where).toEqual([])
				expect(notes()).toEqual(before)
				return outcome
			})
			expect(failed).toEqual(
				expect.arrayContaining(["statSync", "readdirSync", "readFileSync", "lstat", "writeFile", replace ? "rename" : "link"]),
			)
		},
		120_000,
	)

	it("leaves the old or the new file whole when the program is ended there [R91]", async () => {
		const folder = caseIn("ended")
		const target = at(`${folder}/summary.md`)
		const args = ["export", "C-1", at(folder), "--out", target, "--force"]
		expect((await run(...args)).status).toBe(0)
		const whole = readFileSync(target, "utf8")
		const operations = await operationsOf(folder, args)
		// Before the first operation on the target nothing can be half done, and after one is before the next: a soak tries these too.
		const isTelling = (code: string, name: string, index: number) =>
			code === "kill" ? index >= operations.indexOf("lstat") : name === "rename" || index === operations.length - 1
		for (const code of ["kill", "kill-after"]) {
			const failed = []
			for (const [index, name] of operations.entries()) {
				if (!soaking && !isTelling(code, name, index)) continue
				writeFileSync(target, old)
				failed.push((await runWith(code, index + 1, folder, args)).failed)
				expect(failed.at(-1)).toBe(name)
				expect([old, whole]).toContain(readFileSync(target, "utf8"))
			}
			expect(failed).toContain("rename")
		}
	}, 120_000)
})

describe("a fault at every file operation of a check", () => {
	it.each(["EACCES", "EIO"])(
		"leaves the rest checked, and is told: %s [I4] [R61] [R66]",
		async (code) => {
			const folder = caseIn(`check-${code}`)
			const failed = await walk(async (k) => {
				const outcome = await runWith(code, k, folder, ["check", at(folder), "--format", "json"])
				if (outcome.failed === undefined) return outcome
				expect(outcome.stderr).toMatch(/^ipt-notes: .+: .+\n$/)
				expect(outcome.stderr).not.toMatch(/secret|^\s+at /m)
				// The other note is checked and its findings decide; without the folder there is nothing to check.
				if (outcome.failed === "readFileSync") expect(outcome.status).toBe(3)
				else if (outcome.failed === "statSync") expect([2, 3]).toContain(outcome.status)
				else expect(outcome.status).toBe(2)
				return outcome
			})
			expect(failed.filter((name) => name === "readFileSync")).toHaveLength(2)
		},
		60_000,
	)

	it("is told where what was found cannot be printed [R69]", () => {
		const full = openSync("/dev/full", "w")
		const { status, stderr } = spawnSync(process.execPath, [programPath, "check", at(caseIn("printed"))], {
			encoding: "utf8",
			stdio: ["ignore", full, "pipe"],
		})
		closeSync(full)
		expect(status).toBe(2)
		expect(stderr).toBe("ipt-notes: what was found could not be printed\n")
	})
})

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
		expect(stderr).toBe("ipt-notes: names/\uFFFD\uFFFD.ipt.md: its name is not UTF-8; give it another\n")
		expect((await run("check", "n".repeat(300))).stderr).toMatch(/is too long a name/)
	})

	it("are told and left where another user may not read them [I4] [R61]", () => {
		caseIn("locked")
		writeFileSync(at("locked/locked.ipt.md"), session(3), { mode: 0o000 })
		mkdirSync(at("locked/private"), { mode: 0o000 })
		chmodSync(root, 0o755)
		// Another user may not come to where the project is.
		cpSync(dirname(programPath), at("program"), { recursive: true })
		const program = at(`program/${basename(programPath)}`)
		// Root may read everything: the program is run as nobody then.
		const asUser = process.getuid?.() === 0 ? { uid: 65534 } : {}
		const check = () =>
			spawnSync(process.execPath, [program, "check", "locked", "--format", "json", "--fail-on", "never"], {
				cwd: root,
				encoding: "utf8",
				...asUser,
			})
		const { stdout, stderr } = check()
		expect((JSON.parse(stdout) as Output).notes).toBe(2)
		expect(stderr.split("\n").sort()).toEqual([
			"",
			"ipt-notes: locked/locked.ipt.md: you may not read it",
			"ipt-notes: locked/private: you may not read it",
		])
		const refused = spawnSync(process.execPath, [program, "export", "C-1", "locked", "--reader", "patient", "--out", "locked/x.md"], {
			cwd: root,
			encoding: "utf8",
			...asUser,
		})
		expect(refused.status).toBe(3)
		expect(refused.stderr).toContain("there is no letter for case C-1 while locked/locked.ipt.md may belong to it")
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
					/is a link, and nothing is written through one: name the file itself; nothing was written/,
				)
			expect(await refused("target/folder.md")).toMatch(/is a folder: name a file; nothing was written/)
			expect(await refused("nowhere/x.md")).toMatch(/lies in a folder that does not exist; nothing was written/)
			expect(await refused(`target/${"n".repeat(300)}.md`)).toMatch(/is too long a name; nothing was written/)
			expect(await refused("/dev/full")).toMatch(/is no file that can be replaced/)
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
						spawn(process.execPath, [programPath, "export", "C-1", folder, "--out", "both/summary.md"], { cwd: root, stdio: "ignore" }).on(
							"exit",
							resolve,
						),
					),
			),
		)
		expect(outs.filter((status) => status === 0)).toHaveLength(1)
		expect(readFileSync(at("both/summary.md"), "utf8")).toMatch(/^# Case summary: C-1\n[\s\S]*\n$/)
		expect(temporary("both")).toEqual([])
	})
})
