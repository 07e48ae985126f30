/** Headings that are not written as ones of a section, text that becomes one, and blocks that are never closed and hide what follows. */
import { partOfHeading } from "../note/body/headings.ts"
import type { HeadingSlip, Slip } from "../note/body/slips.ts"
import type { Layout } from "../record/index.ts"
import { shift, shortened } from "../text/text.ts"
import type { OwnProblem, Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "note.heading": {
			readonly slip: HeadingSlip["slip"] | "underline"
			readonly title: string
			readonly allowed: readonly string[]
		}
		/** `sections`: titles of those that it hides. */
		readonly "note.unclosed": { readonly block: "code" | "comment"; readonly sections: readonly string[] }
	}
}

export const slips: Rule<"note.heading" | "note.unclosed"> = {
	codes: { "note.heading": { level: "information", kind: "contradiction" }, "note.unclosed": { level: "warning", kind: "contradiction" } },
	*check({ note, layout, sections }) {
		if (!layout) return
		for (const { slip, placed } of sections) {
			if (!slip) continue
			const title = shortTitle(slip)
			yield {
				code: "note.heading",
				range: shift(placed.part.heading, placed.at),
				facts: { slip: slip.slip, title, allowed: [`## ${slip.title}`] },
			}
		}
		for (const { at, piece } of note.placedPieces) {
			for (const slip of piece.slips) {
				const problem = problemOf(slip, layout, at)
				if (problem) yield problem
			}
		}
	},
}

/** Of what is not read as a section. */
function problemOf(slip: Slip, layout: Layout, at: number): OwnProblem<"note.heading" | "note.unclosed"> | undefined {
	const range = shift(slip.range, at)
	if (slip.slip === "unclosed") return { code: "note.unclosed", range, facts: { block: slip.block, sections: slip.hidden.slice(0, 3) } }
	const isKnown = partOfHeading(layout, slip.title).part !== undefined
	const title = shortTitle(slip)
	if (slip.slip === "underline")
		return isKnown ? undefined : { code: "note.heading", range, facts: { slip: slip.slip, title, allowed: [] } }
	// Bold words and a lone number sign may mean themselves.
	if (slip.slip !== "no-space" || slip.level === 1 || isKnown) return undefined
	return { code: "note.heading", range, facts: { slip: slip.slip, title, allowed: [`${"#".repeat(slip.level)} ${slip.title}`] } }
}

/** A text of several lines, which a line of dashes made a heading, is shown as one. */
const shortTitle = ({ title }: { readonly title: string }): string => shortened(title.slice(0, 300).replaceAll(/\s+/gu, " "), 60)
