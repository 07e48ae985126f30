/** A round: the tables of a folder, by one process for each shard, one after the other; with several shards, by a plan. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"
import { type CorpusRequest, ensureCorpus } from "../corpus.ts"
import type { Figures, Job } from "./job.ts"
import { type Life, lifeWithMemory } from "./process-life.ts"

export interface TablesRequest extends CorpusRequest {
	readonly shards: number
	readonly format: "csv" | "ndjson" | "parquet"
}

export const start: Job<TablesRequest> = async ({ shards, format, ...request }) => {
	const { folder } = await ensureCorpus(request)
	const out = join(root, "out", "bench", `tables-${request.notes}-${shards}-${format}`)
	const plan = `${out}-plan`
	const call = async (...args: string[]) => lifeWithMemory([join(root, "dist", "cli.mjs"), ...args], [0, 3])
	return async (): Promise<Figures> => {
		for (const made of [out, plan]) rmSync(made, { recursive: true, force: true })
		const lives: Life[] = []
		const planned = shards > 1 ? await call("plan", folder, "--shards", String(shards), "--out", plan) : undefined
		for (let index = 0; index < shards; index++) {
			const notes = planned ? ["--plan", plan, "--shard", String(index)] : [folder]
			lives.push(await call("tables", ...notes, "--out", out, "--format", format))
		}
		const status = await call("status", out)
		const sum = (of: "processor" | "time"): number => lives.reduce((all, life) => all + life[of], 0)
		const most = (of: "memory" | "time"): number => Math.max(...lives.map((life) => life[of]))
		return {
			plan: planned?.time ?? 0,
			time: sum("time"),
			processor: sum("processor") + (planned?.processor ?? 0),
			longest: most("time"),
			memory: Math.max(most("memory"), planned?.memory ?? 0),
			status: status.time,
		}
	}
}
