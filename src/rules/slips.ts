/** Headings that are not written as ones of a section, text that becomes one, and blocks that are never closed and hide what follows. */
import { partOfHeading } from "../note/body/headings.ts"
import type { Slip } from "../note/body/slips.ts"
import type { Layout } from "../record/index.ts"
import { shift } from "../text/text.ts"
import type { Problem, Rule } from "./rule.ts"

export const slips: Rule = {
	codes: { "note.heading": "information", "note.unclosed": "warning" },
	*check({ note, layout, sections }) {
		if (!layout) return
		for (const { slip, placed } of sections) {
			if (!slip) continue
			const title = slip.title.slice(0, 60)
			yield {
				code: "note.heading",
				range: shift(placed.part.heading, placed.at),
				data: { slip: slip.slip, title, allowed: [`## ${slip.title}`] },
			}
		}
		for (const { at, piece } of note.placedPieces) {
			for (const slip of piece.slips) {
				const problem = problemOf(slip, layout)
				if (problem) yield { ...problem, range: shift(slip.range, at) }
			}
		}
	},
}

/** Of what is not read as a section. */
function problemOf(slip: Slip, layout: Layout): Omit<Problem, "range"> | undefined {
	if (slip.slip === "unclosed") return { code: "note.unclosed", data: { block: slip.block, sections: slip.hidden.slice(0, 3) } }
	const isKnown = partOfHeading(layout, slip.title).part !== undefined
	const title = slip.title.slice(0, 60)
	if (slip.slip === "underline") return isKnown ? undefined : { code: "note.heading", data: { slip: slip.slip, title } }
	// Bold words and a lone number sign may mean themselves.
	if (slip.slip !== "no-space" || slip.level === 1 || isKnown) return undefined
	return { code: "note.heading", data: { slip: slip.slip, title, allowed: [`${"#".repeat(slip.level)} ${slip.title}`] } }
}
