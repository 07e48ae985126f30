/** Text of a note in none of its sections: before the first heading, under a `#` or under a lone `###`. */
import type { BlockContent } from "mdast"
import type { NoteFacts } from "../cases/facts.ts"
import { outsideOf } from "../note/named.ts"
import { derived } from "../text/words.ts"
import { saySomething, excerpt } from "./excerpt.ts"
import { layoutOfNote } from "./layout.ts"
import { summaryReadings } from "./reading.ts"
import type { SummaryRequest } from "./request.ts"

export interface OutsideText {
	/** The heading that it is under; empty without one. */
	readonly title: string
	readonly blocks: BlockContent[]
}

/** The texts of a note in none of its sections, in their order, each with the heading that it is under. */
export function outsideTexts({ notes, case: patientCase }: Pick<SummaryRequest, "case" | "notes">, facts: NoteFacts): OutsideText[] {
	const note = notes.get(facts.file)
	if (!note) return []
	return outsideOf(note, layoutOfNote(facts)).flatMap((placed): OutsideText[] => {
		const blocks = excerpt(note, placed)
		const title = placed.part.level === 1 && isPlainTitle(placed.part.title, patientCase.code, facts) ? "" : placed.part.title
		return title === "" && !saySomething(blocks) ? [] : [{ title, blocks }]
	})
}

/** Whether a title says no more than what a summary says of the note anyway: "Session 3", "Case formulation C-1". */
function isPlainTitle(title: string, code: string, { session, date }: NoteFacts): boolean {
	const said = `${code} ${session ?? ""} ${date ?? ""}`.toLowerCase()
	const words = title
		.toLowerCase()
		.replaceAll(code.toLowerCase(), " ")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "")
	return words.every((word) => titleWords().has(word) || (/^\d+$/.test(word) && said.includes(word)))
}

/** In every language: a title says which note it is, whatever the language of the case. */
const titleWords = derived((): ReadonlySet<string> => new Set(summaryReadings.current.flatMap(({ titles }) => titles)))
