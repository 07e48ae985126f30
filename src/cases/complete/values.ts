/** Terms that the value of a field begins with. */
import { findPart, findTerm, terms, termTitle, ratingNeedsEvidence, type VocabularyName } from "../../record/index.ts"
import { fieldsUnder } from "../../note/fields.ts"
import type { Typing } from "../../note/typing.ts"
import { isGoalId, leadingWords } from "../../note/value.ts"
import { type BodyPlace, isNested } from "./body-place.ts"
import { type Completion, termItem, type Typed } from "./completion.ts"

type ValueTyping = Extract<Typing, { readonly what: "value" }>

/** Items for the first words of a value; none behind them, where running text goes on. */
export function valueItems(place: BodyPlace, typing: ValueTyping): Completion[] {
	const { vocabulary, several } = vocabularyOf(place, typing) ?? {}
	const typed = vocabulary && termTyped(vocabulary, several ?? false, typing)
	if (!typed) return []
	const { start, end } = typed.range
	const space = /\s/.test(place.text[start - 1] ?? "") ? "" : " "
	const followed = end < typing.range.start + typing.rest.length
	const others = [place.text.slice(typing.range.start, start), typing.rest.slice(end - typing.range.start)]
	const there = new Set(several ? others.flatMap(termsIn(vocabulary)) : [])
	return terms(vocabulary)
		.filter((term) => !there.has(term))
		.map((term) => {
			if (vocabulary !== "rating") return termItem(vocabulary, term, typed, termTitle(vocabulary, term), space + termTitle(vocabulary, term))
			// From some rating on what was seen has to be told behind it.
			return termItem(vocabulary, term, typed, term, space + term + (Number(term) >= ratingNeedsEvidence && !followed ? ": " : ""))
		})
}

const separator = /[,;]/

const termsIn = (vocabulary: VocabularyName) => (text: string): string[] => text.split(separator).flatMap((words) => findTerm(vocabulary, leadingWords(words)) ?? [])

/** The term that is being written: the first words, or those behind the last of several terms. */
function termTyped(vocabulary: VocabularyName, several: boolean, { range, text, rest }: ValueTyping): Typed | undefined {
	const parts = several ? text.split(separator) : [text]
	const last = (parts.at(-1) ?? "").trimStart()
	const isTerm = (words: string): boolean => findTerm(vocabulary, words) !== undefined
	if (leadingWords(last) !== last.trim() || !parts.slice(0, -1).every(isTerm)) return undefined
	const from = text.length - last.length
	const words = rest.slice(from)
	const length = parts.length > 1 && /^\s/.test(words) ? 0 : leadingWords(words).length + words.length - words.trimStart().length
	return { range: { start: range.start + from, end: range.start + Math.max(from + length, text.length) }, text: last }
}

/** The vocabulary of the field that a label names here. */
function vocabularyOf({ section, sub, head, layout }: BodyPlace, { label, indent }: ValueTyping): { readonly vocabulary: VocabularyName; readonly several?: boolean | undefined } | undefined {
	if (!section?.part || isNested(indent)) return undefined
	const value = findPart(fieldsUnder(section, head, sub), label)?.value
	if (value) return "vocabulary" in value ? value : undefined
	const { entries } = section.part
	if (sub || entries?.as !== "fields") return undefined
	if (entries.of === "mechanisms" && layout === "session" && findTerm("mechanism", label)) return { vocabulary: "rating" }
	return entries.of === "goals" && layout === "closing" && isGoalId(label) ? { vocabulary: "goal-outcome" } : undefined
}
