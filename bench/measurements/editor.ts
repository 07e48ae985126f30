/** The folder in the real workbench: opened for the first time, opened again, typed in, and changed all at once. */
import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { defaultOptions } from "../../src/rules/options.ts"
import { readAndCheck } from "../contenders/ours.ts"
import { type Corpus, ensureCorpus } from "../corpus.ts"
import { inWindows } from "../editor/workbench.ts"
import type { Table } from "../table.ts"
import { rounded } from "../rounded.ts"
import { atMost, type Measurement } from "./measurement.ts"

const few = 20

export const editor: Measurement = {
	name: "editor",
	title: "In the workbench",
	about: ({ notes }) =>
		`VS Code's own workbench and extension host (in a headless browser), with a new profile: a folder of ${few} notes, and one of ${rounded(notes)}, opened for the first time and then again. Times count from the start of the extension. A stall is the longest time that the thread of all extensions was busy. A letter is timed from its key to the frame that shows it, in steps of eight milliseconds. At the end, a line is added to every file at once, and the watcher reports that many changes.`,
	async run({ notes, seed }) {
		const small = await ensureCorpus({ source: "generated", notes: few, seed })
		const large = await ensureCorpus({ source: "generated", notes, seed })
		const [afew = {}] = await inWindows(small.folder, [{ measure: "start", note: noteOf(small) }])
		const [cold = {}, warm = {}, burst = {}] = await inWindows(large.folder, [
			{ measure: "start", note: noteOf(large) },
			{ measure: "start", note: noteOf(large) },
			{ measure: "burst", note: noteOf(large) },
		])
		const windows = [afew, cold, warm]
		const row = (what: string, key: string): string[] => [what, ...windows.map((figures) => rounded(figures[key] ?? NaN))]
		const starting: Table = {
			head: ["a window, ms", `${few} notes`, `${rounded(notes)} notes, first`, "again"],
			rows: [
				row("the extension is activated", "activated"),
				row("the open note has its findings", "firstFindings"),
				row("the tree has its first cases", "tree"),
				row("every note is read and checked", "read"),
				row("longest stall until then", "stall"),
				row("a letter, median", "letter"),
				row("slowest of 120 letters", "slowestLetter"),
				row("longest stall while typing", "stallTyping"),
				row("memory of the extension host, MB", "memory"),
			],
		}
		const asking: Table = {
			head: [`${rounded(notes)} notes, ms`, ""],
			rows: [
				["checking each file's size and time, by VS Code", rounded(burst["stat"] ?? NaN)],
				["the same by Node", rounded(burst["statOnDisk"] ?? NaN)],
				["reading the stored index, until every case is known", rounded(burst["warm"] ?? NaN)],
				["all files changed at once, until every change is read", rounded(burst["events"] ?? NaN)],
				["longest stall meanwhile", rounded(burst["stall"] ?? NaN)],
			],
		}
		return {
			tables: [starting, asking],
			goals: [
				atMost(
					"A folder opened again, compared with checking each file's size and time",
					2,
					(burst["warm"] ?? NaN) / (burst["stat"] ?? NaN),
				),
			],
		}
	},
}

/** A note that lacks something. */
function noteOf({ folder, files }: Corpus): string {
	const read = readAndCheck(files.slice(0, few), (file) => readFileSync(file))
	const found = read.files.find((file) => read.check(file, defaultOptions).length > 0)
	if (found === undefined) throw new Error("No note of the first case lacks anything")
	return relative(folder, found)
}
