/** A folder of notes, of which nothing is known, read and checked. */
import { ensureCorpus, meanSize } from "../corpus.ts"
import type { FilesRequest } from "../jobs/files.ts"
import { type SourceName, sources } from "../notes/sources/index.ts"
import { ratio, withSpread } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { rounded } from "../rounded.ts"
import { atLeastForEach, atMostForEach, type Measurement } from "./measurement.ts"

/** Each takes long enough to be steady. */
export const fewRounds = (rounds: number): number => Math.min(rounds, 2)

export const folder: Measurement = {
	name: "folder",
	title: "A folder read and checked for the first time",
	about: ({ notes, peersNotes }) =>
		`${rounded(notes)} notes, on one thread. IPT Notes reads and indexes every file, then checks every note with its case. The loop only reads and decodes the files and finds the starts of lines. Each round has a new process, and the operating system has the files in memory.${peersNotes > 0 && peersNotes < notes ? ` The other tools read the first ${rounded(peersNotes)} notes, after as many others, so that their start does not count.` : ""} Comparisons are by processor time, which includes garbage collection on other threads, and is what a single core needs.`,
	async run({ notes, peersNotes, rounds, seed, sources: chosen }) {
		const limit = Math.min(peersNotes, notes)
		const faster = new Map<SourceName, number>()
		const slower = new Map<SourceName, number>()
		const rows = []
		for (const source of chosen) {
			const corpus = await ensureCorpus({ source, notes, seed })
			const all = { source, notes, seed, limit: notes }
			const requests: FilesRequest[] = [
				{ contender: "ours", ...all },
				{ contender: "loop", ...all },
			]
			if (limit > 0) requests.push({ contender: "markdownlint", ...all, limit }, { contender: "language-service", ...all, limit })
			const figures = await inTurnAnew("files", requests, fewRounds(rounds))
			const [ours = [], loop = [], markdownlint, service] = requests.map((request, index) =>
				(figures[index] ?? []).map(({ processor = NaN }) => processor / request.limit),
			)
			const timesLoop = ratio(ours, loop)
			slower.set(source, timesLoop)
			const timesFaster = markdownlint && ratio(markdownlint, ours)
			if (timesFaster !== undefined) faster.set(source, timesFaster)
			rows.push([
				sources[source].title,
				rounded(meanSize(corpus)),
				withSpread((figures[0] ?? []).map(({ time = NaN }) => time / 1000)),
				...[ours, loop, markdownlint, service].map((each) => withSpread(each ?? [])),
				timesFaster === undefined ? "" : rounded(timesFaster),
				rounded(timesLoop),
			])
		}
		const goals = [atMostForEach("Reading and checking a folder, compared with the loop", 10, slower)]
		if (faster.size > 0) goals.unshift(atLeastForEach("Reading and checking a folder, faster than markdownlint", 10, faster))
		const each = ["IPT Notes", "the loop", "markdownlint", "vscode-markdown-languageservice"]
		return {
			tables: [
				{
					head: [
						`${rounded(notes)} notes`,
						"a note, KB",
						"IPT Notes, s",
						...each.map((title) => `${title}, processor time a note, ms`),
						"times faster than markdownlint",
						"times the loop",
					],
					rows,
				},
			],
			goals,
		}
	},
}
