/** What the header of a note holds, as it is written. */
import type { NoteFacts } from "../cases/facts.ts"
import type { Entry, Value } from "../note/front-matter/entries.ts"
import { frontMatterKeys } from "../record/front-matter.ts"
import { findTerm, type VocabularyName, wordsOf } from "../record/index.ts"
import type { SummaryRequest } from "./request.ts"

/** What a summary says of a note elsewhere, if it could be read. */
const elsewhere: ReadonlySet<string> = new Set(["case", "ipt", "language", "not-needed"])

/** Keys whose value is a term that a summary says elsewhere: told here only if more than the term is written. */
const terms: Readonly<Record<string, VocabularyName>> = {
	ending: "ending",
	focus: "problem-area",
	note: "note",
	phase: "phase",
	status: "session-status",
	variant: "variant",
}

/** Keys that hold one fact which is said elsewhere. */
const facts: Readonly<Record<string, keyof NoteFacts>> = { date: "date", session: "session" }

export interface HeaderLine {
	readonly key: string
	readonly label: string
	readonly value: string
}

/** Each key of a note's header that the summary does not tell elsewhere; `told` names further keys that it does. */
export function headerOf({ notes }: Pick<SummaryRequest, "notes">, of: NoteFacts, told: readonly string[] = []): HeaderLine[] {
	const entries = notes.get(of.file)?.frontMatter?.entries ?? []
	return entries.flatMap(({ key, value }): HeaderLine[] => {
		if (elsewhere.has(key) || told.includes(key)) return []
		const text = key === "measures" ? measuresAsWritten(value) : textOf(value)
		const fact = facts[key]
		const vocabulary = terms[key]
		if (text === "" || (fact !== undefined && of[fact] !== undefined) || (vocabulary !== undefined && isTerm(vocabulary, value))) return []
		return [{ key, label: titleOf(key), value: text }]
	})
}

const titleOf = (key: string): string =>
	frontMatterKeys.some(({ key: known }) => known === key) ? wordsOf(`front-matter.${key}`).title : key

const isTerm = (vocabulary: VocabularyName, value: Value): boolean =>
	value.kind === "text" && findTerm(vocabulary, value.text) !== undefined

/** A value on one line. */
export function textOf(value: Value): string {
	switch (value.kind) {
		case "empty":
			return ""
		case "text":
			return value.text.replace(/\s+/g, " ").trim()
		case "list":
			return value.items
				.map(textOf)
				.filter((text) => text !== "")
				.join(", ")
		case "map":
			return value.entries.map(entryText).join(", ")
	}
}

const entryText = ({ key, value }: Entry): string => `${key} ${textOf(value)}`.trim()

/** Scores with more than the numbers that the table of measures tells. */
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
			return /^(?:\d+(?:[.,]\d+)?|yes|no|true|false|null|~)$/i.test(value.text.trim())
		case "list":
			return value.items.every(isPlainScore)
		case "map":
			return value.entries.every(({ value: inner }) => isPlainScore(inner))
	}
}
