/** Puts an allowed word in place of one that is not known, where the finding names some. */
import { leadingWords } from "../../note/value.ts"
import { Facts } from "../en/codes.ts"
import type { Finding, Subject } from "../rule.ts"
import type { Fix } from "./fix.ts"

/** More choices than these would bury the near ones. */
const most = 8

const replaceable = new Set([
	"field.value",
	"front-matter.unknown-key",
	"front-matter.value",
	"measure.unknown",
	"mechanism.unknown",
	"note.heading",
	"person.unknown",
	"session.duplicate-number",
	"technique.unknown",
	"variant.unknown",
])

export function replaceValue({ note: { text } }: Subject, { code, range, data }: Finding): Fix[] {
	if (!replaceable.has(code)) return []
	const words = new Facts(data).list("allowed").slice(0, most).map((word) => (code === "person.unknown" ? `@${word}` : word))
	const written = text.slice(range.start, range.end)
	const found = code === "field.value" ? leadingWords(written) : written
	// A list or a map is not replaced by a word, nor a value whose first words are marked up.
	if (found === "" || (code !== "note.heading" && /^[[{*_`<]/.test(found)) || /[\r\n]/.test(found)) return []
	const place = { start: range.start, end: range.start + found.length }
	return words.map((word) => ({
		title: { does: "replace", word },
		edits: [{ range: place, text: word }],
		preferred: words.length === 1,
	}))
}
