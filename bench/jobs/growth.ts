/** A round: the same work at three sizes, one after the other. */
import { flatGrowth } from "../growth/flat.ts"
import { roundsOf } from "../growth/growth.ts"
import { linearGrowth } from "../growth/linear.ts"
import type { Job } from "./job.ts"

export interface GrowthRequest {
	readonly name: string
}

export const start: Job<GrowthRequest> = async ({ name }) => {
	const growth = [...linearGrowth, ...flatGrowth].find((one) => one.name === name)
	if (!growth) throw new Error(`Nothing grows by the name ${name}`)
	const round = roundsOf(growth)
	round()
	return async () => Object.fromEntries(round().map(({ size, time }) => [String(size), time]))
}
