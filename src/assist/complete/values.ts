/** Terms that the value of a field begins with. */
import { fieldsUnder } from "../../note/fields.ts"
import { isGoalId, leadingWords } from "../../note/values/value.ts"
import { findPart, findTerm, ratingNeedsEvidence, terms, termTitle, type VocabularyName } from "../../record/index.ts"
import { type PlaceValue, placeOfCode } from "../../record/places.ts"
import type { Typing } from "../typing.ts"
import { type BodyContext, isNested } from "./body-context.ts"
import { type Completion, termItem, type Typed } from "./completion.ts"
import { personItems } from "./mentions.ts"

type ValueTyping = Extract<Typing, { readonly what: "value" }>

/** Items for the first words of a value; none after them, where running text goes on. */
export function valueItems(context: BodyContext, typing: ValueTyping): Completion[] {
	const { vocabulary, several = false, people } = valueOf(context, typing) ?? {}
	if (people) return typing.text === "" ? spaced(context, personItems(context, typing)) : []
	if (!vocabulary) return []
	const typed = termTyped(vocabulary, several, typing)
	if (!typed) return []
	const { start, end } = typed.range
	const others = [context.text.slice(typing.range.start, start), typing.rest.slice(end - typing.range.start)]
	const there = new Set(several ? others.flatMap(termsIn(vocabulary)) : [])
	const followed = end < typing.range.start + typing.rest.length
	const offered = terms(vocabulary).filter((term) => !there.has(term))
	if (vocabulary !== "rating")
		return spaced(
			context,
			offered.map((term) => termItem(vocabulary, term, typed, termTitle(vocabulary, term))),
		)
	// From some rating on what was seen has to be described after it.
	const colon = (rating: string): string => (Number(rating) >= ratingNeedsEvidence && !followed ? ": " : "")
	return spaced(
		context,
		offered.map((rating) => termItem(vocabulary, rating, typed, rating, rating + colon(rating))),
	)
}

/** With the space that belongs before a value, if it is not there yet. */
function spaced({ text }: BodyContext, items: readonly Completion[]): Completion[] {
	return items.map((item) => (/\s/.test(text[item.range.start - 1] ?? "") ? item : { ...item, text: ` ${item.text}` }))
}

const separator = /[,;]/

const termsIn =
	(vocabulary: VocabularyName) =>
	(text: string): string[] =>
		text.split(separator).flatMap((words) => findTerm(vocabulary, leadingWords(words)) ?? [])

/** The term that is being written: the first words, or those after the last of several terms. */
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

/** What the value of the field begins with that a label names here. */
function valueOf({ section, sub, head }: BodyContext, { label, indent }: ValueTyping): PlaceValue | undefined {
	if (!section?.part || isNested(indent)) return undefined
	const { entries } = section.part
	const known = findPart(fieldsUnder(section, head, sub), label)
	if (known || sub || entries?.as !== "fields") return known?.value
	const isEntry = entries.of === "mechanisms" ? findTerm("mechanism", label) !== undefined : entries.of === "goals" && isGoalId(label)
	return isEntry ? placeOfCode(section.part.id)?.value : undefined
}
