/** How the command line is called: which Node, which options, which configuration, and how it ends early. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { largestFile } from "../../src/note/body/guard.ts"
import { Format } from "../../src/summary/index.ts"
import { callProgram, programPath } from "../harness/program.ts"
import { soaking } from "../harness/soak.ts"
import { session } from "../rules/case-notes.ts"

const root = join(import.meta.dirname, "../..")
let folder = ""

const at = (path: string) => join(folder, path)
const runBy = (node: string, ...args: string[]) => spawnSync(node, [programPath, ...args], { cwd: folder, encoding: "utf8" })
const run = (...args: string[]) => callProgram(args, { cwd: folder })
const write = (path: string, text: string) => {
	mkdirSync(dirname(at(path)), { recursive: true })
	writeFileSync(at(path), text)
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-calls-"))
	write("notes/one.ipt.md", session(1, { body: "## Plan\n\nGo on.\n" }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("Node", () => {
	const nodeOf = (name: string) => join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node")

	it.each(["node-oldest", "node-newest"])("%s checks, lists and exports as the one that tests run on [H21]", (name) => {
		expect(spawnSync(nodeOf(name), ["--version"], { encoding: "utf8" }).stdout).not.toBe(`${process.version}\n`)
		for (const args of [
			["check", "notes", "--format", "json"],
			["cases", "notes", "--format", "json"],
		]) {
			const { output, status } = runBy(process.execPath, ...args)
			expect(runBy(nodeOf(name), ...args)).toMatchObject({ output, status })
		}
		// What is written is the same code in each format: one shows that it runs.
		for (const format of soaking ? Format.options : ["docx"]) {
			expect(runBy(nodeOf(name), "export", "C-1", "notes", "--format", format, "--out", "of-node", "--force"), format).toMatchObject({
				status: 0,
				stderr: "",
			})
		}
	})

	it("is the oldest that the manifest names", () => {
		const { engines }: { engines: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
		const oldest = spawnSync(nodeOf("node-oldest"), ["--version"], { encoding: "utf8" }).stdout.trim()
		expect(engines["node"]).toBe(`>=${/^v(\d+)\.0\.0$/.exec(oldest)?.[1]}`)
	})

	it("that is older is answered in one line [H21]", () => {
		const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})"
		const { status, stderr } = spawnSync(process.execPath, ["--import", older, programPath, "check"], { cwd: folder, encoding: "utf8" })
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: "ipt-notes: this is Node 20.20.2, and Node 22 or newer is needed. Install it from https://nodejs.org\n",
		})
	})
})

describe("a call", () => {
	it.each([
		[["chek", "notes"], "there is no command “chek”. Did you mean check?"],
		[["check", "notes", "--out", "report.txt"], "check has no option --out, which belongs to export, seal, plan, tables and import"],
		[["check", "notes", "--names", "roles"], "check has no option --names, which belongs to export and tables"],
		[["cases", "--fail-on", "error"], "cases has no option --fail-on, which belongs to check"],
		[["check", "--formt", "json"], "there is no option --formt. Did you mean --format?"],
		[["check", "--colour"], "there is no option --colour"],
		[["check", "-format", "json"], "there is no option -format. Did you mean --format?"],
		[["check", "-dash.ipt.md"], "-dash.ipt.md begins with a dash, as an option does. If it is a file, write ./-dash.ipt.md"],
		[["check", "--hard.ipt.md"], "--hard.ipt.md begins with a dash, as an option does. If it is a file, write ./--hard.ipt.md"],
		[["check", "-help"], "there is no option -help. Did you mean --help?"],
		[["check", "--format"], "--format needs a value"],
		[["export", "C-1", "--force=yes"], "--force takes no value"],
		[["check", "--rule", "--fail-on"], "the value of --rule begins with a dash, as an option does. If it is right, write --rule=-XYZ"],
		[["check", "--rule", "formulation.timelin=off"], "--rule: there is no code “formulation.timelin”. Did you mean formulation.timeline?"],
		[["check", "--rule", "sesion.*=off"], "--rule: there is no code “sesion.*”. Did you mean session.*?"],
		[["export", "C-2", "notes", "--out", "x.md"], "there is no case C-2 in these notes. Did you mean C-1?"],
	])("%j is refused: %s [H28]", async (args, message) => {
		const { status, stderr, stdout } = await run(...args)
		expect(stderr.split("\n")[0]).toBe(`ipt-notes: ${message}`)
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
	})

	it("is answered with the version of the manifest", async () => {
		const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
		for (const args of [["--version"], ["version"], ["check", "--version"]])
			expect(await run(...args)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" })
	})

	it("takes the level of each goal's outcome, and options before the command", async () => {
		expect((await run("--fail-on", "never", "check", "notes", "--rule", "closing.goals.g12=off")).status).toBe(0)
	})

	it("says that the working folder is gone [H22]", () => {
		const gone = mkdtempSync(join(tmpdir(), "ipt-notes-gone-"))
		const script = `rmdir "${gone}" && "${process.execPath}" "${programPath}" check`
		if (process.platform === "win32") return
		const { status, stderr } = spawnSync("sh", ["-c", script], { cwd: gone, encoding: "utf8" })
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: "ipt-notes: the current folder no longer exists. Change to another folder and try again.\n",
		})
	})
})

describe("a configuration", () => {
	const levelIn = async (file: string, ...args: string[]) => {
		const { findings }: { findings: { file: string; code: string; level: string }[] } = JSON.parse(
			(await run("check", "--format", "json", "--fail-on", "never", ...args)).stdout,
		)
		return findings.find((finding) => finding.file === file && finding.code === "session.mood-link")?.level
	}

	it("counts for the notes of its folder and those below, the nearest first, up to the folder that is named", async () => {
		write("c/.ipt-notes.json", '{"rules": {"session.mood-link": "hint"}}')
		write("c/a/one.ipt.md", session(5, { body: "## Plan\n\nGo on.\n" }).replaceAll("C-1", "A-1"))
		write("c/b/.ipt-notes.json", '{"rules": {"session.mood-link": "error"}}')
		write("c/b/one.ipt.md", session(5, { body: "## Plan\n\nGo on.\n" }).replaceAll("C-1", "B-1"))
		expect(await levelIn("c/a/one.ipt.md", "c")).toBe("hint")
		expect(await levelIn("c/b/one.ipt.md", "c")).toBe("error")
		expect(await levelIn("c/a/one.ipt.md", "c/a")).toBe("warning")
		expect(await levelIn("c/a/one.ipt.md", "c/a/one.ipt.md")).toBe("warning")
		expect(await levelIn("c/b/one.ipt.md", "c", "--rule", "session.*=information")).toBe("information")
	})

	it("that is wrong is named with what is meant, and the rest is checked", async () => {
		write("w/.ipt-notes.json", '{"rules": {"session.mood-lnk": "off"}, "profil": "clinical"}')
		write("w/one.ipt.md", session(1, { body: "## Plan\n\nGo on.\n" }))
		const { status, stderr, stdout } = await run("check", "w", "--format", "json")
		expect(stderr).toBe(
			"ipt-notes: w/.ipt-notes.json: there is no key “profil”. Did you mean “profile”?\nipt-notes: w/.ipt-notes.json: there is no code “session.mood-lnk”. Did you mean “session.mood-link”?\n",
		)
		expect(JSON.parse(stdout).unread).toHaveLength(2)
		expect(status).toBe(3)
	})
})

describe.skipIf(process.platform === "win32")("a configuration that is there and cannot be read", () => {
	const makes: Readonly<Record<string, (path: string) => void>> = {
		"is neither a file nor a folder": (path) => void execFileSync("mkfifo", [path]),
		"is a link to a file that does not exist": (path) => symlinkSync("nowhere.json", path),
		"is a link to itself": (path) => symlinkSync(".ipt-notes.json", path),
		"is a folder": (path) => mkdirSync(path),
	}
	it.each(Object.entries(makes))("%s: that is reported, and the notes are checked [R62] [R63]", async (reason, make) => {
		const name = `unread-${Object.keys(makes).indexOf(reason)}`
		write(`${name}/one.ipt.md`, session(1, { body: "## Plan\n\nGo on.\n" }))
		make(at(`${name}/.ipt-notes.json`))
		const { status, stdout, stderr } = await run("check", name, "--format", "json")
		expect({ status, stderr }).toEqual({ status: 3, stderr: `ipt-notes: ${name}/.ipt-notes.json: ${reason}\n` })
		expect(JSON.parse(stdout)).toMatchObject({ notes: 1, unread: [{ file: `${name}/.ipt-notes.json`, reason }] })
	})
})

describe("a file that is too large", () => {
	it("is reported by its size and never read; the rest is checked [H16]", async () => {
		write("large/one.ipt.md", session(1, { body: "## Plan\n\nGo on.\n" }))
		writeFileSync(at("large/huge.ipt.md"), "")
		// A file of this size takes no room on the disk until something is written to it.
		truncateSync(at("large/huge.ipt.md"), 3 * 1024 ** 3)
		const { status, stdout, stderr } = await run("check", "large", "--format", "json")
		const { notes, findings }: { notes: number; findings: { file: string; code: string; message: string }[] } = JSON.parse(stdout)
		expect({ status, stderr }).toEqual({ status: 3, stderr: "ipt-notes: large/huge.ipt.md: is too large to be read\n" })
		expect(notes).toBe(2)
		expect(findings.filter(({ file }) => file === "large/huge.ipt.md").map(({ code }) => code)).toEqual(["note.too-large"])
		expect(findings.find(({ code }) => code === "note.too-large")?.message).toContain("3145728 KB")
		expect(largestFile).toBeLessThan(2 ** 21)
	})
})

describe("a signal", () => {
	const signals = [
		["SIGINT", 130],
		["SIGTERM", 143],
		["SIGHUP", 129],
	] as const
	it.each(soaking ? signals : signals.slice(0, 1))(
		"%s ends an export after the summary at hand, and leaves nothing hidden [H11]",
		async (signal, status) => {
			if (process.platform === "win32") return
			for (let number = 0; number < 60; number++)
				write(`many/${number}.ipt.md`, session(1, { body: "## Plan\n\nGo on.\n" }).replaceAll("C-1", `M-${number}`))
			const out = at(`out-${signal}`)
			const child = spawn(process.execPath, [programPath, "export", "--all", "many", "--format", "docx", "--out", out], { cwd: folder })
			let printed = ""
			child.stdout.on("data", (text: Buffer) => (printed += text.toString()))
			while (written(out).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
			child.kill(signal)
			const [code] = (await once(child, "exit")) as [number]
			expect(code).toBe(status)
			const names = readdirSync(out)
			expect(names.filter((name) => !name.endsWith(".docx"))).toEqual([])
			expect(names.length).toBeLessThan(60)
			expect(printed).toContain(`${names.length} of 60 summaries written`)
		},
	)

	const written = (out: string): string[] => {
		try {
			return readdirSync(out)
		} catch {
			return []
		}
	}
})
