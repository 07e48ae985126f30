/** Several processes make the same tables as one, and find what `check` finds. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { callProgram } from "../../harness/program.ts"
import { withTemporaryFolder } from "../../harness/temporary.ts"
import { addNoTexts, linesIn, oddFiles, writeFiles } from "./odd-folder.ts"

const everything = ["--text", "full", "--names", "full", "--dates", "full"]

async function inOddFolder(
	work: (folder: string, run: (...args: string[]) => ReturnType<typeof callProgram>) => Promise<void>,
): Promise<void> {
	await withTemporaryFolder(async (folder) => {
		writeFiles(join(folder, "notes"), oddFiles())
		addNoTexts(join(folder, "notes"))
		await work(folder, async (...args) => callProgram(args, { cwd: folder }))
	})
}

it("has the findings that check has, and says of the same notes that they have no place", async () => {
	await inOddFolder(async (folder, run) => {
		const { status } = await run("tables", "notes", "--out", "out", ...everything)
		expect(status).toBe(3)
		const { findings, unread } = JSON.parse((await run("check", "notes", "--format", "json")).stdout)
		const lines = linesIn(join(folder, "out"))
		const rows = lines["findings"]?.map((line) => JSON.parse(line)) ?? []
		const said = (all: readonly { file: string; line: number; column: number; code: string; level: string; message: string }[]) =>
			all.map(({ file, line, column, code, level, message }) => [file, line, column, code, level, message].join("|")).sort()
		expect(said(rows)).toEqual(said(findings))
		expect(said(rows).length).toBeGreaterThan(100)
		const errors = lines["_errors"]?.map((line) => JSON.parse(line)) ?? []
		const reasons = (all: readonly { file: string; reason: string }[]) => all.map(({ file, reason }) => `${file}|${reason}`).sort()
		expect(reasons(errors)).toEqual(reasons(unread))
	})
})

it("makes the same rows in any number of shards, with a plan, from a list, and with several threads", async () => {
	await inOddFolder(async (folder, run) => {
		await run("tables", "notes", "--out", "one", ...everything)
		const one = linesIn(join(folder, "one"))
		for (const shards of [2, 3, 7]) {
			const out = `by-${shards}`
			for (let index = 0; index < shards; index++) {
				const { status, stderr } = await run("tables", "notes", "--out", out, "--shard", `${index}/${shards}`, ...everything)
				expect([0, 3], stderr).toContain(status)
			}
			expect(linesIn(join(folder, out)), out).toEqual(one)
			expect((await run("status", out)).status).toBe(3)
		}
		expect((await run("plan", "notes", "--shards", "4", "--out", "plan")).status).toBe(0)
		for (let index = 0; index < 4; index++)
			await run("tables", "--plan", "plan", "--shard", String(index), "--out", "planned", ...everything)
		expect(linesIn(join(folder, "planned"))).toEqual(one)
		await run("tables", "notes", "--out", "threads", "--jobs", "3", ...everything)
		expect(linesIn(join(folder, "threads"))).toEqual(one)
		const names = readdirSync(join(folder, "notes"), { recursive: true, withFileTypes: true }).flatMap((entry) =>
			entry.isFile() && entry.name.endsWith(".ipt.md") ? [join(entry.parentPath.slice(folder.length + 1), entry.name)] : [],
		)
		writeFileSync(join(folder, "list"), names.map((name) => `${name}\0`).join(""))
		await run("tables", "--files-from", "list", "-0", "--out", "listed", ...everything)
		expect(linesIn(join(folder, "listed"))).toEqual(one)
	})
})

it("keeps a shard that is up to date, and does one again that has changed", async () => {
	await inOddFolder(async (folder, run) => {
		const call = async (index: number) => run("tables", "notes", "--out", "out", "--shard", `${index}/3`, "--resume")
		for (let index = 0; index < 3; index++) await call(index)
		const manifests = () => [0, 1, 2].map((index) => readFileSync(join(folder, `out/_manifest/0000${index}-of-00003.json`), "utf8"))
		const before = manifests()
		for (let index = 0; index < 3; index++) expect((await call(index)).stderr).toContain("up to date")
		writeFileSync(join(folder, "notes/K-77/session-03.ipt.md"), "---\nnote: session\ncase: K-77\nsession: 3\n---\n\n## Plan\n\nNew.\n")
		const again = await Promise.all([0, 1, 2].map(async (index) => (await call(index)).stderr.includes("up to date")))
		expect(again.filter((isUpToDate) => !isUpToDate)).toHaveLength(1)
		expect(manifests().filter((text, index) => text !== before[index])).toHaveLength(1)
	})
})
