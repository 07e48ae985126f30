/** A letter typed in a note of usual size. */
import type { ContenderName } from "../contenders/index.ts"
import { figuresTable, ratio } from "../table.ts"
import { inTurn, Worker } from "../worker.ts"
import { atLeast, type Goal, type Measurement } from "./measurement.ts"

/** What is typed into, and by whom it is followed. */
export const followers: readonly (readonly [contender: ContenderName, title: string])[] = [
	["ours", "IPT Notes"],
	["markdownlint", "markdownlint"],
	["language-service", "vscode-markdown-languageservice"],
]

const goals = { markdownlint: 20, "language-service": 5 } as const

export const keystroke: Measurement = {
	name: "keystroke",
	title: "A keystroke in a note of 7 KB",
	about: () =>
		"A letter is typed at different places of one section. Then IPT Notes reads the note, checks it and makes its outline, markdownlint lints it with its default rules, and vscode-markdown-languageservice makes its diagnostics and symbols. Each runs in its own process after a warm-up, and rounds take turns. The work of VS Code itself is not included.",
	async run({ peersNotes, rounds }) {
		const chosen = followers.filter(([name]) => name === "ours" || peersNotes > 0)
		const tables = []
		const judged: Goal[] = []
		for (const note of ["formulation", "session"] as const) {
			const workers = []
			for (const [contender] of chosen) workers.push(await Worker.start("keystrokes", { contender, note }))
			const figures = (await inTurn(workers, rounds)).map((round) => round.map(({ time = NaN }) => time))
			for (const worker of workers) await worker.stop()
			tables.push(
				figuresTable(
					`a letter in a ${note}`,
					"ms",
					chosen.map(([, what], index) => ({ what, figures: figures[index] ?? [] })),
				),
			)
			for (const [index, [name, title]] of chosen.entries()) {
				if (name === "markdownlint" || name === "language-service") {
					judged.push(
						atLeast(`A keystroke in a ${note} of 7 KB, faster than ${title}`, goals[name], ratio(figures[index] ?? [], figures[0] ?? [])),
					)
				}
			}
		}
		return { tables, goals: judged }
	},
}
