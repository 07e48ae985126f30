/** The same folder by the command line, as it is shipped and as a user runs it. */
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { ensureCorpus } from "../corpus.ts"
import { figuresTable } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { fewRounds } from "./folder.ts"
import type { Measurement } from "./measurement.ts"

export const commandLine: Measurement = {
	name: "command-line",
	title: "The command line",
	about: () =>
		"`ipt-notes check` of the same folder, from the start of its process to its end, with its output discarded, and a Node process that does nothing.",
	async run({ notes, rounds, seed }) {
		await run(process.execPath, ["scripts/build.ts"], { cwd: root })
		await ensureCorpus(notes, seed)
		const [figures = []] = await inTurnAnew("command-line", [{ notes, seed }], fewRounds(rounds))
		const seconds = (key: string): number[] => figures.map((round) => (round[key] ?? NaN) / 1000)
		return {
			tables: [
				figuresTable("a process", "s", [
					{ what: "ipt-notes check", figures: seconds("time") },
					{ what: "Node alone", figures: seconds("nothing") },
				]),
			],
			goals: [],
		}
	},
}
