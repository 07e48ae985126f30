/** Lists with marks of a word processor: once for each piece of the note that contains one; the fix mends all of the note. */
import { pastedLines } from "../note/body/pasted.ts"
import { perPiece, unlessEmpty } from "../note/per-piece.ts"
import type { Note } from "../note/read.ts"
import { lineRange, shift, type TextEdit } from "../text/text.ts"
import type { Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		/** `unmarked`: a label without any mark of a list. */
		readonly "note.pasted-list": { readonly unmarked: boolean }
	}
}

export const pastedList: Rule<"note.pasted-list"> = {
	codes: { "note.pasted-list": { level: "information", kind: "contradiction" } },
	*check({ note }) {
		for (const {
			at,
			found: [first],
		} of pastedIn(note)) {
			if (first)
				yield {
					code: "note.pasted-list",
					range: { start: at + first.range.start, end: lineRange(note.text, at + first.range.start).end },
					facts: { unmarked: first.isUnmarked === true },
				}
		}
	},
}

const pastedIn = perPiece((text) => unlessEmpty(pastedLines(text)))

/** What makes lists of Markdown of all of them. */
export function pastedListEdits(note: Pick<Note, "placedPieces" | "text">): TextEdit[] {
	return pastedIn(note).flatMap(({ at, found }) => found.map(({ range, meant }) => ({ range: shift(range, at), text: meant })))
}
