import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plusDays } from "../../src/text/dates.ts"
import { today } from "../../src/text/today.ts"
import { callProgram } from "../harness/program.ts"
import { person } from "../signatures/people.ts"
import { sign, write } from "./signed-folder.ts"

const daysAgo = (days: number): string => plusDays(today(), -days)

const session = (number: number, date: string): string =>
	`---\nipt: 1\nnote: session\ncase: C-1\nsession: ${number}\ndate: ${date}\nauthor: AB\nsupervisor: CD\n---\n\n## Plan\n\nGo on.\n`

let folder = ""

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-waiting-"))
	// The first is older than the first signature of its author, who is not asked to sign it.
	for (const number of [0, 1, 2, 3, 4]) write(join(folder, "signed", `session-${number}.ipt.md`), session(number, daysAgo(30 - 7 * number)))
	write(join(folder, "never", "session-1.ipt.md"), session(1, daysAgo(30)))
	const [ab, cd] = [await person("AB", "Anna Berg"), await person("CD", "Chris Dorn")]
	const time = `${daysAgo(20)}T12:00:00Z`
	await sign(join(folder, "signed"), "session-1.ipt.md", ab, { time })
	await sign(join(folder, "signed"), "session-1.ipt.md", cd, { meaning: "co-signed", time })
	await sign(join(folder, "signed"), "session-2.ipt.md", ab, { time })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cases = (...args: string[]) => callProgram(["cases", ...args], { cwd: folder })

describe("cases whose notes wait for a signature", () => {
	it("say how many have waited for too long", async () => {
		expect((await cases("signed")).stdout).toContain(" · 1 unsigned · 1 not countersigned\n")
		expect((await cases("signed", "--due-after", "1")).stdout).toContain(" · 2 unsigned · 1 not countersigned\n")
		expect((await cases("signed", "--due-after=300")).stdout).not.toContain("signed")
	})

	it("name the notes in data, and whose signature is missing", async () => {
		const { stdout } = await cases("signed", "--format", "json")
		expect(JSON.parse(stdout).cases[0].waiting).toEqual([
			{ file: "signed/session-2.ipt.md", is: "not-countersigned", since: daysAgo(20), who: "CD" },
			{ file: "signed/session-3.ipt.md", is: "unsigned", since: daysAgo(9), who: "AB" },
		])
	})

	it("say nothing of it where nobody signs", async () => {
		expect((await cases("never")).stdout).not.toContain("signed")
		expect(JSON.parse((await cases("never", "--format", "json")).stdout).cases[0]).not.toHaveProperty("waiting")
	})

	it("refuse days that are no number", async () => {
		const { status, stderr } = await cases("signed", "--due-after", "soon")
		expect([status, stderr]).toEqual([2, expect.stringContaining("--due-after takes a whole number of days from 0 to 365, not “soon”")])
	})
})
