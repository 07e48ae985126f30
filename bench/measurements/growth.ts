/** How time grows with size: what may grow in proportion, and what must not grow. */
import { flatGrowth } from "../growth/flat.ts"
import { growthOf, type Growth, limits } from "../growth/growth.ts"
import { linearGrowth } from "../growth/linear.ts"
import type { Table } from "../table.ts"
import { Worker } from "../worker.ts"
import { rounded } from "../rounded.ts"
import { atMost, type Goal, type Measurement } from "./measurement.ts"

/** The least time at each size: what a machine adds to a time varies, and is never less than nothing. */
async function leastTimes({ name, sizes }: Growth, rounds: number): Promise<number[]> {
	const worker = await Worker.start("growth", { name })
	const least = sizes.map(() => Infinity)
	for (let round = 0; round < rounds; round++) {
		const figures = await worker.round()
		for (const [index, size] of sizes.entries()) least[index] = Math.min(least[index] ?? Infinity, figures[String(size)] ?? Infinity)
	}
	await worker.stop()
	return least
}

export const growth: Measurement = {
	name: "growth",
	title: "Growth",
	about: () =>
		"The same work at one size, at twice and at four times that size. Each figure is the fastest of several rounds. The last column compares the largest size with the smallest: per unit in the first table (1 is proportional growth), in total in the second (1 is no growth).",
	async run({ rounds }) {
		const tables: Table[] = []
		const goals: Goal[] = []
		for (const [kind, all] of [
			["linear", linearGrowth],
			["flat", flatGrowth],
		] as const) {
			const rows = []
			for (const one of all) {
				const times = await leastTimes(one, rounds)
				const figure = growthOf(
					kind,
					one.sizes.map((size, index) => ({ size, time: times[index] ?? NaN })),
				)
				rows.push([one.name, `${one.sizes.join(", ")} ${one.unit}`, ...times.map(rounded), rounded(figure)])
				goals.push(atMost(`${kind === "linear" ? "Growth for each unit" : "Growth"}: ${one.name}`, limits[kind], figure))
			}
			tables.push({ head: [kind === "linear" ? "may grow in proportion" : "must not grow", "sizes", "n, ms", "2n", "4n", "growth"], rows })
		}
		return { tables, goals }
	},
}
