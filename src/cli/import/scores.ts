/** `ipt-notes import scores`: the scores of a table, into the headers of notes and new scores notes. */
import { statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { type Trouble, troubleOf } from "../../files/trouble.ts"
import { leastMode, writeWhole } from "../../files/write-whole.ts"
import {
	columnsOf,
	entriesIn,
	type ImportPlan,
	largestTable,
	type LeftOut,
	mapEnding,
	planOf,
	proposeMap,
	readMap,
	readTable,
	type ScoreMap,
	scoreTableWords,
	type Table,
	textOfMap,
	textOfTable,
	usedMeasures,
} from "../../import/scores/index.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { loadWords } from "../../language/index.ts"
import type { Measure } from "../../record/index.ts"
import { scalesFor } from "../../rules/options.ts"
import { asLine } from "../../text/as-line.ts"
import { freeNames } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { applyEdits } from "../../text/text.ts"
import { today } from "../../text/today.ts"
import type { Choice } from "../configuration.ts"
import { displayPath, namesIn, readBytes } from "../files.ts"
import { Interruption } from "../interruption.ts"
import { printError } from "../print.ts"
import { type Read, readNotes } from "../read.ts"
import { status } from "../status.ts"
import type { ImportOptions } from "./index.ts"

/** Imports the scores of a table, and returns the exit status. */
export async function importScores(file: string, choice: Choice, options: ImportOptions): Promise<number> {
	await loadWords("importScores")
	const table = tableIn(file)
	if (table === undefined) return status.refused
	const mapFile = options.map ?? `${file}${mapEnding}`
	const mapText = isThere(mapFile) ? textOf(mapFile) : ""
	if (mapText === undefined) return status.refused
	const read = await readNotes(choice, false)
	if (!read.readable) return status.refused
	const own = scalesFor(read.options.of(read.folder.files[0] ?? file))
	// An empty one is there if what is printed goes to it.
	if (mapText.trim() === "") return refuseWithProposal(file, mapFile, table, read, own)
	const map = readMap(mapText)
	const found = "problems" in map ? map : columnsOf(map.map, table.headings, own)
	if ("problems" in found) {
		for (const problem of found.problems) printError(`${displayPath(mapFile)}: ${scoreTableWords.current.mapProblem(problem)}`)
		return status.refused
	}
	const plan = planOf(entriesIn(table, found.columns, own), folderOf(read))
	const written = new Written(plan, options)
	const problem = options.dryRun ? undefined : await written.write(read)
	written.print(options.format)
	if (problem !== undefined) return problem
	return plan.left.length > 0 || read.unread.length + read.unreadLedgers.length > 0 ? status.partly : status.done
}

function tableIn(file: string): Table | undefined {
	const words = commandLineWords.current
	const read = readBytes(file, largestTable)
	if (!("bytes" in read)) {
		printError(`${file}: ${"tooLarge" in read ? words.unread.unreadable["too-large"] : read.reason}`)
		return undefined
	}
	const found = readTable(textOfTable(read.bytes))
	if ("table" in found) return found.table
	printError(`${displayPath(file)}: ${scoreTableWords.current.tableProblem(found.problem)}`)
	return undefined
}

function textOf(file: string): string | undefined {
	const read = readBytes(file)
	if ("bytes" in read) return new TextDecoder().decode(read.bytes)
	printError(`${file}: ${"tooLarge" in read ? commandLineWords.current.unread.unreadable["too-large"] : read.reason}`)
	return undefined
}

const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined

/** Without a map nothing is imported: the proposed one is printed, to be checked and kept. */
function refuseWithProposal(file: string, mapFile: string, table: Table, { folder }: Read, own: readonly Measure[]): number {
	const cases = folder.index.cases()
	const { map, words, isDateOpen } = proposeMap(table, {
		codes: folder.index.codes,
		measures: usedMeasures(cases),
		own,
		fileName: basename(file),
	})
	const open: ScoreMap = words.length > 0 ? { ...map, openAnswers: words } : map
	process.stdout.write(textOfMap(open, scoreTableWords.current.aboutMap))
	printError(commandLineWords.current.importScores.withoutMap(displayPath(mapFile)))
	if (isDateOpen) printError(commandLineWords.current.importScores.openDates)
	return status.refused
}

function folderOf({ folder, options, signatures, unreadLedgers }: Read) {
	const inDoubt = new Set(unreadLedgers.map(({ file }) => file))
	return {
		case: (code: string) => folder.index.case(code),
		alike: (code: string) => folder.index.alike(code),
		note: (file: string) => folder.note(file),
		// A ledger that could not be read may say that it is.
		isSigned: (file: string) => {
			const place = signatures.folders.get(file) ?? dirname(file)
			return (
				(signatures.signed.get(file)?.by.length ?? 0) > 0 || inDoubt.has(place) || [...inDoubt].some((ledger) => dirname(ledger) === place)
			)
		},
		scales: (file: string) => scalesFor(options.of(file)),
		today: today(),
	}
}

/** What became of a plan. */
class Written {
	readonly #plan: ImportPlan
	readonly #options: ImportOptions
	readonly #added: { readonly file: string; readonly note: ImportPlan["added"][number] }[] = []

	constructor(plan: ImportPlan, options: ImportOptions) {
		this.#plan = plan
		this.#options = options
		const names = new Map<string, ReturnType<typeof freeNames>>()
		for (const note of plan.added) {
			const folder = options.out ?? note.folder
			const free =
				names.get(folder) ??
				freeNames(isThere(folder === "" ? "." : folder) ? namesIn(folder === "" ? "." : folder, () => true, [], true) : [])
			names.set(folder, free)
			this.#added.push({ file: join(folder, free(note.stem, noteEnding)), note })
		}
	}

	/** Writes each file whole; the exit status if something was in the way: then the files before it are written, and a second call goes on. */
	async write({ folder }: Read): Promise<number | undefined> {
		using interruption = new Interruption()
		for (const { file, edit } of this.#plan.changed) {
			if (interruption.status !== undefined) return interruption.status
			const note = folder.note(file)
			const problem = note && (await this.#put(file, applyEdits(note.text, [edit]), { replace: true }))
			if (problem !== undefined) return problem
		}
		for (const { file, note } of this.#added) {
			if (interruption.status !== undefined) return interruption.status
			const others = (folder.index.case(note.case)?.notes ?? []).map((one) => one.file)
			const problem = await this.#put(file, note.text, { replace: false, mode: await leastMode(others) })
			if (problem !== undefined) return problem
		}
		return interruption.status
	}

	async #put(file: string, text: string, writing: Parameters<typeof writeWhole>[2]): Promise<number | undefined> {
		try {
			await writeWhole(file, text, writing)
			return undefined
		} catch (error) {
			const trouble: Trouble = troubleOf(error)
			printError(commandLineWords.current.importScores.stopped(commandLineWords.current.export.refused(displayPath(file), trouble)))
			return status.refused
		}
	}

	print(format: ImportOptions["format"]): void {
		const { changed, there, left } = this.#plan
		if (format === "json") {
			const data = {
				version: 1,
				dryRun: this.#options.dryRun,
				changed: changed.map(({ file, rows, names }) => ({ file: displayPath(file), rows, measures: names })),
				added: this.#added.map(({ file, note: { rows, names, ...note } }) => ({
					file: displayPath(file),
					case: note.case,
					date: note.date,
					rows,
					measures: names,
				})),
				there,
				left: left.map((one) => ({ row: one.row, why: one.reason.why, says: saysOf(one) })),
			}
			process.stdout.write(`${JSON.stringify(data, undefined, "\t")}\n`)
			return
		}
		const words = commandLineWords.current.importScores
		const lines = [
			...changed.map(({ file, names, rows }) => words.changed(displayPath(file), names, rows)),
			...this.#added.map(({ file, note: { names, rows } }) => words.added(displayPath(file), names, rows)),
			...left.map((one) => words.left(one.row, saysOf(one))),
			words.counts({
				changed: changed.length,
				added: this.#added.length,
				there: there.length,
				left: left.length,
				dryRun: this.#options.dryRun,
			}),
		]
		process.stdout.write(lines.map((line) => `${asLine(line)}\n`).join(""))
	}
}

const saysOf = ({ reason }: LeftOut): string => scoreTableWords.current.reason(reason)
