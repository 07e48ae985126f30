/** Puts an allowed word in place of one that is not known, if the finding names some. */
import { termTitle } from "../../record/index.ts"
import { datesMeantOn } from "../../note/front-matter/meant/index.ts"
import { yamlOf } from "../../note/forms/scalar.ts"
import { noteLanguage } from "../../note/note-head.ts"
import type { Note } from "../../note/read.ts"
import { withWords } from "../../rules/kept-words.ts"
import { type Finding, isOf, type OwnFinding, type Subject } from "../../rules/rule.ts"
import { today } from "../../text/today.ts"
import type { Fix } from "./fix.ts"

/** More choices than these would bury the near ones. */
const most = 8

/** What may be written in place of what a finding is at, the nearest first. */
function allowedFor(finding: Finding): readonly string[] {
	if (isOf(finding, "field.value")) return finding.facts.allowed.map((term) => termTitle(finding.facts.vocabulary, term))
	if (isOf(finding, "mechanism.unknown")) return finding.facts.allowed.map((term) => termTitle("mechanism", term))
	if (isOf(finding, "technique.unknown")) return finding.facts.allowed.map((term) => termTitle("technique", term))
	if (isOf(finding, "person.unknown")) return finding.facts.allowed.map((alias) => `@${alias}`)
	if (isOf(finding, "amends.unknown")) return finding.facts.allowed.flatMap((file) => yamlOf(file) ?? [])
	return "allowed" in finding.facts ? finding.facts.allowed : []
}

/** A fix for each word that may be meant; none for a finding that names none. */
export function replaceValue({ note }: Subject, finding: Finding): Fix[] {
	const { text } = note
	const { code, range } = finding
	if (isOf(finding, "front-matter.value") && isUnsure(finding)) return settle(note, finding)
	const words = allowedFor(finding).slice(0, most)
	const written = text.slice(range.start, range.end)
	// Words of a value are the clinician's own: a term goes before them, and only a number gives way to another.
	if (isOf(finding, "field.value") && finding.facts.cause !== "out-of-range")
		return finding.facts.cause === "unknown" ? words.map((word) => putFirst(word, range.start)) : []
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

type Unsure = OwnFinding<"front-matter.value">

const isUnsure = ({ facts: { cause } }: Unsure): boolean => cause === "doubtful" || cause === "nothing" || cause === "relative"

/** What a value in doubt may be, with its words as a comment; a day that only today is known, as its date; nothing for a word that says so. */
function settle(note: Note, { range, facts: { cause, allowed, path, text: written } }: Unsure): Fix[] {
	if (cause === "nothing") return [{ title: { does: "empty", key: path }, edits: [{ range, text: "" }], preferred: true }]
	const values = cause === "relative" ? datesMeantOn(today(), written, noteLanguage(note)) : allowed
	return values.map((value) => {
		const word = cause === "relative" ? value : (withWords(note.text, range, value, written) ?? value)
		return { title: { does: "replace", word }, edits: [{ range, text: word }], preferred: values.length === 1 && cause === "relative" }
	})
}
