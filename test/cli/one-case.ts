/** A temporary folder for the tests of a file, and cases in it. */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import { callProgram } from "../harness/program.ts"
import { completeFormulation, completeSession } from "../rules/complete.ts"

/** What works in a folder that is made before the tests of the file, and deleted after them. */
export function ownFolder() {
	let root = ""
	beforeAll(() => {
		root = realpathSync(mkdtempSync(join(tmpdir(), "ipt-notes-faults-")))
	})
	afterAll(() => rmSync(root, { recursive: true, force: true }))
	const at = (path: string): string => join(root, path)
	return {
		at,
		get root() {
			return root
		},
		run: async (...args: string[]) => callProgram(args, { cwd: root }),
		/** A folder of its own with one case; returns its name. */
		caseIn: (name: string): string => {
			mkdirSync(at(name))
			writeFileSync(at(`${name}/formulation.ipt.md`), completeFormulation())
			writeFileSync(at(`${name}/session.ipt.md`), completeSession())
			return name
		},
		/** Temporary files that an export left in a folder. */
		temporary: (folder: string): string[] => readdirSync(at(folder)).filter((name) => name.endsWith(".tmp")),
	}
}
