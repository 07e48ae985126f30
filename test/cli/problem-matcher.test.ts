/** The problem matcher that the manifest contributes reads every line that `check` prints, in every language. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { root } from "../../scripts/paths.ts"
import { terms } from "../../src/record/index.ts"
import { levels } from "../../src/rules/levels.ts"
import { callProgram } from "../harness/program.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"

interface Matcher {
	readonly name: string
	readonly severity: string
	readonly pattern: { readonly regexp: string } & Readonly<Record<"code" | "column" | "file" | "line" | "message" | "severity", number>>
}

const manifest: { contributes: { problemMatchers: [Matcher] } } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const [{ pattern, severity }] = manifest.contributes.problemMatchers

it.each(terms("language"))("reads what is printed in %s", async (language) => {
	const { stdout } = await callProgram(["check", "samples", "--language", language], { cwd: root })
	const lines = stdout.trimEnd().split("\n").slice(0, -1)
	expect(lines.length).toBeGreaterThan(10)
	for (const line of lines) {
		const found = new RegExp(pattern.regexp).exec(line) ?? []
		expect(found[pattern.file], line).toMatch(/^samples\/\S+\.ipt\.md$/)
		expect(found[pattern.line], line).toMatch(/^\d+$/)
		expect(found[pattern.column], line).toMatch(/^\d+$/)
		expect(levels, line).toContain(found[pattern.severity])
		expect(found[pattern.message], line).toMatch(/[.?!”»“]$/)
		expect(found[pattern.code], line).toMatch(/^[\w.-]+(?:, [\w.-]+)*$/)
	}
})

it("reads any name that a note can have", async () => {
	await withTemporaryFolder(async (folder) => {
		const names = ["a b", "[x]", "x [y.z]", "a:1:2: error: b", "#1?", "ä", "-dash", "two\nlines"]
		for (const name of names) writeFileSync(join(folder, `${name}.ipt.md`), "No header.\n")
		const { stdout } = await callProgram(["check"], { cwd: folder })
		const found = Array.from(stdout.matchAll(new RegExp(pattern.regexp, "gm")), (match) => match[pattern.file])
		expect(new Set(found)).toEqual(new Set(names.map((name) => `${name.replace("\n", "\\u{a}")}.ipt.md`)))
		expect(found).toHaveLength(names.length)
	})
})

it("shows levels that VS Code has no word for as information", () => expect(severity).toBe("info"))
