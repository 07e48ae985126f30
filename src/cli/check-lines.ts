/** `ipt-notes check --format ndjson`: a line for each finding as it is found, however many notes there are, and last the counts. */
import { once } from "node:events"
import { tmpdir } from "node:os"
import { findingAsJson, type FindingJson } from "../rules/finding-json.ts"
import { type Level, levels } from "../rules/levels.ts"
import type { OwnOptions } from "../rules/options-in-force.ts"
import { lineStarts } from "../text/text.ts"
import { displayPath, type Unread } from "./files.ts"
import { Progress } from "./progress.ts"
import { report } from "./read.ts"
import { gatherChosen } from "./shards/gather-chosen.ts"
import { type GivenNotes, chosenNotes } from "./shards/options.ts"
import { GroupReader, type ReadGroup } from "./shards/read-group.ts"
import { Spool } from "./shards/spool.ts"
import { status } from "./status.ts"
import { commandLineWords } from "../language/command-line.ts"

/** The last line. */
interface Counts {
	readonly version: 1
	readonly notes: number
	readonly findings: Readonly<Record<Level, number>>
	readonly unread: number
}

/** Checks notes, prints what is found, and returns the exit status. Nothing of a note is in memory longer than its case. */
export async function checkInLines(rest: readonly string[], given: GivenNotes, own: OwnOptions, failOn: Level | "never"): Promise<number> {
	const chosen = chosenNotes(rest, given)
	using spool = new Spool(tmpdir(), "ipt-notes")
	const gathered = await gatherChosen(chosen, spool)
	let [notes, unread] = [0, 0]
	const found = Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>
	const left = async (all: readonly Unread[]): Promise<void> => {
		unread += all.length
		report(all)
		await print(all.map(({ file, reason }) => ({ unread: file, reason })))
	}
	await left(gathered.unread)
	if (gathered.isBlocked) return status.refused
	const reader = new GroupReader({ own, paths: chosen.roots }, gathered.strays)
	const progress = new Progress((done) => commandLineWords.current.tables.progress(done, gathered.notes.own))
	for (const group of gathered.entries.groups()) {
		// Whoever read the lines has ended.
		if (process.stdout.destroyed) return status.refused
		const read = await reader.read(group)
		const lines = findingsIn(read)
		for (const { level } of lines) found[level]++
		await print(lines)
		await left(read.unread)
		notes += read.read.notes
		progress.add(read.files.length)
	}
	const counts: Counts = { version: 1, notes, findings: found, unread }
	await print([counts])
	if (notes === 0 && unread > 0 && chosen.shard.count === 1) return status.refused
	if (unread > 0) return status.partly
	const limit = levels.findIndex((level) => level === failOn)
	return levels.some((level, index) => index <= limit && found[level] > 0) ? status.findings : status.done
}

function findingsIn({ read: { folder }, options, files }: ReadGroup): FindingJson[] {
	return files.flatMap((file) => {
		const found = folder.check(file, options.of(file))
		const starts = lineStarts(found.length > 0 ? (folder.note(file)?.text ?? "") : "")
		return found.map((finding) => findingAsJson(finding, starts, displayPath(file)))
	})
}

/** Prints lines, and waits for whoever reads them. */
async function print(lines: readonly object[]): Promise<void> {
	if (lines.length === 0 || process.stdout.destroyed) return
	if (process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))) return
	const over = new AbortController()
	try {
		await Promise.race(["drain", "close", "error"].map(async (event) => once(process.stdout, event, over)))
	} finally {
		over.abort()
	}
}
