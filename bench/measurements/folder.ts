/** A folder of notes, of which nothing is known, read and checked. */
import { ensureCorpus } from "../corpus.ts"
import type { FilesRequest } from "../jobs/files.ts"
import { figuresTable, ratio } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { rounded } from "../rounded.ts"
import { atLeast, atMost, type Goal, type Measurement } from "./measurement.ts"

/** Each takes long enough to be steady. */
export const fewRounds = (rounds: number): number => Math.min(rounds, 3)

export const folder: Measurement = {
	name: "folder",
	title: "A folder read and checked for the first time",
	about: ({ notes, peersNotes }) =>
		`${rounded(notes)} invented notes, on one thread. IPT Notes reads and indexes every file, then checks every note with its case. The loop only reads and decodes the files and finds the starts of lines. Each round has a new process, and the operating system has the files in memory.${peersNotes > 0 && peersNotes < notes ? ` The other tools read the first ${rounded(peersNotes)} notes, and their time is scaled up.` : ""} Processor time includes garbage collection on other threads.`,
	async run({ notes, peersNotes, rounds, seed }) {
		await ensureCorpus(notes, seed)
		const limit = Math.min(peersNotes, notes)
		const all = { notes, seed, limit: notes }
		const requests: FilesRequest[] = [
			{ contender: "ours", ...all },
			{ contender: "loop", ...all },
		]
		if (limit > 0) requests.push({ contender: "markdownlint", notes, seed, limit }, { contender: "language-service", notes, seed, limit })
		const rows = await inTurnAnew("files", requests, fewRounds(rounds))
		const seconds = (index: number, key: "processor" | "time"): number[] =>
			(rows[index] ?? []).map((figures) => ((figures[key] ?? NaN) / 1000) * (notes / (requests[index]?.limit ?? notes)))
		const [ours, loop, markdownlint, service] = requests.map((_, index) => seconds(index, "time"))
		const goals: Goal[] = [atMost("Reading and checking a folder, compared with the loop", 10, ratio(ours ?? [], loop ?? []))]
		if (markdownlint) goals.unshift(atLeast("Reading and checking a folder, faster than markdownlint", 10, ratio(markdownlint, ours ?? [])))
		return {
			tables: [
				figuresTable(`${rounded(notes)} notes`, "s", [
					{ what: "IPT Notes", figures: ours ?? [] },
					{ what: "IPT Notes, processor time", figures: seconds(0, "processor") },
					{ what: "the loop", figures: loop ?? [] },
					...(markdownlint ? [{ what: "markdownlint", figures: markdownlint }] : []),
					...(service ? [{ what: "vscode-markdown-languageservice", figures: service }] : []),
				]),
			],
			goals,
		}
	},
}
