/** The language server as it ships in Neovim, which Debian has, on a copy of the sample caseload. */
import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { root } from "../../../scripts/paths.ts"
import { findProgram } from "../../../scripts/process.ts"
import { programPath } from "../../harness/program.ts"
import { copyInto, withTemporaryFolder } from "../../harness/temporary.ts"

const neovim = findProgram("nvim")

/** What the script saw. */
interface Seen {
	readonly problem?: string
	readonly findings: readonly string[]
	readonly hover: string
	readonly completed: string
	readonly typed: string
}

it.skipIf(neovim === undefined)("works in Neovim: findings, hover, completion, rename (skipped where that is not installed)", async () => {
	await withTemporaryFolder(async (folder) => {
		const samples = await copyInto(folder, join(root, "samples"))
		const server = [process.execPath, programPath, "lsp", "--stdio"].join("\n")
		const own = Object.fromEntries(["CONFIG", "DATA", "STATE", "CACHE"].map((name) => [`XDG_${name}_HOME`, join(folder, name)]))
		const { stdout } = await promisify(execFile)(
			neovim ?? "",
			["--clean", "--headless", "-n", "-i", "NONE", "-S", join(import.meta.dirname, "neovim.lua")],
			{ cwd: folder, env: { ...process.env, ...own, LC_ALL: "C.UTF-8", IPT_NOTES_SERVER: server, IPT_NOTES_FOLDER: samples } },
		)
		const seen = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Seen
		expect(seen.problem).toBeUndefined()
		expect(seen.findings).toEqual(["session.mood-link", "mechanism.evidence"])
		expect(seen.hover).toMatch(/^\*\*Partner at work\*\*/)
		expect(seen.completed).toBe("Talked with @sister")
		expect(seen.typed).toBe("07700 900123")
		const noteOf = (name: string): string => readFileSync(join(samples, "D-2026-07", `${name}.ipt.md`), "utf8")
		expect(noteOf("formulation")).toContain("### office partner\n")
		for (const name of ["formulation", "session-07", "session-09"]) {
			expect(noteOf(name)).toContain("@office-partner")
			expect(noteOf(name)).not.toContain("@partner-at-work")
		}
	})
})
