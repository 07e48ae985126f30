/** Tables after a fault at any file operation, after the process was ended at any of them, and with several processes at once. */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Fault } from "../../files/faults.ts"
import { callProgram, programPath } from "../../harness/program.ts"
import { spread } from "../../harness/soak.ts"
import { removeFolder, temporaryFolder } from "../../harness/temporary.ts"
import { until } from "../../harness/until.ts"
import { linesIn, oddFiles, writeFiles } from "./odd-folder.ts"

const faults = join(import.meta.dirname, "../../files/faults.ts")
let folder = ""
let reference: ReturnType<typeof linesIn>
const at = (path: string): string => join(folder, path)
const shard = ["tables", "notes", "--shard", "1/2", "--resume"]

beforeAll(async () => {
	folder = await temporaryFolder()
	writeFiles(at("notes"), oddFiles())
	await callProgram([...shard, "--out", "reference"], { cwd: folder })
	reference = linesIn(at("reference"))
	expect(reference["sessions"]?.length).toBeGreaterThan(3)
})
afterAll(async () => removeFolder(folder))

const leftOver = (out: string): string[] =>
	existsSync(at(out)) ? readdirSync(at(out), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp")) : []

/** The operations below the folder of tables when nothing fails. */
async function operations(out: string): Promise<string[]> {
	const report = at("report.txt")
	writeFileSync(report, "")
	await callProgram([...shard, "--out", out], { cwd: folder, fault: { at: 0, code: "none", below: out, report } })
	rmSync(at(out), { recursive: true })
	return readFileSync(report, "utf8").trim().split("\n")
}

describe("a fault while tables are written", () => {
	it.each(["ENOSPC", "EACCES", "EIO", "EBUSY", "EROFS"])(
		"leaves no shard that seems whole, and says whether to try again: %s",
		async (code) => {
			const out = `out-${code}`
			const all = await operations(out)
			expect(all).toEqual(expect.arrayContaining(["passed openSync", "passed writeSync", "passed fsyncSync", "passed renameSync"]))
			for (const k of spread(
				all.map((_, index) => index + 1),
				9,
			)) {
				const report = at("report.txt")
				writeFileSync(report, "")
				const fault: Fault = { at: k, code, below: out, report }
				const { status, stderr } = await callProgram([...shard, "--out", out], { cwd: folder, fault })
				const failed = `${k} ${/^fault (.*)$/m.exec(readFileSync(report, "utf8"))?.[1]}: ${stderr}`
				const manifest = at(`${out}/_manifest/00001-of-00002.json`)
				if (existsSync(manifest)) expect([0, 3], failed).toContain(status)
				else {
					expect(status, failed).toBe(code === "EACCES" || code === "EROFS" ? 2 : 75)
					expect(stderr, failed).toMatch(/^ipt-notes: .* Nothing was written\.\n$/m)
					expect(stderr, failed).not.toContain("secret text")
				}
				expect((await callProgram([...shard, "--out", out], { cwd: folder })).status, failed).toBe(3)
				expect(linesIn(at(out)), failed).toEqual(reference)
				expect(leftOver(out), failed).toEqual([])
				rmSync(at(out), { recursive: true })
			}
		},
	)
})

it("is whole after the process was ended at any operation, and done again", async () => {
	const out = "killed"
	const all = await operations(out)
	for (const k of spread(
		all.map((_, index) => index + 1),
		6,
	)) {
		const code = k % 2 ? "kill" : "kill-after"
		const fault: Fault = { at: k, code, below: out, report: at("report.txt") }
		const args = [...shard, "--out", out]
		const { signal } = spawnSync(process.execPath, ["--import", faults, programPath, ...args], {
			cwd: folder,
			env: { ...process.env, IPT_NOTES_FAULT: JSON.stringify(fault) },
		})
		expect(signal).toBe("SIGKILL")
		const { stdout } = await callProgram(["status", out, "--format", "json"], { cwd: folder })
		// What is not whole is said to be missing, whatever is there already.
		if (stdout !== "" && JSON.parse(stdout).missing.includes(1) === false) expect(linesIn(at(out))).toEqual(reference)
		await callProgram(args, { cwd: folder })
		expect(linesIn(at(out)), `${k}`).toEqual(reference)
		expect(leftOver(out), `${k}`).toEqual([])
		rmSync(at(out), { recursive: true })
	}
})

it("is whole after two processes did the same shard at once, one of which may have to try again", async () => {
	const both = await Promise.all(
		[1, 2].map(async () => {
			const child = spawn(process.execPath, [programPath, ...shard, "--out", "both"], { cwd: folder, stdio: "ignore" })
			const [status] = await once(child, "exit")
			return status as number
		}),
	)
	expect(both).toContain(3)
	for (const status of both) expect([3, 75]).toContain(status)
	await callProgram([...shard, "--out", "both"], { cwd: folder })
	expect(linesIn(at("both"))).toEqual(reference)
	expect(leftOver("both")).toEqual([])
})

it("ends between two pieces of work when it is asked to, and leaves nothing half written", async () => {
	for (let copy = 0; copy < 12; copy++)
		writeFiles(at(`many/${copy}`), new Map([...oddFiles()].map(([path, text]) => [path, text.replaceAll("case: ", `case: ${copy}-`)])))
	const child = spawn(process.execPath, [programPath, "tables", "many", "--out", "ended"], { cwd: folder, stdio: "ignore" })
	const ended = once(child, "exit")
	await until(() => leftOver("ended").length > 5 || child.exitCode !== null, "files that are being written")
	child.kill("SIGTERM")
	const [status] = await ended
	expect([143, 3]).toContain(status)
	expect(leftOver("ended")).toEqual([])
	if (status === 143) expect(existsSync(at("ended/_manifest/00000-of-00001.json"))).toBe(false)
})
