/** Values behind a key of the front matter: terms of its vocabulary, and what the case knows. */
import { areasOf } from "../../cases/course.ts"
import { nextSession } from "../../cases/sequence.ts"
import { formOf } from "../../note/front-matter/head.ts"
import {
	areaOnlyIn,
	formatVersion,
	findTerm,
	type FrontMatterKey,
	type ProblemArea,
	terms,
	type VocabularyName,
} from "../../record/index.ts"
import { type Completion, filterOf, termItem, type Typed } from "./completion.ts"
import { type HeadPlace, otherCases, wordsAt } from "./head-place.ts"

/** Items for a single value behind a key, or for one in a list in brackets. */
export function keyValues(place: HeadPlace, key: FrontMatterKey | undefined): Completion[] {
	const { text, line, offset } = place
	const { start, end } = line.value
	if (!key) return []
	const value = text.slice(start, end)
	if (value.startsWith("[")) return key.key === "problem-areas" && offset > start ? areasInBrackets(place) : []
	if (value.startsWith("{")) return []
	if (offset > end) return []
	// A value that is not there yet begins at the cursor.
	const range = value === "" ? { start: offset, end: offset } : { start: Math.min(start, offset), end }
	const typed: Typed = { range, text: text.slice(range.start, offset) }
	const space = text[range.start - 1] === ":" ? " " : ""
	return itemsFor(place, key, typed).map((item) => ({ ...item, text: space + item.text }))
}

function itemsFor(place: HeadPlace, { key, ...rest }: FrontMatterKey, typed: Typed): Completion[] {
	const about = { is: "part", id: `front-matter.${key}` } as const
	const number = (label: string): Completion => ({
		kind: "number",
		label,
		range: typed.range,
		text: label,
		filter: filterOf(typed, [label]),
		about,
	})
	switch (key) {
		case "ipt":
			return [number(String(formatVersion))]
		case "case":
			return otherCases(place).map((of) => ({
				kind: "case",
				label: of.code,
				range: typed.range,
				text: of.code,
				filter: filterOf(typed, [of.code]),
				about: { is: "case", of },
			}))
		case "session":
			return [number(String(nextSession({ sessions: (place.of?.sessions ?? []).filter(({ file }) => file !== place.file) })))]
		case "focus":
			return focusAreas(place).map((area) => termItem("problem-area", area, typed, area))
		case "problem-areas":
			return allowedAreas(place).map((area) => termItem("problem-area", area, typed, area, `[${area}]`))
		default: {
			const { vocabulary } = formOf({ key, ...rest })
			return vocabulary ? termItems(vocabulary, typed) : []
		}
	}
}

const termItems = (vocabulary: VocabularyName, typed: Typed): Completion[] =>
	terms(vocabulary).map((term) => termItem(vocabulary, term, typed, term))

/** The areas that this form of IPT has. */
const allowedAreas = ({ variant }: HeadPlace): ProblemArea[] =>
	terms("problem-area").filter((area) => (areaOnlyIn[area] ?? variant) === variant)

/** The areas of the formulation first. */
function focusAreas(place: HeadPlace): ProblemArea[] {
	const own = place.of ? areasOf(place.of) : []
	return [...own, ...allowedAreas(place).filter((area) => !own.includes(area))]
}

/** Areas for a place between brackets: those that do not stand there yet. */
function areasInBrackets(place: HeadPlace): Completion[] {
	const { text, line, offset } = place
	const end = line.value.end - (text[line.value.end - 1] === "]" ? 1 : 0)
	if (offset > end) return []
	const open = line.value.start + 1
	const from = Math.max(open, text.lastIndexOf(",", offset - 1) + 1)
	const comma = text.indexOf(",", offset)
	const to = comma < 0 || comma > end ? end : comma
	const others = [text.slice(open, from), text.slice(to, end)].flatMap((part) => part.split(","))
	return areasBut(place, others, trimmed(text, { start: from, end: to }, offset))
}

/** Areas for an item of a list below the key; with its dash where it has none yet. */
export function areasInList(place: HeadPlace): Completion[] {
	const { text, line, offset, others, parent } = place
	const items = others.filter(({ isItem, range }) => isItem && range.start > (parent?.range.start ?? 0))
	const there = items.map(({ value }) => wordsAt(text, value))
	const margin = line.range.start + line.indent.length
	const end = Math.max(line.value.end, offset)
	if (line.key || offset < margin) return []
	if (line.isItem) {
		if (offset === margin) return []
		const typed = trimmed(text, { start: Math.min(line.value.start, offset), end }, offset)
		const space = text[typed.range.start - 1] === "-" ? " " : ""
		return areasBut(place, there, typed).map((item) => ({ ...item, text: space + item.text }))
	}
	const indent = items[0]?.indent ?? "  "
	const typed = { range: { start: line.range.start, end }, text: text.slice(line.range.start, offset) }
	return areasBut(place, there, typed).map((item) => ({ ...item, text: `${indent}- ${item.text}` }))
}

function areasBut(place: HeadPlace, others: readonly string[], typed: Typed): Completion[] {
	const there = new Set(others.map((other) => findTerm("problem-area", other)))
	return allowedAreas(place)
		.filter((area) => !there.has(area))
		.map((area) => termItem("problem-area", area, typed, area))
}

/** A place without the space round what stands in it; at the cursor where nothing does. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }, offset: number): Typed {
	const words = text.slice(start, end)
	const from = Math.min(offset, start + words.length - words.trimStart().length)
	const range =
		words.trim() === "" ? { start: offset, end: offset } : { start: from, end: Math.max(offset, start + words.trimEnd().length) }
	return { range, text: text.slice(range.start, offset) }
}
