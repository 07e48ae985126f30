/** The command line with a fault at its k-th file operation, for every k. */
import { spawnSync } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { addSigner } from "../../src/signatures/index.ts"
import type { Fault } from "../files/faults.ts"
import { callProgram, programPath } from "../harness/program.ts"
import { soaking } from "../harness/soak.ts"
import { person } from "../signatures/people.ts"
import { ownFolder } from "./one-case.ts"
import { sign } from "./signed-folder.ts"

const faults = join(import.meta.dirname, "../files/faults.ts")
const own = ownFolder()
const { at, caseIn, run, temporary } = own

interface Outcome {
	readonly status: number | null
	readonly stderr: string
	/** What failed; nothing if the run had fewer operations. */
	readonly failed?: string
}

/** In a process of its own, which the fault may end. */
const runAlone = (fault: Fault, args: readonly string[]) =>
	spawnSync(process.execPath, ["--import", faults, programPath, ...args], {
		cwd: own.root,
		encoding: "utf8",
		env: { ...process.env, IPT_NOTES_FAULT: JSON.stringify(fault) },
	})

/** Runs the program with its k-th file operation below a folder failing. */
async function runWith(code: string, k: number, below: string, args: readonly string[]): Promise<Outcome> {
	const report = at("report.txt")
	writeFileSync(report, "")
	const fault: Fault = { at: k, code, below: at(below), report }
	const { status, stderr } = code.startsWith("kill") ? runAlone(fault, args) : await callProgram(args, { cwd: own.root, fault })
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
				else if (outcome.failed === "readdirSync" && outcome.status === 3) {
					// Ledgers could not be looked for: no note is missing, but what is said of signatures may be.
					expect(written, where).toMatch(/^# Case summary: C-1\n\n\*\*A signature file could not be read, [\s\S]*\n$/)
					expect(outcome.stderr, where).toMatch(/^ipt-notes: .+: .+\n$/)
				} else if (outcome.status === 3) {
					// A note could not be read: the summary is whole, and says so first.
					expect(written, where).toMatch(/^# Case summary: C-1\n\n\*\*[^\n]*\.ipt\.md[\s\S]*\n$/)
					expect(outcome.stderr, where).toMatch(/^(?:ipt-notes: .*\n)*ipt-notes: the summary of case C-1 may be incomplete, .*\n$/)
					expect(outcome.stderr, where).not.toMatch(/secret|^\s+at /m)
				} else {
					expect(outcome.status, where).toBe(2)
					expect(written, where).toBe(replace ? old : undefined)
					expect(outcome.stderr, where).toMatch(/^ipt-notes: .*\n(?:ipt-notes: .*Nothing was written\.\n)?$/)
					expect(outcome.stderr, where).toContain("Nothing was written")
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

describe("a fault at every file operation of a verification, with a link to one of the notes", () => {
	it.each(["EACCES", "EIO"])(
		"says what could not be read, and claims nothing of it: %s [I3] [I4] [R61] [R99]",
		async (code) => {
			const folder = caseIn(`verify-${code}`)
			const ab = await person("AB", "Anna Berg")
			for (const file of ["formulation.ipt.md", "session.ipt.md"]) await sign(at(folder), file, ab)
			mkdirSync(at(`${folder}-links`))
			symlinkSync(at(`${folder}/session.ipt.md`), at(`${folder}-links/a.ipt.md`))
			const signers = at(`${folder}/signers`)
			writeFileSync(signers, addSigner("", { signer: "AB", publicLine: ab.publicLine }))
			const args = ["verify", at(`${folder}-links/a.ipt.md`), at(folder), "--signers", signers]
			const failed = await walk(async (k) => {
				// The name of the folder with the link begins with that of the other.
				const outcome = await runWith(code, k, folder, args)
				const where = `${k}: ${outcome.failed ?? "no fault"}: ${outcome.stderr}`
				if (outcome.failed === undefined) {
					expect(outcome, where).toMatchObject({ status: 0, stderr: expect.stringMatching(/^ipt-notes: .+ is within the folder of notes/) })
					return outcome
				}
				expect([1, 2, 3], where).toContain(outcome.status)
				expect(outcome.stderr, where).toMatch(/^(?:ipt-notes: .+\n)+(?:ipt-notes --help .+\n)?$/)
				expect(outcome.stderr, where).not.toMatch(/secret|^\s+at /m)
				return outcome
			})
			expect(failed).toEqual(expect.arrayContaining(["lstatSync", "readFileSync", "readdirSync", "realpathSync", "statSync"]))
		},
		60_000,
	)
})

describe("a fault at every file operation of a check", () => {
	it.each(["EACCES", "EIO"])(
		"leaves the rest checked, and is reported: %s [I4] [R61] [R66]",
		async (code) => {
			const folder = caseIn(`check-${code}`)
			const failed = await walk(async (k) => {
				const outcome = await runWith(code, k, folder, ["check", at(folder), "--format", "json"])
				if (outcome.failed === undefined) return outcome
				expect(outcome.stderr).toMatch(/^ipt-notes: .+: .+\n$/)
				expect(outcome.stderr).not.toMatch(/secret|^\s+at /m)
				// The other note is checked and its findings decide; without the folder there is nothing to check.
				// Whether there is a configuration cannot be known where it cannot be looked for: that counts as not read.
				if (outcome.failed === "readFileSync" || outcome.failed === "lstatSync") expect(outcome.status).toBe(3)
				// Where notes were found, ledgers may not be: then nobody knows whether the notes are as they were signed.
				else expect([2, 3]).toContain(outcome.status)
				return outcome
			})
			expect(failed.filter((name) => name === "readFileSync")).toHaveLength(2)
		},
		60_000,
	)

	it("is reported where what was found cannot be printed [R69]", () => {
		const full = openSync("/dev/full", "w")
		const { status, stderr } = spawnSync(process.execPath, [programPath, "check", at(caseIn("printed"))], {
			encoding: "utf8",
			stdio: ["ignore", full, "pipe"],
		})
		closeSync(full)
		expect(status).toBe(2)
		expect(stderr).toBe("ipt-notes: the findings could not be printed\n")
	})
})
