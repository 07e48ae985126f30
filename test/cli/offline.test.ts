import { spawnSync, type SpawnSyncReturns } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { cli } from "../../scripts/bundles.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"

const samples = join(import.meta.dirname, "../../samples")
const hook = join(import.meta.dirname, "../harness/refuse-network.mjs")
let folder = ""
let program = ""
let log = ""
let out = ""
let calls: string[][] = []

beforeAll(async () => {
	folder = await temporaryFolder()
	program = join(folder, "cli.mjs")
	log = join(folder, "network.log")
	out = join(folder, "out.md")
	calls = [
		["check", ".", "--format", "json"],
		["check", ".", "--profile", "reimbursement"],
		["cases", ".", "--format", "json"],
		["export", "D-2026-07", ".", "--format", "markdown", "--out", out, "--force"],
		["export", "D-2026-07", ".", "--format", "html", "--out", out, "--force"],
		["export", "D-2026-07", ".", "--format", "docx", "--out", out, "--force"],
		["check", "nowhere"],
	]
	await build({ ...cli, outdir: folder, logLevel: "silent" })
})

afterAll(() => removeFolder(folder))

const free = (...args: string[]) => spawnSync(process.execPath, args, { cwd: samples, encoding: "utf8" })

/** A process whose every way to a network throws and is logged. */
const refused = (...args: string[]) =>
	spawnSync(process.execPath, ["--import", hook, ...args], { cwd: samples, encoding: "utf8", env: { ...process.env, NETWORK_LOG: log } })

/** In a network of its own, without an interface: only where the system lets us make one. */
const alone = (...args: string[]) => spawnSync("unshare", ["-rn", process.execPath, ...args], { cwd: samples, encoding: "utf8" })
const canBeAlone = spawnSync("unshare", ["-rn", "true"]).status === 0

describe("the command line without a network", () => {
	it("sees that the refusal works", () => {
		const ways = [
			'fetch("http://127.0.0.1:9")',
			'import("node:net").then((net) => net.connect(9))',
			'import("node:dns/promises").then((dns) => dns.lookup("localhost"))',
		]
		for (const way of ways) expect(refused("--input-type=module", "--eval", `await ${way}`).status, way).not.toBe(0)
		expect(readFileSync(log, "utf8").trim().split("\n")).toEqual(["globalThis.fetch", "net.connect", "dns.promises.lookup"])
	})

	/** What a call says and writes, in a process of one kind or another. */
	const told = (start: (...args: string[]) => SpawnSyncReturns<string>): unknown[] => {
		const said = calls.map((args) => {
			const { status, stdout, stderr } = start(program, ...args)
			return { status, stdout, stderr }
		})
		return [...said, readFileSync(out, "utf8")]
	}

	it("does all that it does, and asks for none", () => {
		const before = readFileSync(log, "utf8")
		expect(told(refused)).toEqual(told(free))
		expect(readFileSync(log, "utf8")).toBe(before)
	}, 60_000)

	it.runIf(canBeAlone)(
		"does all that it does where there is no network at all",
		() => {
			expect(alone("--eval", "process.exitCode = Object.values(os.networkInterfaces()).flat().length").status).toBe(0)
			expect(told(alone)).toEqual(told(free))
		},
		60_000,
	)
})
