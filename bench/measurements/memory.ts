/** What the index keeps of a folder. */
import { ensureCorpus } from "../corpus.ts"
import { figuresTable, median } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { fewRounds } from "./folder.ts"
import { atMost, type Measurement } from "./measurement.ts"

export const memory: Measurement = {
	name: "memory",
	title: "Memory",
	about: () => "The memory of the index of the same folder after garbage collection, on and off the heap, divided by the number of notes.",
	async run({ notes, rounds, seed }) {
		await ensureCorpus(notes, seed)
		const [figures = []] = await inTurnAnew("memory", [{ notes, seed }], fewRounds(rounds))
		const checked = figures.map((round) => round["checked"] ?? NaN)
		return {
			tables: [
				figuresTable("a note", "KB", [
					{ what: "read and indexed", figures: figures.map((round) => round["read"] ?? NaN) },
					{ what: "and checked", figures: checked },
				]),
			],
			goals: [atMost("Memory of the index for each note", 4, median(checked), "KB")],
		}
	},
}
