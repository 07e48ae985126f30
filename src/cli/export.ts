/** `ipt-notes export`: the summary of one case, written whole or not at all. */
import { randomUUID } from "node:crypto"
import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { Case } from "../cases/case.ts"
import { exportJson, exportMarkdown, type SummaryRequest } from "../summary/index.ts"
import { noteEnding, reason, shown } from "./files.ts"
import type { Read } from "./read.ts"

interface Target {
	readonly format: "json" | "markdown"
	readonly out: string
	/** Replace a file that is there. */
	readonly force: boolean
}

/** Writes the summary and returns the exit status. */
export function exportCase(read: Read, code: string, { format, out, force }: Target): number {
	const of = read.folder.index.case(code)
	if (!of) return refuse(`there is no case ${code} in these notes`)
	if (out.endsWith(noteEnding)) return refuse(`${out} is the name of a note: a summary is not written over a note`)
	if (existsSync(out) && !force) return refuse(`${out} is there already; --force replaces it`)
	const request = requestFor(read, of)
	const text = format === "json" ? `${JSON.stringify(exportJson(request), null, "\t")}\n` : exportMarkdown(request)
	try {
		writeWhole(out, text)
	} catch (error) {
		return refuse(`${out} ${reason(error)}; nothing was written`)
	}
	return 0
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

/** Through a temporary file beside the target; a link is not followed. */
function writeWhole(out: string, text: string): void {
	if (existsSync(out) && !lstatSync(out).isFile()) throw Object.assign(new Error("not a file"), { code: "EISDIR" })
	const temporary = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`)
	try {
		writeFileSync(temporary, text, { flag: "wx" })
		renameSync(temporary, out)
	} catch (error) {
		rmSync(temporary, { force: true })
		throw error
	}
}

function refuse(why: string): number {
	process.stderr.write(`ipt-notes: ${why}\n`)
	return 2
}
