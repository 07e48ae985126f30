/** Puts an allowed word in place of one that is not known, where the finding names some. */
import { Facts } from "../../rules/en/facts.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
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
	const facts = new Facts(data)
	const words = facts
		.list("allowed")
		.slice(0, most)
		.map((word) => (code === "person.unknown" ? `@${word}` : word))
	const written = text.slice(range.start, range.end)
	// Words of a value are the clinician's own: a term goes before them, and only a number gives way to another.
	if (code === "field.value" && facts.text("cause") !== "out-of-range")
		return facts.text("cause") === "unknown" ? words.map((word) => putFirst(word, range.start)) : []
	const found = code === "field.value" ? (/^\d{1,9}/.exec(written)?.[0] ?? "") : written
	// A list or a map is not replaced by a word, nor a value whose first words are marked up.
	if (found === "" || (code !== "note.heading" && (/^[[{*_`<]/.test(found) || /[\r\n]/.test(found)))) return []
	const place = { start: range.start, end: range.start + found.length }
	return words.map((word) => ({
		title: { does: "replace", word },
		edits: [{ range: place, text: word }],
		preferred: words.length === 1,
	}))
}

const putFirst = (word: string, at: number): Fix => ({
	title: { does: "put-first", word },
	edits: [{ range: { start: at, end: at }, text: `${word}, ` }],
	preferred: false,
})
