/** Signed notes: how long it takes to verify a folder, compared with indexing it. */
import type { SignaturesRequest } from "../jobs/signatures.ts"
import { type SourceName, sources } from "../notes/sources/index.ts"
import { rounded } from "../rounded.ts"
import { median, ratio, withSpread } from "../table.ts"
import { inTurnAnew } from "../worker.ts"
import { fewRounds } from "./folder.ts"
import { atMostForEach, type Measurement } from "./measurement.ts"

const steps = ["hashes", "signatures", "verifications"] as const

export const signatures: Measurement = {
	name: "signatures",
	title: "Signed notes",
	about: ({ notes }) =>
		`${rounded(notes)} notes, each signed by an entry of its own (Ed25519). Verifying reads every note, makes its hash, reads the ledgers, and checks the chain of their entries and every signature. It is compared with reading and indexing the same notes, without checking them, by processor time of all threads. The rates are of one processor: hashes of whole notes, signatures and verifications of one entry.`,
	async run({ notes, rounds, seed, sources: chosen }) {
		const slower = new Map<SourceName, number>()
		const rows = []
		const rateRows = []
		for (const source of chosen) {
			const requests = (["index", "verify", "rates"] as const).map((what): SignaturesRequest => ({ what, source, notes, seed }))
			const [index = [], verify = [], rates = []] = await inTurnAnew("signatures", requests, fewRounds(rounds))
			const of = (figures: typeof index): number[] => figures.map(({ processor = NaN }) => processor / notes)
			const times = ratio(of(verify), of(index))
			slower.set(source, times)
			const seconds = verify.map(({ time = NaN }) => time / 1000)
			rows.push([sources[source].title, withSpread(of(index)), withSpread(of(verify)), withSpread(seconds), rounded(times)])
			rateRows.push([sources[source].title, ...steps.map((step) => rounded(median(rates.map((round) => round[step] ?? NaN))))])
		}
		return {
			tables: [
				{
					head: [
						`${rounded(notes)} signed notes`,
						"indexing, processor time a note, ms",
						"verifying, processor time a note, ms",
						"verifying, s",
						"times indexing",
					],
					rows,
				},
				{ head: ["in a second of one processor", ...steps], rows: rateRows },
			],
			goals: [atMostForEach("Verifying signed notes, compared with indexing them", 2, slower)],
		}
	},
}
