/** `ipt-notes export`: the summary of one case, written whole or not at all. */
import type { Case } from "../cases/case.ts"
import { type Trouble, troubleOf } from "../files/trouble.ts"
import { writeWhole } from "../files/write-whole.ts"
import { exportJson, exportMarkdown, type SummaryRequest } from "../summary/index.ts"
import { noteEnding, shown } from "./files.ts"
import type { Read } from "./read.ts"

interface Target {
	readonly format: "json" | "markdown"
	readonly out: string
	/** Replace a file that is there. */
	readonly force: boolean
}

/** Writes the summary and returns the exit status. */
export async function exportCase(read: Read, code: string, { format, out, force }: Target): Promise<number> {
	const of = read.folder.index.case(code)
	// A note that could not be read may be one of the case: a summary that silently lacks it would be wrong.
	if (read.unread > 0) return refuse(`what could not be read may belong to case ${code}; nothing was written`)
	if (!of) return refuse(`there is no case ${code} in these notes`)
	if (out.endsWith(noteEnding)) return refuse(`${out} is the name of a note: a summary is not written over a note`)
	const request = requestFor(read, of)
	const text = format === "json" ? `${JSON.stringify(exportJson(request), null, "\t")}\n` : exportMarkdown(request)
	try {
		await writeWhole(out, text, { replace: force })
	} catch (error) {
		return refuse(`${out} ${reasons[troubleOf(error)]}; nothing was written`)
	}
	return 0
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
		notes: new Map(of.notes.flatMap(({ file }) => {
			const note = folder.note(file)
			return note ? [[file, note] as const] : []
		})),
		findings: new Map(of.notes.map(({ file }) => [file, folder.check(file, options)] as const)),
		now: new Date().toISOString().slice(0, 10),
		shown,
	}
}

function refuse(why: string): number {
	process.stderr.write(`ipt-notes: ${why}\n`)
	return 2
}
