/** The runner of tests in VS Code itself: what counts as passed, and what as failed. */
import { expect, it, vi } from "vitest"
import { after, runAll, suite, test } from "./runner.ts"

const ran: string[] = []

/** A body that fails as often as this, and then passes. */
function failing(times: number): () => void {
	let left = times
	return () => {
		after(() => void ran.push("cleaned"))
		if (left-- > 0) throw new Error("not yet")
	}
}

suite("a runner", () => {
	test("passes", failing(0))
	test("passes at the second try", failing(1))
	test("fails twice", failing(2))
	test("fails without a second try", failing(1))
	test("cannot clean up", () => {
		after(() => {
			throw new Error("not clean")
		})
	})
})

it("tries again what failed, cleans up each time, and says so", async () => {
	vi.spyOn(console, "error").mockReturnValue()
	vi.spyOn(console, "log").mockReturnValue()
	const outcome = async (title: string, tries = 2) => {
		ran.length = 0
		const { passed, failed } = await runAll(`a runner › ${title}`, tries)
		return { passed: passed.map(({ isSecondTry }) => isSecondTry), failed: failed.length, cleaned: ran.length }
	}
	expect(await outcome("passes at the second try")).toEqual({ passed: [true], failed: 0, cleaned: 2 })
	expect(await outcome("fails without a second try", 1)).toEqual({ passed: [], failed: 1, cleaned: 1 })
	expect(await outcome("fails twice")).toEqual({ passed: [], failed: 1, cleaned: 2 })
	expect(await outcome("cannot clean up")).toEqual({ passed: [], failed: 1, cleaned: 0 })
	const { passed, failed } = await runAll("a runner › passes", 2)
	expect(passed.map(({ title }) => title)).toEqual(["a runner › passes", "a runner › passes at the second try"])
	expect(failed).toEqual([])
	const exact = await runAll(["a runner › passes", "a runner › fails without a second try"], 1)
	expect(exact.passed.map(({ title }) => title)).toEqual(["a runner › passes", "a runner › fails without a second try"])
	expect((await runAll("a runner › cannot clean up", 1)).failed).toEqual([
		{ title: "a runner › cannot clean up", error: expect.stringContaining("not clean") },
	])
	vi.restoreAllMocks()
})
