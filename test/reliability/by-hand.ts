/** Notes of an invented case, written by hand and tried with each kind of line end. */
import { notesThatMayBelong } from "../../src/folder/unplaced.ts"
import type { Note } from "../../src/note/read.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportMarkdown, type Reader, type SummaryRequest } from "../../src/summary/index.ts"
import { inFolder } from "../rules/case-notes.ts"

/** What comes of a case K-7 of these notes. */
export function made(notes: Readonly<Record<string, string>>) {
	const folded = inFolder(notes)
	const { folder, findings } = folded
	const patientCase = folder.index.case("K-7")
	const request = (reader: Reader): SummaryRequest => {
		if (!patientCase) throw new Error("no case")
		const read = patientCase.notes.flatMap(({ file }): (readonly [string, Note])[] => {
			const note = folder.note(file)
			return note ? [[file, note]] : []
		})
		return {
			case: patientCase,
			notes: new Map(read),
			findings: new Map(patientCase.notes.map(({ file }) => [file, findings(file)])),
			mayBelong: notesThatMayBelong(folder.index, "K-7"),
			now: "2026-11-02",
			options: { reader },
		}
	}
	return {
		...folded,
		case: patientCase,
		codes: (file: string): string[] => findings(file).map(({ code }) => code),
		said: (code: string): string[] =>
			folder.files.flatMap((file) =>
				findings(file)
					.filter((finding) => finding.code === code)
					.map(messageOf),
			),
		summary: (reader: Reader = "colleague"): string => exportMarkdown(request(reader)),
	}
}

/** Tries notes with each kind of line end. */
export function byHand(notes: Readonly<Record<string, string>>, tried: (of: ReturnType<typeof made>) => void): void {
	for (const end of ["\n", "\r\n"])
		tried(made(Object.fromEntries(Object.entries(notes).map(([file, text]) => [file, text.replaceAll("\n", end)]))))
}

export const session = (number: number, body: string, more = ""): string =>
	`---\nnote: session\ncase: K-7\nsession: ${number}\ndate: 2026-05-${String(number + 3).padStart(2, "0")}\nphase: middle\nfocus: grief\n${more}---\n\n${body}`

export const formulation = (body: string, more = ""): string =>
	`---\nnote: formulation\ncase: K-7\ndate: 2026-05-01\nproblem-areas: [grief]\n${more}---\n\n${body}`

export const scores = (...lines: readonly string[]): string => `measures:\n${lines.map((line) => `  ${line}\n`).join("")}`

export const risk = (level: string, plan = "rings the ward"): string =>
	`## Risk\n\n- **Level**: ${level}\n- **Rationale**: asked today\n- **Plan**: ${plan}\n`
