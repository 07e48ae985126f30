/** What the index keeps of a folder. */
import { ensureCorpus } from "../corpus.ts"
import { sources } from "../notes/sources/index.ts"
import { rounded } from "../rounded.ts"
import { Worker } from "../worker.ts"
import { atMostForEach, type Measurement } from "./measurement.ts"

export const memory: Measurement = {
	name: "memory",
	title: "Memory",
	about: () =>
		"The memory of the index of the same folder after garbage collection, on and off the heap, divided by the number of notes. It hardly varies, so there is one round.",
	async run({ notes, seed, sources: chosen }) {
		const rows = []
		const checked = new Map()
		for (const source of chosen) {
			await ensureCorpus({ source, notes, seed })
			const worker = await Worker.start("memory", { source, notes, seed })
			const { read = NaN, checked: all = NaN } = await worker.round()
			await worker.stop()
			checked.set(source, all)
			rows.push([sources[source].title, rounded(read), rounded(all)])
		}
		return {
			tables: [{ head: ["a note, KB", "read and indexed", "and checked"], rows }],
			goals: [atMostForEach("Memory of the index for each note", 4, checked, "KB")],
		}
	},
}
