/** What measures, measures. */
import { describe, expect, it } from "vitest"
import { canLimitCores, lifeOf } from "../../bench/jobs/process-life.ts"
import { atLeastForEach, atMostForEach, type BySource } from "../../bench/measurements/measurement.ts"
import { withSpread } from "../../bench/table.ts"

describe("a goal for every source of notes", () => {
	const figures: BySource = new Map([
		["generated", 12],
		["numbers", 4],
		["word", 30],
	])

	it("is that of the slowest, which is named", () => {
		expect(atLeastForEach("Faster", 10, figures)).toMatchObject({ figure: "4 times, notes with many numbers", isMet: false })
		expect(atMostForEach("Time", 20, figures, "s")).toMatchObject({ figure: "30 s, notes pasted from Word", isMet: false })
		expect(atLeastForEach("Faster", 3, figures)).toMatchObject({ isMet: true })
		expect(atMostForEach("Time", 30, figures, "s")).toMatchObject({ isMet: true })
	})
})

describe("a cell of figures", () => {
	it("has their middle, and the least and the most if there are several", () => {
		expect([withSpread([]), withSpread([1.5]), withSpread([3, 1, 2])]).toEqual(["", "1.5", "2 (1–3)"])
	})
})

describe("the life of a process", () => {
	const spending = (ms: number): string[] => [
		"--eval",
		`const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
		const before = spent()
		while (spent() - before < ${ms});`,
	]

	it("has the processor time of all its threads", async () => {
		const inThread = ["--eval", `new (require("node:worker_threads").Worker)(${JSON.stringify(spending(300)[1])}, { eval: true })`]
		for (const args of [spending(300), inThread]) {
			const { time = NaN, processor = NaN } = await lifeOf(args, [0])
			expect(processor).toBeGreaterThanOrEqual(300)
			expect(time).toBeGreaterThanOrEqual(300)
		}
	})

	it("is no figure if the process fails", async () => {
		await expect(lifeOf(["--eval", "process.stderr.write('no folder'); process.exitCode = 2"], [0, 1])).rejects.toThrow("no folder")
	})

	it.skipIf(!canLimitCores)("can be on one core", async () => {
		const cores = ["--eval", "process.exitCode = require('node:os').availableParallelism()"]
		await expect(lifeOf(cores, [1], 1)).resolves.toBeDefined()
	})
})
