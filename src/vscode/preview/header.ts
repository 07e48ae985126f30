/** The header of a note in the preview: a line of words, and its scores, in place of a table of keys. */
import type { Entry, Value } from "../../note/front-matter/entries.ts"
import { type Head, readHead } from "../../note/front-matter/head.ts"
import { onOneLine } from "../../note/front-matter/on-one-line.ts"
import { entryOf, type FrontMatter } from "../../note/front-matter/read.ts"
import { findTerm, lateEntryWords, termTitle, wordsOf } from "../../record/index.ts"
import { keyPlaceNamed } from "../../record/places.ts"
import { type ScoreWords, showMeasures } from "./measures.ts"

/** What the record has no words for. */
export interface HeaderWords extends ScoreWords {
	/** `Session 7` */
	readonly session: (session: number) => string
	/** `Middle phase`, of the name of a phase. */
	readonly phase: (phase: string) => string
	/** A date in words; what is no date remains as it is. */
	readonly date: (date: string) => string
}

/** The keys that are known without their names, in the order of the line. */
const plain = ["case", "note", "session", "date", "status", "phase", "focus", "problem-areas", "start", "end", "mode"]

/** For the program alone, or shown by themselves. */
const left = ["ipt", "language", "measures"]

type Escaped = (text: string) => string

/** The header as HTML: case, session, date, phase and the like, then each other key with its name, then the scores. Empty if there is nothing in it. */
export function showHeader(frontMatter: FrontMatter, words: HeaderWords, escaped: Escaped): string {
	const head = readHead(frontMatter)
	const [code = "", ...first] = plainParts(frontMatter, head, words).map(escaped)
	const late = head.date !== undefined && head.written !== undefined && head.written > head.date ? head.written : undefined
	const more = frontMatter.entries
		.flatMap(({ key, value }) => (plain.includes(key) || left.includes(key) ? [] : namedParts(key, value, words, late)))
		.map(escaped)
	const line = [
		code && `<strong>${code}</strong>`,
		...first,
		...(more.length > 0 ? [`<span class="ipt-details">${more.join(" · ")}</span>`] : []),
	]
		.filter((part) => part !== "")
		.join(" · ")
	return (
		(line && `<p class="ipt-header">${line}</p>\n`) + showMeasures(head, entryOf(frontMatter.entries, "measures")?.value, words, escaped)
	)
}

/** The code of the case, which is empty if there is none, and what else needs no name. */
function plainParts({ entries }: FrontMatter, head: Head, words: HeaderWords): string[] {
	const written = (key: string): string => {
		const entry = entryOf(entries, key)
		return entry ? inWords(key, entry.value, words) : ""
	}
	const numbered = head.session === undefined ? undefined : words.session(head.session)
	return [
		written("case"),
		...[
			numbered ?? written("note"),
			numbered === undefined ? written("session") : head.kind === "session" ? "" : written("note"),
			written("date"),
			head.status === "held" ? "" : written("status"),
			head.phase === undefined ? written("phase") : words.phase(termTitle("phase", head.phase)),
			written("focus"),
			written("problem-areas"),
			[written("start"), written("end")].filter((time) => time !== "").join("–"),
			written("mode"),
		].filter((part) => part !== ""),
	]
}

/** A key with its name; one that contains keys the record knows as each of them, as each has a name of its own. */
function namedParts(key: string, value: Value, words: HeaderWords, late?: string): string[] {
	const named = (name: string, text: string): string[] => (text === "" ? [] : [`${name}: ${text}`])
	if (key === "written" && late !== undefined) return [lateEntryWords(late)]
	if (value.kind !== "map") return named(nameOf(key), inWords(key, value, words))
	const isKnown = ({ key: inner }: Entry): boolean => keyPlaceNamed(key, inner) !== undefined
	return [
		...value.entries.filter(isKnown).flatMap((entry) => named(nameOf(key, entry.key), inWords(key, entry.value, words, entry.key))),
		...named(nameOf(key), onOneLine({ ...value, entries: value.entries.filter((entry) => !isKnown(entry)) }, " ")),
	]
}

const nameOf = (key: string, inner?: string): string => {
	const place = keyPlaceNamed(key, inner)
	return place ? wordsOf(place.id).title : (inner ?? key)
}

/** A value as it is written, except that terms have their names and dates are in words. */
function inWords(key: string, value: Value, words: HeaderWords, inner?: string): string {
	if (value.kind === "list")
		return value.items
			.map((item) => inWords(key, item, words, inner))
			.filter((item) => item !== "")
			.join(", ")
	const text = onOneLine(value, " ")
	const place = keyPlaceNamed(key, inner)?.value
	const vocabulary = place?.vocabulary
	if (vocabulary === undefined) return place?.form === "date" || key === "onset" ? words.date(text) : text
	const term = findTerm(vocabulary, text)
	return term === undefined ? text : termTitle(vocabulary, term)
}
