/** `ipt-notes export`: the summary of one case, or of each, written whole or not at all. */
import { mkdirSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { type Trouble, troubleOf } from "../files/trouble.ts"
import { leastMode, writeWhole } from "../files/write-whole.ts"
import { notesThatMayBelong } from "../folder/unplaced.ts"
import { configurationName } from "../rules/configuration.ts"
import { fileNamesOf, type Format, formats, letterNotices, type SummaryOptions, type SummaryRequest, written } from "../summary/index.ts"
import { today } from "../text/today.ts"
import { trimmedEnd } from "../text/trim.ts"
import { didYouMean } from "./commands.ts"
import { noteEnding, shown } from "./files.ts"
import { Interruption } from "./interruption.ts"
import type { Read } from "./read.ts"
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
	const of = read.folder.index.case(code)
	if (!of && read.unread.length > 0) return refuse(`no note of case ${code} could be read; nothing was written`)
	if (!of) return refuse(`there is no case ${code} in these notes${alikeTo(code, read)}`)
	const lacks = lackingIn(read, of)
	if (lacks[0] && isLetter(target)) return refuse(`${noLetter(code, shown(lacks[0].file))}; nothing was written`, status.partly)
	using interruption = new Interruption()
	const problem = await write(read, of, target)
	if (problem !== undefined) return refuse(`${problem}; nothing was written`)
	return interruption.status ?? (lacks.length > 0 ? sayLacking(of, lacks) : status.done)
}

/** Codes that differ in the case of letters, or in what looks alike, are offered. */
function alikeTo(code: string, { folder: { index } }: Read): string {
	const alike = index.alike(code)
	return alike.length > 0 ? `. Did you mean ${alike.toSorted().join(" or ")}?` : didYouMean(code, index.codes)
}

/** Writes the summary of every case to a folder; what one case cannot have does not keep the others from theirs. */
export async function exportAll(read: Read, target: Target): Promise<number> {
	const cases = read.folder.index.cases()
	if (cases.length === 0) return refuse("there is no case in these notes; nothing was written")
	const noFolder = madeFolder(target.out)
	if (noFolder !== undefined) return refuse(`${target.out} ${reasons[noFolder]}; nothing was written`)
	const names = fileNamesOf(cases, target.format, target.options.reader)
	let [failed, hindered, lacking, done] = [0, 0, 0, 0]
	using interruption = new Interruption()
	for (const [index, of] of cases.entries()) {
		// A signal is noticed between two files, while nothing is written.
		await new Promise(setImmediate)
		if (interruption.status !== undefined) break
		done++
		const name = names[index] ?? ""
		const lacks = lackingIn(read, of)
		if (lacks[0] && isLetter(target)) {
			hindered++
			refuse(`${noLetter(of.code, shown(lacks[0].file))}; it was not written`)
			continue
		}
		const problem = await write(read, of, { ...target, out: join(target.out, name) })
		if (problem === undefined && lacks.length > 0) {
			lacking++
			sayLacking(of, lacks)
		}
		if (problem === undefined) continue
		failed++
		refuse(`${problem}; its summary was not written`)
	}
	process.stdout.write(`${done - failed - hindered} of ${cases.length} summaries written to ${shown(target.out)}\n`)
	return interruption.status ?? (failed > 0 ? status.refused : hindered + lacking > 0 ? status.partly : status.done)
}

type Lacking = Pick<NoteFacts, "file">

/** What may belong to a case and could not be read or placed: its summary says so first, and while there is any there is no letter. */
function lackingIn({ folder, unread }: Read, of: Case): readonly Lacking[] {
	const unreadable = of.notes.filter((note) => note.unreadable && !note.unplaced)
	return [
		...notesThatMayBelong(folder.index, of.code),
		...unreadable,
		...unread.filter(({ file }) => !folder.has(file) && !isConfiguration(file)),
	]
}

/** A configuration holds no note. */
const isConfiguration = (file: string): boolean => basename(file) === configurationName

const isLetter = ({ format, options }: Target): boolean => options.reader === "patient" && !formats[format].isData

const noLetter = (code: string, file: string): string =>
	`there is no letter for case ${code} while ${file} may belong to it and cannot be read or placed: “ipt-notes check” says what is wrong`

function sayLacking({ code }: Case, lacks: readonly Lacking[]): number {
	process.stderr.write(
		`ipt-notes: the summary of case ${code} may lack what cannot be read or placed: ${lacks.map(({ file }) => shown(file)).join(", ")}\n`,
	)
	return status.partly
}

/** Makes a folder where there is none yet; why not, where it cannot be. */
function madeFolder(path: string): Trouble | undefined {
	try {
		mkdirSync(path, { recursive: true })
		return statSync(path).isDirectory() ? undefined : "no-file"
	} catch (error) {
		return troubleOf(error)
	}
}

/** Writes a summary; what was in the way, where something was. */
async function write(read: Read, of: Case, { format, out, force, options }: Target): Promise<string | undefined> {
	if (isNote(read, out)) return `${out} is a note: a summary is not written over a note`
	const request = { ...requestFor(read, of), mayBelong: lackingIn(read, of), options }
	const made = await written(request, format)
	try {
		await writeWhole(out, typeof made === "string" ? made : [made], {
			replace: force,
			mode: await leastMode(of.notes.map(({ file }) => file)),
		})
		for (const notice of letterNotices(request)) process.stderr.write(`ipt-notes: ${shown(out)}: ${notice}\n`)
		return undefined
	} catch (error) {
		return `${out} ${reasons[troubleOf(error)]}`
	}
}

/** Whether a name is that of a note on any system, some of which do not tell capitals apart; or of what was read as one under another name. */
function isNote({ folder: { files } }: Read, out: string): boolean {
	const isNamed = (path: string): boolean => trimmedEnd(path.toLowerCase(), ". ").endsWith(noteEnding)
	return isNamed(out) || files.some((file) => !isNamed(file) && isSameFile(file, out))
}

function isSameFile(one: string, other: string): boolean {
	const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
	return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

/** Why a summary was not written, and what to do. */
const reasons: Readonly<Record<Trouble, string>> = {
	busy: "is held by another program: close it there, or choose another place",
	exists: "is there already; --force replaces it",
	folder: "is a folder: name a file",
	full: "does not fit: the disk is full",
	gone: "lies in a folder that does not exist",
	link: "is a link, and nothing is written through one: name the file itself",
	"long-name": "is too long a name",
	"no-file": "is no file that can be replaced: choose another name",
	permission: "may not be written by you: choose another place",
	"read-only": "is read-only: choose another place",
	unknown: "cannot be written",
}

function requestFor({ folder, options }: Read, of: Case): SummaryRequest {
	return {
		case: of,
		notes: new Map(
			of.notes.flatMap(({ file }) => {
				const note = folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		),
		findings: new Map(of.notes.map(({ file }) => [file, folder.check(file, options.of(file))] as const)),
		now: today(),
		shown,
	}
}

function refuse(why: string, as: number = status.refused): number {
	process.stderr.write(`ipt-notes: ${why}\n`)
	return as
}
