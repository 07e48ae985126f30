/** Tables over a folder, in one process and in several, as they are shipped and as an organisation runs them. */
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { ensureCorpus } from "../corpus.ts"
import { rounded } from "../rounded.ts"
import { withSpread } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { atMost, type Measurement } from "./measurement.ts"

const shardsOf = [1, 4, 64] as const

/** In megabytes, however large the folder is. */
const mostMemory = 500

export const tables: Measurement = {
	name: "tables",
	title: "Tables over a large folder",
	about: () =>
		"`ipt-notes tables` of the same folder, in one process, and in 4 and 64 that a plan divides the notes among, one after the other on one machine. Memory is the most that any of the processes had, that of the plan included. Processor time is that of all of them together.",
	async run({ notes, rounds, seed, sources: chosen }) {
		await run(process.execPath, ["scripts/build.ts"], { cwd: root })
		const [source = "generated"] = chosen
		await ensureCorpus({ source, notes, seed })
		const requests = shardsOf.map((shards) => ({ source, notes, seed, shards, format: "ndjson" as const }))
		const figures = await inTurnAnew("tables", requests, Math.min(rounds, 1))
		const most: number[] = []
		const rows = shardsOf.map((shards, index) => {
			const of = (key: string, by: number): number[] => (figures[index] ?? []).map((round) => (round[key] ?? NaN) / by)
			most.push(...of("memory", 1024))
			return [
				String(shards),
				withSpread(of("plan", 1000)),
				withSpread(of("time", 1000)),
				withSpread(of("longest", 1000)),
				withSpread(of("processor", notes)),
				withSpread(of("memory", 1024)),
				withSpread(of("status", 1000)),
			]
		})
		return {
			tables: [
				{
					head: [
						`${rounded(notes)} notes, shards`,
						"plan, s",
						"all shards, s",
						"slowest shard, s",
						"processor time a note, ms",
						"most memory, MB",
						"status, s",
					],
					rows,
				},
			],
			goals: [atMost("memory of a process that makes tables", mostMemory, Math.max(...most), "MB")],
		}
	},
}
