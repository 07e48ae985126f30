import { describe, expect, it } from "vitest"
import { Late } from "../../src/text/late.ts"

describe("a piece that is loaded late", () => {
	it("is loaded once, at the first call", async () => {
		let loads = 0
		const late = new Late(async () => Promise.resolve({ loads: ++loads }))
		expect(loads).toBe(0)
		expect(late.isLoaded).toBe(false)
		const [one, other] = await Promise.all([late.load(), late.load()])
		expect(one).toBe(other)
		expect(late.current).toBe(one)
		expect(await late.load()).toEqual({ loads: 1 })
	})

	it("is loaded again if that failed", async () => {
		let fails = true
		const late = new Late(async () => (fails ? Promise.reject(new Error("The file is locked")) : Promise.resolve("piece")))
		await expect(Promise.all([late.load(), late.load()])).rejects.toThrow("The file is locked")
		await expect(late.load()).rejects.toThrow("The file is locked")
		fails = false
		expect(await late.load()).toBe("piece")
	})

	it("is not used before it is loaded", async () => {
		const late = new Late(async () => Promise.resolve("piece"))
		expect(() => late.current).toThrow("before it was loaded")
		await late.load()
		expect(late.current).toBe("piece")
	})
})
