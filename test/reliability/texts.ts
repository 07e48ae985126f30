/** A note that is checked by itself in a folder, and what is said of it. */
import { NoteFolder } from "../../src/folder/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { session } from "../rules/case-notes.ts"

export const file = "note.ipt.md"

export function check(text: string | Uint8Array) {
	const folder = new NoteFolder()
	if (typeof text === "string") folder.setText(file, text)
	else folder.setBytes(file, text)
	const findings = folder.check(file, defaultOptions)
	const source = folder.note(file)?.text ?? ""
	return {
		folder,
		findings,
		codes: findings.map(({ code }) => code),
		facts: folder.index.get(file),
		at: (code: string) => findings.filter((one) => one.code === code).map(({ range }) => source.slice(range.start, range.end)),
	}
}

export const yaml = (lines: string) => check(`---\nnote: session\n${lines}\n---\n`)

export const note = session(5, { body: "## Plan\n\nCall @sister.\n" })
