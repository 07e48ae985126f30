/** A letter typed in a note of usual size. */
import type { ContenderName } from "../contenders/index.ts"
import { namedNote } from "../notes/named.ts"
import { type SourceName, sources } from "../notes/sources/index.ts"
import { rounded } from "../rounded.ts"
import { ratio, type Table, withSpread } from "../table.ts"
import { inTurn, Worker } from "../worker.ts"
import { atLeastForEach, type Goal, type Measurement } from "./measurement.ts"

/** What is typed into, and by whom it is followed. */
export const followers: readonly (readonly [contender: ContenderName, title: string])[] = [
	["ours", "IPT Notes"],
	["markdownlint", "markdownlint"],
	["language-service", "vscode-markdown-languageservice"],
]

const goals = { markdownlint: 20, "language-service": 5 } as const

export const keystroke: Measurement = {
	name: "keystroke",
	title: "A keystroke",
	about: () =>
		"A letter is typed at different places of one section. Then IPT Notes reads the note, checks it and makes its outline, markdownlint lints it with its default rules, and vscode-markdown-languageservice makes its diagnostics and symbols. Each runs in its own process after a warm-up, and rounds take turns. The work of VS Code itself is not included.",
	async run({ peersNotes, rounds, sources: chosen }) {
		const contenders = followers.filter(([name]) => name === "ours" || peersNotes > 0)
		const tables: Table[] = []
		const judged: Goal[] = []
		for (const kind of ["formulation", "session"] as const) {
			const rows = []
			const faster = contenders.map(() => new Map<SourceName, number>())
			for (const source of chosen) {
				const note = `${source}-${kind}` as const
				const workers = []
				for (const [contender] of contenders) workers.push(await Worker.start("keystrokes", { contender, note }))
				const figures = (await inTurn(workers, rounds)).map((round) => round.map(({ time = NaN }) => time))
				for (const worker of workers) await worker.stop()
				const times = figures.map((each) => ratio(each, figures[0] ?? []))
				for (const [index, each] of times.entries()) faster[index]?.set(source, each)
				rows.push([
					sources[source].title,
					rounded(namedNote(note).text.length / 1000),
					...figures.map(withSpread),
					...times.slice(1).map(rounded),
				])
			}
			tables.push({
				head: [
					`a letter in a ${kind}`,
					"KB",
					...contenders.map(([, title]) => `${title}, ms`),
					...contenders.slice(1).map(([, title]) => `times faster than ${title}`),
				],
				rows,
			})
			for (const [index, [name, title]] of contenders.entries()) {
				if (name === "markdownlint" || name === "language-service")
					judged.push(atLeastForEach(`A keystroke in a ${kind}, faster than ${title}`, goals[name], faster[index] ?? new Map()))
			}
		}
		return { tables, goals: judged }
	},
}
