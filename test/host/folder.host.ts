import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { assert, folder, suite, test, until, uriOf } from "./helpers.ts"
import { api, known, session } from "./notes.ts"

suite("the folder", () => {
	test("is known with what other programs move into it or remove, whole folders too", async () => {
		const { notes } = await api()
		await notes.ready()
		const outside = `${folder().fsPath}-outside`
		const inside = uriOf("w1").fsPath
		mkdirSync(`${outside}/deep/er`, { recursive: true })
		writeFileSync(`${outside}/s1.ipt.md`, session("W1", 1))
		writeFileSync(`${outside}/deep/er/s2.ipt.md`, session("W1", 2))
		writeFileSync(`${outside}/readme.md`, session("W1", 3))
		renameSync(outside, inside)
		await known("W1", 2)
		assert.equal(notes.folder.has(uriOf("w1/readme.md").toString()), false)
		rmSync(`${inside}/deep`, { recursive: true })
		await known("W1", 1)
		rmSync(inside, { recursive: true })
		await until(() => notes.folder.index.case("W1") === undefined, "the case to be gone")
	})
})
