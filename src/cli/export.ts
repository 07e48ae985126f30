/** `ipt-notes export`: the summary of one case, or of each, written whole or not at all. */
import { mkdirSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { type Trouble, troubleOf } from "../files/trouble.ts"
import { leastMode, writeWhole } from "../files/write-whole.ts"
import { notesThatMayBelong } from "../folder/unplaced.ts"
import { commandLineWords } from "../language/command-line.ts"
import { nearest } from "../record/index.ts"
import { configurationName } from "../rules/configuration.ts"
import { fileNamesOf, type Format, formats, letterNotices, type SummaryOptions, written } from "../summary/index.ts"
import { memoize } from "../text/memo.ts"
import { noteEnding } from "../text/note-ending.ts"
import { today } from "../text/today.ts"
import { trimmedEnd } from "../text/trim.ts"
import { displayPath } from "./files.ts"
import { Interruption } from "./interruption.ts"
import { asLine } from "../text/as-line.ts"
import { printError } from "./print.ts"
import type { Read } from "./read.ts"
import { requestFor } from "./request.ts"
import { status } from "./status.ts"

export interface Target {
	readonly format: Format
	/** A file; for all cases a folder. */
	readonly out: string
	/** Replace a file that is there. */
	readonly force: boolean
	readonly options: SummaryOptions
}

/** Writes the summary and returns the exit status. */
export async function exportCase(read: Read, code: string, target: Target): Promise<number> {
	const patientCase = read.folder.index.case(code)
	const words = commandLineWords.current.export
	if (!patientCase && read.unread.length > 0) return refuse(words.nothingWritten(words.noNoteRead(code)))
	if (!patientCase) return refuse(words.noCase(code, alikeTo(code, read)))
	const lacks = lackingIn(read, patientCase)
	if (lacks[0] && isLetter(target)) return refuse(words.nothingWritten(words.noLetter(code, displayPath(lacks[0].file))), status.partly)
	using interruption = new Interruption()
	const problem = await write(read, patientCase, target)
	if (problem !== undefined) return refuse(words.nothingWritten(problem))
	return interruption.status ?? (lacks.length > 0 ? warnOfLacking(patientCase, lacks) : whole(read))
}

/** Codes that differ in the case of letters, or in letters that look alike; else the nearest one, if one is near. */
function alikeTo(code: string, { folder: { index } }: Read): readonly string[] {
	const alike = index.alike(code)
	return alike.length > 0 ? alike.toSorted() : nearest(code, index.codes, 1)
}

/** Writes the summary of every case to a folder; what one case cannot have does not keep the others from theirs. */
export async function exportAll(read: Read, target: Target): Promise<number> {
	const cases = read.folder.index.cases()
	const words = commandLineWords.current.export
	if (cases.length === 0) return refuse(words.nothingWritten(words.noCases))
	const noFolder = madeFolder(target.out)
	if (noFolder !== undefined) return refuse(words.nothingWritten(words.refused(target.out, noFolder)))
	const names = fileNamesOf(cases, target.format, target.options.reader)
	let [failed, hindered, lacking, done] = [0, 0, 0, 0]
	using interruption = new Interruption()
	for (const [index, patientCase] of cases.entries()) {
		// A signal is noticed between two files, while nothing is written.
		await new Promise(setImmediate)
		if (interruption.status !== undefined) break
		done++
		const name = names[index] ?? ""
		const lacks = lackingIn(read, patientCase)
		if (lacks[0] && isLetter(target)) {
			hindered++
			refuse(words.notWritten(words.noLetter(patientCase.code, displayPath(lacks[0].file))))
			continue
		}
		const problem = await write(read, patientCase, { ...target, out: join(target.out, name) })
		if (problem === undefined && lacks.length > 0) {
			lacking++
			warnOfLacking(patientCase, lacks)
		}
		if (problem === undefined) continue
		failed++
		refuse(words.summaryNotWritten(problem))
	}
	process.stdout.write(`${asLine(words.written(done - failed - hindered, cases.length, displayPath(target.out)))}\n`)
	return interruption.status ?? (failed > 0 ? status.refused : hindered + lacking > 0 ? status.partly : whole(read))
}

/** The status of an export that lacks no note. Without a ledger, a signed note may appear as one that is not. */
const whole = ({ unreadLedgers }: Read): number => (unreadLedgers.length > 0 ? status.partly : status.done)

type Lacking = Pick<NoteFacts, "file">

/** What may belong to a case and could not be read or placed: its summary says so first, and while there is any there is no letter. */
function lackingIn({ folder, unread }: Read, patientCase: Case): readonly Lacking[] {
	const unreadable = patientCase.notes.filter((note) => note.unreadable && !note.unplaced)
	return [
		...notesThatMayBelong(folder.index, patientCase.code),
		...unreadable,
		...unread.filter(({ file }) => !folder.has(file) && !isConfiguration(file)),
	]
}

/** A configuration has no note in it. */
const isConfiguration = (file: string): boolean => basename(file) === configurationName

const isLetter = ({ format, options }: Target): boolean => options.reader === "patient" && !formats[format].isData

function warnOfLacking({ code }: Case, lacks: readonly Lacking[]): number {
	printError(
		commandLineWords.current.export.mayLack(
			code,
			lacks.map(({ file }) => displayPath(file)),
		),
	)
	return status.partly
}

/** Makes a folder if there is none yet; why not, if it cannot be. */
function madeFolder(path: string): Trouble | undefined {
	try {
		mkdirSync(path, { recursive: true })
		return statSync(path).isDirectory() ? undefined : "no-file"
	} catch (error) {
		return troubleOf(error)
	}
}

/** Writes a summary; what was in the way, if something was. */
async function write(read: Read, patientCase: Case, { format, out, force, options }: Target): Promise<string | undefined> {
	const words = commandLineWords.current.export
	if (isNote(read, out)) return words.isNote(out)
	const request = { ...requestFor(read, patientCase, today()), mayBelong: lackingIn(read, patientCase), options }
	const made = await written(request, format)
	try {
		await writeWhole(out, typeof made === "string" ? made : [made], {
			replace: force,
			mode: await leastMode(patientCase.notes.map(({ file }) => file)),
		})
		for (const notice of letterNotices(request)) printError(`${displayPath(out)}: ${notice}`)
		return undefined
	} catch (error) {
		return words.refused(out, troubleOf(error))
	}
}

/** Whether a name is that of a note on any system, some of which ignore capitals, or of a note that was read under another name. */
const isNote = (read: Read, out: string): boolean => isNamedAsNote(out) || otherwiseNamed(read).some((file) => isSameFile(file, out))

const isNamedAsNote = (path: string): boolean => trimmedEnd(path.toLowerCase(), ". ").endsWith(noteEnding)

/** The notes that were read under another name: mostly none, and looked for once for all summaries. */
const otherwiseNamed = memoize(({ folder }: Read) => folder.files.filter((file) => !isNamedAsNote(file)))

function isSameFile(one: string, other: string): boolean {
	const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function refuse(why: string, as: number = status.refused): number {
	printError(why)
	return as
}
