/** What the header of a note contains, as it is written. */
import type { NoteFacts } from "../cases/facts.ts"
import type { Value } from "../note/front-matter/entries.ts"
import { onOneLine } from "../note/front-matter/on-one-line.ts"
import { findTerm, lateEntryWords, wordsOf } from "../record/index.ts"
import { keyPlaceNamed } from "../record/places.ts"
import type { SummaryRequest } from "./request.ts"

/** Keys that are for the program, or that a summary says by itself. */
const notOfHeader: readonly string[] = ["case", "ipt", "language", "not-needed"]

/** Keys with one fact or one term that a summary says in another part: in the header only if the note could not be read so. */
const facts: Readonly<Record<string, keyof NoteFacts>> = {
	date: "date",
	ending: "ending",
	focus: "focus",
	note: "kind",
	phase: "phase",
	session: "session",
	status: "status",
	variant: "variant",
}

export interface HeaderLine {
	readonly key: string
	readonly label: string
	readonly value: string
}

/** Each key of a note's header that other parts of the summary do not say; `covered` names further keys that they do. */
export function headerOf({ notes }: Pick<SummaryRequest, "notes">, note: NoteFacts, covered: readonly string[] = []): HeaderLine[] {
	const entries = notes.get(note.file)?.frontMatter?.entries ?? []
	return entries.flatMap(({ key, value }): HeaderLine[] => {
		if (notOfHeader.includes(key) || covered.includes(key) || isFact(key, value, note)) return []
		if (key === "written" && note.written !== undefined) return [{ key, label: titleOf(key), value: lateEntryWords(note.written) }]
		const text = key === "measures" ? measuresAsWritten(value) : textOf(value)
		return text === "" ? [] : [{ key, label: titleOf(key), value: text }]
	})
}

const titleOf = (key: string): string => {
	const place = keyPlaceNamed(key)
	return place ? wordsOf(place.id).title : key
}

/** Whether a key contains no more than a fact or a term that a summary says in another part. */
function isFact(key: string, value: Value, note: NoteFacts): boolean {
	const fact = facts[key]
	if (fact === undefined) return false
	const vocabulary = keyPlaceNamed(key)?.value?.vocabulary
	return vocabulary === undefined ? note[fact] !== undefined : value.kind === "text" && findTerm(vocabulary, value.text) !== undefined
}

const textOf = (value: Value): string => onOneLine(value, " ")

/** Scores with more than the numbers that are in the table of measures. */
function measuresAsWritten(value: Value): string {
	if (value.kind !== "map") return textOf(value)
	return value.entries
		.filter(({ value: score }) => !isPlainScore(score))
		.map(({ key, value: score }) => `${key}: ${textOf(score)}`)
		.join("; ")
}

function isPlainScore(value: Value): boolean {
	switch (value.kind) {
		case "empty":
			return true
		case "text":
			// Yes, no and null are words of YAML.
			return /^(?:\d+(?:[.,]\d+)?|yes|no|true|false|null|~)$/i.test(value.text.trim())
		case "list":
			return value.items.every(isPlainScore)
		case "map":
			return value.entries.every(({ value: inner }) => isPlainScore(inner))
	}
}
