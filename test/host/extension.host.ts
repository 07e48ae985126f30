import { assert, extension, openFile, suite, test, until } from "./helpers.ts"

suite("extension", () => {
	test("wakes up when a note is opened", async () => {
		await openFile("a01-session-01.ipt.md")
		await until(() => extension().isActive, "the extension to be active")
		// Rejects when its activation failed: that counts as active too.
		await extension().activate()
	})

	test("gives notes a language of their own", async () => {
		const { document } = await openFile("a01-session-01.ipt.md")
		assert.notEqual(document.languageId, "plaintext")
	})
})
