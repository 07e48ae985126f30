import { wakeCopilot } from "./copilot.ts"
import { assert, suite, test } from "./helpers.ts"

suite("with Copilot", () => {
	test("completion is off for notes, by the settings that Copilot reads", async () => {
		const enabled = await wakeCopilot()
		assert.equal(enabled["ipt"], false)
		assert.equal(enabled["*"], true, "other languages are left as they are")
	})
})
