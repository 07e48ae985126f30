import { afterEach, expect, it } from "vitest"
import { english, loadAllWords, loadWords, useLanguage } from "../../src/language/index.ts"

afterEach(async () => {
	useLanguage(english)
	await loadAllWords()
})

it("loads words once, and again if that failed", async () => {
	let loads = 0
	const guidance: typeof english.later.guidance = async () => {
		if (++loads === 1) throw new Error("The file is locked")
		return english.later.guidance()
	}
	useLanguage({ ...english, later: { ...english.later, guidance } })
	await expect(loadWords("guidance", "handbook")).rejects.toThrow("The file is locked")
	await loadWords("guidance")
	await loadWords("guidance", "handbook")
	expect(loads).toBe(2)
})
