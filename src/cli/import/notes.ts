/** `ipt-notes import FILE…`: documents become notes of a case, all of them written or none. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { codeTrouble } from "../../assist/case-code.ts"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { type Trouble, troubleOf } from "../../files/trouble.ts"
import { writeWhole } from "../../files/write-whole.ts"
import { type ImportedFile, type ImportedNote, importFiles, importWords, largestSource, type SourceFile } from "../../import/index.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { inLanguage, languageInUse, loadWords } from "../../language/index.ts"
import { caseCode, termTitle } from "../../record/index.ts"
import { asLine } from "../../text/as-line.ts"
import { freeNames, sameName } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { today } from "../../text/today.ts"
import { displayPath, readBytes, type Unread } from "../files.ts"
import { printError } from "../print.ts"
import { report } from "../read.ts"
import { status } from "../status.ts"
import { type Format, UsageError } from "../usage.ts"

export interface ImportNotesOptions {
	readonly case?: string | undefined
	readonly out?: string | undefined
	readonly dryRun: boolean
	readonly force: boolean
	readonly format: Format
}

/** A note with the file that it was made from, and the name of its own. */
interface Named {
	readonly from: string
	readonly note: ImportedNote
	readonly name: string
}

/** Imports documents, and returns the exit status. */
export async function importNotes(paths: readonly string[], options: ImportNotesOptions): Promise<number> {
	const words = commandLineWords.current
	const { out, dryRun, force } = options
	if (paths.length === 0) throw new UsageError(words.importNotes.withoutFile)
	const code = readCode(options.case)
	if (out === undefined && !dryRun) throw new UsageError(words.importNotes.missing("--out"))
	await loadWords("importing")
	const { files, unread } = readSources(paths)
	const imported = await importFiles(files, { case: code, within: inLanguage, language: languageInUse().id })
	const all = [
		...unread,
		...imported.flatMap(({ name, trouble }) => (trouble ? [{ file: name, reason: importWords.current.troubles[trouble] }] : [])),
	]
	report(all)
	const notes = named(imported, code)
	if (notes.length === 0) {
		printError(words.export.nothingWritten(words.importNotes.noNotes))
		return status.refused
	}
	if (!dryRun && out !== undefined) {
		const problem = await writeAll(notes, out, force)
		if (problem !== undefined) {
			printError(words.export.nothingWritten(problem))
			return status.refused
		}
	}
	print(notes, imported, all, options)
	return all.length > 0 ? status.partly : status.done
}

/** The code of the case. A code that would identify the client is refused, as New Case refuses it. */
function readCode(given: string | undefined): string {
	const { importNotes: words } = commandLineWords.current
	if (given === undefined) throw new UsageError(words.missing("--case"))
	if (!caseCode.safeParse(given).success) throw new UsageError(words.noCode(given))
	const trouble = codeTrouble(given, today())
	if (trouble) throw new UsageError(words.codeTrouble[trouble])
	return given
}

function readSources(paths: readonly string[]): { readonly files: readonly SourceFile[]; readonly unread: readonly Unread[] } {
	const words = commandLineWords.current
	const files: SourceFile[] = []
	const unread: Unread[] = []
	for (const path of paths) {
		const read = readBytes(path, largestSource)
		if ("bytes" in read) files.push({ name: path, bytes: read.bytes })
		else unread.push({ file: path, reason: "tooLarge" in read ? words.unread.unreadable["too-large"] : read.reason })
	}
	return { files, unread }
}

/** Each note under the name that a new one of its kind would have; of two with one name, the second has a number. */
function named(imported: readonly ImportedFile[], code: string): Named[] {
	const free = freeNames([])
	return imported.flatMap(({ name: from, notes }) =>
		notes.map((note) => {
			const proposed = fileNameFor({
				kind: note.kind,
				case: code,
				...(note.session !== undefined && { session: note.session }),
				...dateOf(note),
			})
			return { from, note, name: free(proposed.slice(0, -noteEnding.length), noteEnding) }
		}),
	)
}

/** The date distinguishes a session without a number from others. */
const dateOf = ({ kind, date }: ImportedNote): { readonly date?: string } => (kind === "session" && date !== undefined ? { date } : {})

/** Writes all notes; what was in the way, if something was. Then the folder is as it was before. */
async function writeAll(notes: readonly Named[], out: string, force: boolean): Promise<string | undefined> {
	const { export: words } = commandLineWords.current
	const isNew = !isThere(out)
	const made: (() => Promise<void> | void)[] = []
	let target = out
	try {
		mkdirSync(out, { recursive: true })
		if (!statSync(out).isDirectory()) return words.refused(displayPath(out), "no-file")
		const present = new Set(readdirSync(out).map(sameName))
		const taken = notes.find(({ name }) => present.has(sameName(name)))
		if (taken && !force) return words.refused(displayPath(join(out, taken.name)), "exists")
		for (const { name, note } of notes) {
			target = join(out, name)
			const old = isThere(target) ? readFileSync(target) : undefined
			await writeWhole(target, note.text, { replace: force })
			const written = target
			made.push(old ? async () => writeWhole(written, [old], { replace: true }) : () => rmSync(written, { force: true }))
		}
		return undefined
	} catch (error) {
		const trouble: Trouble = troubleOf(error)
		for (const undo of made.toReversed()) await undo()
		if (isNew) rmSync(out, { recursive: true, force: true })
		return words.refused(displayPath(target), trouble)
	}
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

function print(
	notes: readonly Named[],
	imported: readonly ImportedFile[],
	unread: readonly Unread[],
	{ dryRun, out, format }: ImportNotesOptions,
): void {
	const { importNotes: words } = commandLineWords.current
	const pathOf = (name: string): string => (out === undefined ? name : displayPath(join(out, name)))
	if (format === "json") {
		const found = {
			version: 1,
			dryRun,
			notes: notes.map(({ from, name, note: { kind, session, date, sections, own } }) => ({
				file: pathOf(name),
				from: displayPath(from),
				kind,
				...(session !== undefined && { session }),
				...(date !== undefined && { date }),
				sections,
				own,
			})),
			leftOut: imported.flatMap(({ name, leftOut }) => leftOut.map((left) => ({ file: displayPath(name), ...left }))),
			unread: unread.map(({ file, reason }) => ({ file: displayPath(file), reason })),
		}
		process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
		return
	}
	const { describe, reasons } = importWords.current
	const lines = [
		...notes.map(({ name, from, note }) => `${pathOf(name)}: ${describe(termTitle("note", note.kind), note)} (${basename(from)})`),
		...imported.flatMap(({ name, leftOut }) =>
			leftOut.map(({ reason, text, count }) => words.leftOut(basename(name), reasons[reason], text === "" ? String(count) : text)),
		),
		dryRun ? words.wouldWrite(notes.length) : words.written(notes.length, displayPath(out ?? ".")),
	]
	for (const line of lines) process.stdout.write(`${asLine(line)}\n`)
}
