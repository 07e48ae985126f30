/** What is refused, with its reason; lines of findings; and folders that change while they are read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { callProgram, programPath } from "../../harness/program.ts"
import { withTemporaryFolder } from "../../harness/temporary.ts"
import { addNoTexts, linesIn, oddFiles, writeFiles } from "./odd-folder.ts"

type Run = (...args: string[]) => ReturnType<typeof callProgram>

async function withNotes(work: (run: Run, at: (path: string) => string) => Promise<void>): Promise<void> {
	await withTemporaryFolder(async (folder) => {
		writeFiles(join(folder, "notes"), oddFiles())
		await work(
			async (...args) => callProgram(args, { cwd: folder }),
			(path) => join(folder, path),
		)
	})
}

describe("a call that is refused", () => {
	it.each([
		[["tables", "notes"], "tables takes --out FOLDER"],
		[
			["tables", "notes", "--out", "o", "--shard", "4/4"],
			"--shard takes I/N, as in 0/4 for the first of four. N is 99999 at most, and this is “4/4”",
		],
		[
			["tables", "notes", "--out", "o", "--shard", "0/0"],
			"--shard takes I/N, as in 0/4 for the first of four. N is 99999 at most, and this is “0/0”",
		],
		[
			["tables", "notes", "--out", "o", "--tables", "cases,notes"],
			"--tables takes a list of cases, sessions, measures, items, goals, mechanisms, techniques, people, findings, signatures, not “notes”",
		],
		[["tables", "notes", "--out", "o", "--format", "xlsx"], "--format takes"],
		[["tables", "notes", "--out", "o", "--as-of", "2026-02-30"], "--as-of takes a date as YYYY-MM-DD, not “2026-02-30”"],
		[["tables", "notes", "--out", "o", "--jobs", "0"], "--jobs takes a whole number from 1 to 256, not “0”"],
		[["tables", "notes", "--out", "o", "--pseudonym-key", "short"], "short is not a key: a key has from 16 to 4096 bytes"],
		[["tables", "notes", "--out", "o", "--pseudonym-key", "nowhere"], "nowhere: does not exist"],
		[["tables", "--out", "o", "--files-from", "nowhere"], "nowhere: does not exist"],
		[
			["tables", "notes", "--out", "o", "--files-from", "list"],
			"--files-from says which notes are read. Leave out the paths, or --files-from",
		],
		[["tables", "notes", "--out", "o", "-0"], "-0 says how --files-from is written. Add --files-from"],
		[["tables", "--plan", "notes", "--shard", "0", "--out", "o"], "notes has no complete plan. Make one with ipt-notes plan"],
		[["tables", "notes", "--out", "notes"], "notes contains other files. Choose an empty folder, or a new one. Nothing was written."],
		[
			["tables", "notes", "--out", "o", "--format", "fhir"],
			"resources of FHIR contain texts and dates, and the day on which they were made.",
		],
		[["plan", "notes", "--out", "p"], "plan takes --shards N and --out FOLDER"],
		[
			["plan", "notes", "--shards", "2", "--out", "notes"],
			"notes contains other files. Choose an empty folder, or a new one. Nothing was written.",
		],
		[["status"], "status takes one folder of tables"],
		[["status", "notes"], "notes has no tables of ipt-notes"],
		[["check", "notes", "--shard", "0/2"], "--shard is for --format ndjson only. Add --format ndjson, or leave --shard out"],
		[["tables", "nowhere", "--out", "o"], "nowhere: does not exist"],
	])("%j", async (args, message) => {
		await withNotes(async (run, at) => {
			writeFileSync(at("short"), "too short")
			const { status, stderr, stdout } = await run(...args)
			expect(stderr.split("\n")[0]).toContain(`ipt-notes: ${message}`)
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
			expect(existsSync(at("o"))).toBe(false)
		})
	})
})

it("does not mix tables of different options, with --resume or without", async () => {
	await withNotes(async (run, at) => {
		await run("tables", "notes", "--out", "out")
		const before = linesIn(at("out"))
		for (const more of [
			["--text", "full"],
			["--format", "csv"],
			["--shard", "0/2"],
			["--tables", "cases"],
			["--rule", "session.plan=off"],
		])
			for (const again of [[], ["--resume"]]) {
				const { status, stderr } = await run("tables", "notes", "--out", "out", ...more, ...again)
				expect(status).toBe(2)
				expect(stderr).toMatch(/^ipt-notes: out has tables that were made in another way \(.+\)/)
			}
		expect(linesIn(at("out"))).toEqual(before)
		expect((await run("tables", "notes", "--out", "out")).status).toBe(3)
	})
})

it("has the same rows when it writes into the folder of notes, again and again", async () => {
	await withNotes(async (run, at) => {
		await run("tables", "notes", "--out", "elsewhere")
		for (let times = 0; times < 2; times++) {
			expect((await run("tables", "notes", "--out", "notes/out")).status).toBe(3)
			expect(linesIn(at("notes/out"))).toEqual(linesIn(at("elsewhere")))
		}
		expect((await run("tables", "notes", "--out", "notes/out", "--resume")).stderr).toContain("up to date")
	})
})

it("leaves out a note that was changed or removed since the plan was made, and says so", async () => {
	await withNotes(async (run, at) => {
		await run("plan", "notes", "--shards", "1", "--out", "plan")
		const moved = readFileSync(at("notes/K-77/session-01.ipt.md"), "utf8").replace("case: K-77", "case: Z-1")
		writeFileSync(at("notes/K-77/session-01.ipt.md"), moved)
		rmSync(at("notes/K-77/session-02.ipt.md"))
		expect((await run("tables", "--plan", "plan", "--shard", "0", "--out", "out")).status).toBe(3)
		const { _errors: errors = [], sessions = [] } = linesIn(at("out"))
		expect(errors.join("")).toContain('{"file":"notes/K-77/session-01.ipt.md","reason":"was changed after it was listed. Run this again"}')
		expect(errors.join("")).toContain('{"file":"notes/K-77/session-02.ipt.md","reason":"does not exist"}')
		expect(sessions.join("")).not.toContain("Z-1")
	})
})

it("says which shards are missing, and which files are not as they were written", async () => {
	await withNotes(async (run, at) => {
		for (const index of [0, 2]) await run("tables", "notes", "--out", "out", "--shard", `${index}/3`)
		const first = await run("status", "out")
		expect(first.status).toBe(1)
		expect(first.stdout).toMatch(/^00001-of-00003: is missing\n2 of 3 shards · /)
		await run("tables", "notes", "--out", "out", "--shard", "1/3")
		expect((await run("status", "out")).status).toBe(3)
		writeFileSync(at("out/cases/00001-of-00003.ndjson"), "{}\n")
		rmSync(at("out/goals/00002-of-00003.ndjson"))
		const { status, stdout } = await run("status", "out", "--format", "json")
		expect(status).toBe(1)
		expect(JSON.parse(stdout)).toMatchObject({
			missing: [],
			changed: ["cases/00001-of-00003.ndjson", "goals/00002-of-00003.ndjson"],
			otherwise: [],
		})
		// Only these two are done again.
		const again = await Promise.all(
			[0, 1, 2].map(async (index) => run("tables", "notes", "--out", "out", "--shard", `${index}/3`, "--resume")),
		)
		expect(again.map(({ stderr }) => stderr.includes("up to date"))).toEqual([true, false, false])
	})
})

it("gives up where more notes are unread than are allowed", async () => {
	await withNotes(async (run, at) => {
		const { status, stderr } = await run("tables", "notes", "--out", "out", "--max-unread", "1")
		expect(status).toBe(2)
		expect(stderr).toContain("more than 1 note could not be read or placed, which is the limit of --max-unread. Nothing was written.")
		expect(existsSync(at("out/_manifest/00000-of-00001.json"))).toBe(false)
		expect(readdirSync(at("out/cases"))).toEqual([])
	})
})

it("prints each finding as a line, of all notes, of a shard and of a list, and then the counts", async () => {
	await withNotes(async (run, at) => {
		addNoTexts(at("notes"))
		const json = JSON.parse((await run("check", "notes", "--format", "json")).stdout)
		const parsed = (stdout: string) =>
			stdout
				.trim()
				.split("\n")
				.map((line) => JSON.parse(line))
		const sorted = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).sort()
		const whole = await run("check", "notes", "--format", "ndjson")
		expect(whole.status).toBe(3)
		const lines = parsed(whole.stdout)
		const counts = lines.pop()
		expect(sorted(lines.filter((line) => "code" in line))).toEqual(sorted(json.findings))
		expect(sorted(lines.filter((line) => "unread" in line))).toEqual(
			sorted(json.unread.map(({ file, reason }: { file: string; reason: string }) => ({ unread: file, reason }))),
		)
		expect(counts).toMatchObject({ version: 1, notes: json.notes, unread: json.unread.length })
		const shards = await Promise.all([0, 1, 2].map(async (index) => run("check", "notes", "--format", "ndjson", "--shard", `${index}/3`)))
		expect(sorted(shards.flatMap(({ stdout }) => parsed(stdout).slice(0, -1)))).toEqual(sorted(lines))
	})
})

it("takes a list from standard input", async () => {
	await withNotes(async (run, at) => {
		await run("tables", "notes/C-1", "notes/C-2", "--out", "out")
		const input = ["C-1", "C-2"].flatMap((name) => readdirSync(at(`notes/${name}`)).map((file) => `./notes//${name}/${file}`))
		const { status, stderr } = spawnSync(process.execPath, [programPath, "tables", "--files-from", "-", "--out", "listed"], {
			cwd: at("."),
			input: input.filter((name) => name.endsWith(".ipt.md")).join("\r\n"),
			encoding: "utf8",
		})
		expect(status, stderr).toBe(3)
		expect(linesIn(at("listed"))).toEqual(linesIn(at("out")))
	})
})

it("goes on where a folder is named twice, within itself, and through a link", async () => {
	await withNotes(async (run, at) => {
		await run("tables", "notes", "--out", "out")
		mkdirSync(at("apart"))
		renameSync(at("notes/K-77"), at("apart/K-77"))
		await run("tables", "notes", "notes/C-1", "notes/C-1/session-01.ipt.md", "./notes", "apart", "--out", "twice")
		const { cases = [] } = linesIn(at("twice"))
		expect(cases).toEqual(linesIn(at("out"))["cases"])
	})
})
