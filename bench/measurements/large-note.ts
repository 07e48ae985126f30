/** A letter typed in a note as large as a note may be. */
import type { KeystrokesRequest } from "../jobs/keystrokes.ts"
import { figuresTable, ratio } from "../table.ts"
import { inTurn, Worker } from "../worker.ts"
import { followers } from "./keystroke.ts"
import { atMost, type Measurement } from "./measurement.ts"

const kinds = [
	["many-500", "many sections"],
	["long-500", "long sections"],
] as const

export const largeNote: Measurement = {
	name: "large-note",
	title: "A keystroke in a note of 500 KB",
	about: () =>
		"The same in two large notes: a formulation with about 280 sections of 2 KB each, and one with the usual sections, each very long, and 167 people in its inventory. The letter is typed in the section of goals. In the last row, it is typed in a section that is itself very long.",
	async run({ peersNotes, rounds }) {
		const rows: (KeystrokesRequest & { readonly what: string })[] = [
			{ contender: "ours", note: "generated-formulation", what: "IPT Notes, 7 KB" },
		]
		for (const [note, what] of kinds) {
			for (const [contender, title] of followers) {
				if (contender === "ours" || peersNotes > 0) rows.push({ contender, note, what: `${title}, 500 KB, ${what}` })
			}
		}
		rows.push({ contender: "ours", note: "long-500", title: "Presenting problem", what: "IPT Notes, 500 KB, in a long section" })
		const workers = []
		for (const { what: _, ...request } of rows) workers.push(await Worker.start("keystrokes", request))
		const figures = (await inTurn(workers, rounds)).map((round) => round.map(({ time = NaN }) => time))
		for (const worker of workers) await worker.stop()
		const of = (what: string): readonly number[] => figures[rows.findIndex((row) => row.what === what)] ?? []
		return {
			tables: [
				figuresTable(
					"a letter",
					"ms",
					rows.map(({ what }, index) => ({ what, figures: figures[index] ?? [] })),
				),
			],
			goals: kinds.map(([, what]) =>
				atMost(
					`A keystroke in a note of 500 KB with ${what}, compared with one of 7 KB`,
					3,
					ratio(of(`IPT Notes, 500 KB, ${what}`), of("IPT Notes, 7 KB")),
				),
			),
		}
	},
}
