import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Program, programPath } from "../harness/program.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { noteWith, wholes } from "../reliability/everywhere.ts"

/** A word that is in every place of the notes. */
const marker = "quokkalullaby"
const front = (more: string) => `---\nnote: session\ncase: L-1\nsession: 1\ndate: 2026-02-02\n${more}\n---\n\n## Plan\n\n${marker}\n`

/** What the YAML library would say something of, or quote. */
const broken: Readonly<Record<string, string>> = {
	tag: `author: !${marker} ${marker}`,
	"known-tag": `author: !!binary ${marker}`,
	anchor: `author: &${marker} ${marker}\nsupervisor: *${marker}`,
	alias: `author: *${marker}`,
	quote: `author: "${marker}`,
	bracket: `author: [${marker}`,
	escape: `author: "\\q${marker}"`,
	colon: `author: ${marker}: ${marker}: ${marker}`,
	tab: `contract:\n\tsessions: ${marker}`,
	directive: `%YAML 1.1\nauthor: ${marker}`,
	"directive-of-none": `%${marker} 1\nauthor: ${marker}`,
	key: `? [${marker}]\n: ${marker}`,
	"long-key": `${marker.repeat(100)}: ${marker}`,
	merge: `<<: {author: ${marker}}`,
	percent: `author: %${marker}`,
	nested: `author: ${"[".repeat(200)}${marker}`,
	twice: `${marker}: 1\n${marker}: 2`,
}

let folder = ""
const program = new Program([process.execPath, "--trace-warnings"])
const run = (...args: string[]) => program.call(args, { cwd: folder })
/** In a process of its own, in which the hook is loaded first. */
const runWith = (hook: string, ...args: string[]) =>
	spawnSync(process.execPath, ["--trace-warnings", "--import", `data:text/javascript,${encodeURIComponent(hook)}`, programPath, ...args], {
		cwd: folder,
		encoding: "utf8",
	})

beforeAll(async () => {
	folder = await temporaryFolder()
	mkdirSync(join(folder, "broken"))
	for (const [name, yaml] of Object.entries(broken)) writeFileSync(join(folder, "broken", `${name}.ipt.md`), front(yaml))
	writeFileSync(join(folder, "broken/latin.ipt.md"), Buffer.from(front(`author: M\u00fcller ${marker}`), "latin1"))
	writeFileSync(join(folder, "broken/deep.ipt.md"), `${front("")}${"> ".repeat(3000)}${marker}\n`)
	mkdirSync(join(folder, "whole"))
	for (const layout of wholes) writeFileSync(join(folder, "whole", `${layout}.ipt.md`), noteWith(layout, `${marker} "<b>" '=1+1' \\ |`))
})

afterAll(async () => {
	await program[Symbol.asyncDispose]()
	await removeFolder(folder)
})

describe("what the command line says on standard error", () => {
	it.each([
		"check .",
		"check . --format json",
		"cases .",
		"cases . --format json",
		"export N-1 . --format json --out made.json --force",
		"export N-1 . --format markdown --out made.md --force",
		"export N-1 . --format html --reader supervisor --names roles --out made.html --force",
		"export N-1 . --format docx --reader patient --out made.docx --force",
		"export --all whole --out made --force",
	])(
		"is nothing of a note, whatever is wrong with it: %s [R52] [R55] [I3]",
		async (call) => {
			const args = call.split(" ")
			const { status, stdout, stderr } = await run(...args)
			expect([0, 1, 3]).toContain(status)
			// What a therapist must know of a letter is said only in words of the program.
			if (args.includes("patient")) expect(stderr).toMatch(/^ipt-notes: made\.docx: Read the letter before/)
			// What has no place in a case, or may be missing from a summary, is named only by its file.
			else
				expect(stderr).toMatch(
					/^(?:ipt-notes: [^\n]*(?:has no readable header|names no case|neither number nor date|is not saved as UTF-8|may be incomplete)[^\n]*\n)*$/,
				)
			expect(stdout.includes(marker) && !args.includes("json") ? "" : stderr).not.toContain(marker)
			if (args.includes("json") && args[0] !== "export") expect(JSON.parse(stdout)).toMatchObject({ version: 1 })
		},
		30_000,
	)

	it("names a case whose summary would lack a note in another encoding, and nothing of the note [R61] [I3]", async () => {
		const { status, stderr } = await run("export", "--all", ".", "--out", "made", "--force")
		expect([status, stderr]).toEqual([
			3,
			expect.stringMatching(
				/^ipt-notes: the summary of case L-1 may be incomplete, because these files could not be read or placed: \S+\n$/,
			),
		])
	})

	it("names a path, not what is in it [I3]", async () => {
		const { status, stderr } = await run("export", "N-1", ".", "--out", "nowhere/made.md")
		expect([status, stderr]).toEqual([2, expect.stringMatching(/^ipt-notes: nowhere\/made\.md .+\n$/)])
	})

	it("is the kind and the place of a mistake of its own, without its message [I3]", () => {
		// Letter by letter, because an error names the address of this code, too.
		const { status, stderr, stdout } = runWith(
			`const own = JSON.stringify; JSON.stringify = (value, ...more) => { const words = [${marker.replace(/./g, "'$&',")}].join(""); if (value?.cases) throw new RangeError("at " + words + "\\n    at " + words); return own(value, ...more) }`,
			"cases",
			"whole",
			"--format",
			"json",
		)
		expect(status).toBe(2)
		expect(stderr).toMatch(/^ipt-notes: something went wrong in this program \(RangeError\)\..+\n {4}at /)
		expect(stderr + stdout).not.toContain(marker)
	})

	it("reports scores that cannot be read as missing, never as 0 [I4]", async () => {
		const { stdout } = await run("cases", "whole", "--format", "json")
		const { cases } = JSON.parse(stdout) as {
			cases: { case: string; measures: { scores: { total: number | null; values: object }[] }[] }[]
		}
		const scores = cases.flatMap(({ measures }) => measures.flatMap((measure) => measure.scores))
		expect(scores.length).toBeGreaterThan(5)
		expect(scores.map(({ total }) => total).filter((total) => total !== null)).toEqual([])
	})
})
