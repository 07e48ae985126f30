/** Scores that are listed where the header has a key for each: `measures: PHQ-9 14, GAD-7 9`. */
import { entryOf } from "../../note/front-matter/read.ts"
import { scalesOf } from "../../record/index.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import { measuresOf } from "../score-list.ts"
import type { Fix } from "./fix.ts"

/** The fix that writes each score on a line of its own; nothing for another finding, and unless all can be read. */
export function listedScores({ note, layout, options }: Subject, { code, range }: Finding): Fix | undefined {
	if (code !== "front-matter.value" && code !== "front-matter.syntax") return undefined
	const { keyRange, value } = entryOf(note.frontMatter?.entries ?? [], "measures") ?? {}
	if (!layout || !value || value.kind === "empty" || range.start < value.range.start || range.start > value.range.end) return undefined
	// A map that can be read has its own places to mend, and one on the line of its key needs no more than braces.
	const isOnLine = !/[\r\n]/.test(note.text.slice(keyRange?.end, value.range.start))
	if (value.kind === "map" && (code === "front-matter.value" || isOnLine)) return undefined
	const edit = measuresOf(note, value.range, layout, scalesOf(options.measures))
	return edit && { title: { does: "tidy", what: "scores" }, edits: [edit], preferred: true }
}
