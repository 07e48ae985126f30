/** The front matter of a case's formulation. */
import type { Head } from "../note/front-matter/head.ts"
import { noteHead } from "../note/note-head.ts"
import type { SummaryRequest } from "./request.ts"

/** The front matter of the formulation, read; nothing if there is none, or it cannot be read. */
export function headOf({ case: { formulation }, notes }: Pick<SummaryRequest, "case" | "notes">): Head | undefined {
	const note = formulation && notes.get(formulation.file)
	return note && noteHead(note)
}
