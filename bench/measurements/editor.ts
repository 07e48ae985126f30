/** The folder in the real workbench: opened for the first time, opened again, typed in, and changed all at once. */
import { readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { join, relative } from "node:path"
import { out } from "../../scripts/paths.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { readAndCheck } from "../contenders/ours.ts"
import { type Corpus, ensureCorpus } from "../corpus.ts"
import type { Figures } from "../editor/session.ts"
import { inWindows } from "../editor/workbench.ts"
import { namedNote } from "../notes/named.ts"
import { signedCopy } from "../signed.ts"
import type { Table } from "../table.ts"
import { rounded } from "../rounded.ts"
import { atMost, type Measurement } from "./measurement.ts"

const few = 20

/** Extensions as the session names them, and in the table. */
const extensions = { ours: "IPT Notes", markdown: "Markdown, built in", json: "JSON, built in", typescript: "TypeScript, built in" }

export const editor: Measurement = {
	name: "editor",
	title: "In the workbench",
	about: ({ notes }) =>
		`VS Code's own workbench and extension host (in a headless browser), with a new profile: a folder of ${few} notes, and one of ${rounded(notes)}, opened for the first time and then again, also with every note except the open one signed by an entry of its own. A note is opened, which starts the extension, and times count from when VS Code begins to load the extension. Before that, VS Code itself starts: one line counts from when the folder is opened. A stall is the longest time that the thread of all extensions was busy. A letter is timed from its key to the frame that shows it, in steps of eight milliseconds. A finding is timed so too, as an address of e-mail gets its last letter and loses it. Memory is that of the whole extension host, with all extensions, ten seconds after all notes are read. The second table is the start of each extension by VS Code's own marks. Ours is started while VS Code opens, the others one after the other when everything is quiet. At the end, a line is added to every file at once, and the watcher reports that many changes.`,
	async run({ notes, seed }) {
		const none = await ensureCorpus({ source: "generated", notes: 0, seed })
		const small = await ensureCorpus({ source: "generated", notes: few, seed })
		const large = await ensureCorpus({ source: "generated", notes, seed })
		const [empty = {}] = await inWindows(none.folder, [{ measure: "nothing", note: "" }])
		const [afew = {}] = await inWindows(small.folder, [{ measure: "start", note: noteOf(small) }])
		const [cold = {}, warm = {}, burst = {}] = await inWindows(large.folder, [
			{ measure: "start", note: noteOf(large) },
			{ measure: "start", note: noteOf(large) },
			{ measure: "burst", note: noteOf(large) },
		])
		const written = noteOf(large)
		const [signedCold = {}, signedWarm = {}] = await inWindows((await signedCopy(large, written)).folder, [
			{ measure: "start", note: written },
			{ measure: "start", note: written },
		])
		const [long = {}] = await inWindows(await longNote(), [{ measure: "start", note: longName }])
		const opened = [afew, cold, warm]
		const windows = [empty, ...opened, signedCold, signedWarm, long]
		const row = (what: string, key: string): string[] => [what, ...windows.map((figures) => shown(figures[key]))]
		const starting: Table = {
			head: [
				"a window, ms",
				"no notes",
				`${few} notes`,
				`${rounded(notes)} notes, first`,
				"again",
				"signed, first",
				"again",
				"one note of 500 KB",
			],
			rows: [
				row("the extension is loaded and activated", "oursOwn"),
				row("the same, with what it waits for VS Code", "oursAll"),
				row("the open note has its findings", "firstFindings"),
				row("the same, from when the folder is opened", "openedFindings"),
				row("the tree has its first cases", "tree"),
				row("every note is read and checked", "read"),
				row("every signed note is compared with what was signed", "compared"),
				row("longest stall until then", "stall"),
				row("a letter, median", "letter"),
				row("slowest of 120 letters", "slowestLetter"),
				row("longest stall while typing", "stallTyping"),
				row("a finding after its key, median", "finding"),
				row("slowest of 20 findings", "slowestFinding"),
				row("memory of the extension host, MB", "memory"),
				row("of that in use on its heap, MB", "heap"),
			],
		}
		const others: Table = {
			head: [
				"the start of an extension, ms",
				`code loaded, ${few} notes`,
				"activated",
				"in all",
				`code loaded, ${rounded(notes)} notes`,
				"activated",
				"in all",
			],
			rows: Object.entries(extensions).map(([name, title]) => [
				title,
				...[afew, cold].flatMap((figures) => ["Load", "Activate", "All"].map((part) => shown(figures[name + part]))),
			]),
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
			tables: [starting, others, asking],
			goals: [
				atMost("Loading and activation of the extension", 100, highest(opened, "oursOwn"), "ms"),
				atMost("Findings of the open note, from the start of the extension", 400, highest(opened, "firstFindings"), "ms"),
				atMost("First cases in the tree, from the start of the extension", 600, highest(opened, "tree"), "ms"),
				atMost("A finding, from its key to the frame that shows it", 150, highest([...opened, long], "finding"), "ms"),
				atMost(
					`Memory of the extension host with ${rounded(notes)} notes, above that with none`,
					100,
					highest([cold, warm], "memory") - (empty["memory"] ?? NaN),
					"MB",
				),
				atMost(
					"A folder opened again, compared with checking each file's size and time",
					2,
					(burst["warm"] ?? NaN) / (burst["stat"] ?? NaN),
				),
			],
		}
	},
}

const shown = (figure: number | undefined): string => (figure === undefined ? "" : rounded(figure))

/** The highest figure of these windows; not a number if one of them lacks it. */
const highest = (windows: readonly Figures[], key: string): number => Math.max(...windows.map((figures) => figures[key] ?? NaN))

const longName = "long.ipt.md"

/** A folder with one note, which has 500 KB in very many sections. */
async function longNote(): Promise<string> {
	const folder = join(out, "bench", "long-note")
	await mkdir(folder, { recursive: true })
	await writeFile(join(folder, longName), `${namedNote("many-500").text}\nWrite to maria@example.org.\n`)
	return folder
}

/** A note that lacks something. */
function noteOf({ folder, files }: Corpus): string {
	const read = readAndCheck(files.slice(0, few), (file) => readFileSync(file))
	const found = read.files.find((file) => read.check(file, defaultOptions).length > 0)
	if (found === undefined) throw new Error("No note of the first case lacks anything")
	return relative(folder, found)
}
