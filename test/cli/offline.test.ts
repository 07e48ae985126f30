import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Program } from "../harness/program.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"

const samples = join(import.meta.dirname, "../../samples")
const hook = join(import.meta.dirname, "../harness/refuse-network.mjs")
let folder = ""
let log = ""
let out = ""
let calls: string[][] = []
let usual: unknown[] = []

beforeAll(async () => {
	folder = await temporaryFolder()
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
	usual = await answersOf([process.execPath])
})

afterAll(() => removeFolder(folder))

/** What calls say and write, in a process that is started so. */
async function answersOf(starter: readonly [string, ...string[]], env = {}): Promise<unknown[]> {
	await using program = new Program(starter, env)
	const answers: unknown[] = []
	for (const args of calls) answers.push(await program.call(args, { cwd: samples }))
	return [...answers, readFileSync(out, "utf8")]
}

/** A process whose every way to a network throws and is logged. */
const refusing = [process.execPath, "--import", hook] as const

/** In a network of its own, without an interface: only if the system lets us make one. */
const alone = ["unshare", "-rn", process.execPath] as const
const canBeAlone = spawnSync("unshare", ["-rn", "true"]).status === 0

describe("the command line without a network", () => {
	it("sees that the refusal works", () => {
		const ways = [
			'fetch("http://127.0.0.1:9")',
			'import("node:net").then((net) => net.connect(9))',
			'import("node:dns/promises").then((dns) => dns.lookup("localhost"))',
		]
		const [node, ...options] = refusing
		for (const way of ways) {
			const args = [...options, "--input-type=module", "--eval", `await ${way}`]
			expect(spawnSync(node, args, { env: { ...process.env, NETWORK_LOG: log } }).status, way).not.toBe(0)
		}
		expect(readFileSync(log, "utf8").trim().split("\n")).toEqual(["globalThis.fetch", "net.connect", "dns.promises.lookup"])
	})

	it("does all that it does, and asks for none", async () => {
		const before = readFileSync(log, "utf8")
		expect(await answersOf(refusing, { NETWORK_LOG: log })).toEqual(usual)
		expect(readFileSync(log, "utf8")).toBe(before)
	}, 60_000)

	it.runIf(canBeAlone)(
		"does all that it does where there is no network at all",
		async () => {
			const [unshare, ...options] = alone
			const count = "process.exitCode = Object.values(os.networkInterfaces()).flat().length"
			expect(spawnSync(unshare, [...options, "--eval", count]).status).toBe(0)
			expect(await answersOf(alone)).toEqual(usual)
		},
		60_000,
	)
})
