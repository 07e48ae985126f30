/** The table of findings. */
import type { Finding } from "../rules/rule.ts"
import { findingAsJson } from "../rules/finding-json.ts"
import { levels } from "../rules/levels.ts"
import { lineStarts } from "../text/text.ts"
import { type RowOf, table } from "./column.ts"
import { joined, numberOf, placeColumns } from "./common.ts"

const columns = {
	case: { ...placeColumns.case, nullable: true },
	note: { ...placeColumns.note, nullable: true },
	line: placeColumns.line,
	column: { type: "integer", about: "The column from 1, in UTF-16 units" },
	end_line: { type: "integer", about: "The line of its end" },
	end_column: { type: "integer", about: "The column after its end" },
	code: { type: "string", about: "What was found" },
	level: { type: "string", about: "How serious it is", terms: levels },
	parts: { type: "string", nullable: true, about: "The codes of details that are reported together, separated by semicolons" },
	message: { type: "string", about: "The problem, then what to do. It may quote the note", holds: "text" },
	file: { type: "string", about: "The note, relative to the folder in which the program was started", holds: "file" },
} as const

export const findings = table({
	name: "findings",
	about: "A finding in a note. If the note names no case, case and note are missing",
	columns,
	rows: ({ case: patientCase, findings: found, notes, nameOf }) =>
		patientCase.notes.flatMap(({ file }) =>
			rowsOf(found.get(file) ?? [], notes.get(file)?.text ?? "", {
				case: patientCase.code,
				note: numberOf(patientCase, file),
				file: nameOf(file),
			}),
		),
})

/** The findings of one note as rows, in the order of its text. */
export function rowsOf(
	found: readonly Finding[],
	text: string,
	of: { readonly case: string | null; readonly note: number | null; readonly file: string },
): RowOf<typeof columns>[] {
	const starts = lineStarts(text)
	return found.map((finding) => {
		const { line, column, endLine, endColumn, code, level, message, parts = [] } = findingAsJson(finding, starts, of.file)
		const place = { line, column, end_line: endLine, end_column: endColumn }
		return { case: of.case, note: of.note, ...place, code, level, parts: joined(parts), message, file: of.file }
	})
}
