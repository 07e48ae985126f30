/** The scripts that contributors call: a misspelt option is named in one line, and nothing else is done. */
import { spawnSync } from "node:child_process"
import { execPath } from "node:process"
import { expect, it } from "vitest"
import { root } from "../../scripts/paths.ts"

it.each([
	["bench.ts", "--note", "--note"],
	["build.ts", "--wach", "--wach"],
	["fuzz.ts", "--minute", "--minute"],
	["generate.ts", "--chek", "--chek"],
	["pictures.ts", "doc", "There are walkthrough, docs, animation."],
	["steady.ts", "--time", "--time"],
])("%s refuses %s", (script, option, message) => {
	const { status, stdout, stderr } = spawnSync(execPath, [`scripts/${script}`, option], { cwd: root, encoding: "utf8" })
	expect({ status, stdout }).toEqual({ status: 1, stdout: "" })
	expect(stderr).toContain(message)
	expect(stderr).not.toMatch(/^\s+at /m)
})
