/** Headings that are none, text that becomes one, and blocks that are never closed and hide what follows. */
import { partOfHeading } from "../note/named.ts"
import type { Slip } from "../note/slips.ts"
import { shift } from "../note/text.ts"
import type { Problem, Rule } from "./rule.ts"

export const slips: Rule = {
	codes: { "note.heading": "information", "note.unclosed": "warning" },
	*check({ note, layout }) {
		if (!layout) return
		const isKnown = (title: string): boolean => partOfHeading(layout, title).part !== undefined
		for (const { at, piece } of note.placedPieces) {
			for (const slip of piece.slips) {
				const problem = problemOf(slip, isKnown)
				if (problem) yield { ...problem, range: shift(slip.range, at) }
			}
		}
	},
}

function problemOf(slip: Slip, isKnown: (title: string) => boolean): Omit<Problem, "range"> | undefined {
	if (slip.slip === "unclosed") return { code: "note.unclosed", data: { block: slip.block, sections: slip.hidden.slice(0, 3) } }
	const { title } = slip
	if (slip.slip === "underline") return isKnown(slip.title) ? undefined : { code: "note.heading", data: { slip: slip.slip, title } }
	// Bold words and a lone number sign may mean themselves.
	const isMeant = isKnown(slip.title) || (slip.slip === "no-space" && slip.marks.length > 1)
	return isMeant ? { code: "note.heading", data: { slip: slip.slip, title, allowed: [`${slip.marks} ${slip.title}`] } } : undefined
}
