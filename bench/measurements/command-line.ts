/** The same folder by the command line, as it is shipped and as a user runs it. */
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { ensureCorpus } from "../corpus.ts"
import { canLimitCores } from "../jobs/process-life.ts"
import { sources } from "../notes/sources/index.ts"
import { ratio, withSpread } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { rounded } from "../rounded.ts"
import { fewRounds } from "./folder.ts"
import type { Measurement } from "./measurement.ts"

/** Each with its title. The program uses a thread for each core that it may use. */
const threads = canLimitCores
	? ([
			["one thread", 1],
			["two threads", 2],
		] as const)
	: ([["a thread for each core", undefined]] as const)

export const commandLine: Measurement = {
	name: "command-line",
	title: "The command line",
	about: () =>
		"`ipt-notes check` of the same folder, from the start of its process to its end, with its output discarded, on one core and on two. Processor time is that of all threads.",
	async run({ notes, rounds, seed, sources: chosen }) {
		await run(process.execPath, ["scripts/build.ts"], { cwd: root })
		const rows = []
		for (const source of chosen) {
			await ensureCorpus({ source, notes, seed })
			const requests = threads.map(([, cores]) => ({ source, notes, seed, ...(cores !== undefined && { cores }) }))
			const figures = await inTurnAnew("command-line", requests, fewRounds(rounds))
			const of = (index: number, key: "processor" | "time", by: number): number[] =>
				(figures[index] ?? []).map((round) => (round[key] ?? NaN) / by)
			rows.push([
				sources[source].title,
				...threads.flatMap((_, index) => [withSpread(of(index, "time", 1000)), withSpread(of(index, "processor", notes))]),
				...(threads.length > 1 ? [rounded(ratio(of(0, "time", 1), of(1, "time", 1)))] : []),
			])
		}
		return {
			tables: [
				{
					head: [
						`${rounded(notes)} notes`,
						...threads.flatMap(([title]) => [`${title}, s`, `processor time a note, ms`]),
						...(threads.length > 1 ? ["two threads, times faster"] : []),
					],
					rows,
				},
			],
			goals: [],
		}
	},
}
