/** Values of a key of the front matter: terms of its vocabulary, and what the case knows. */
import { amendable } from "../../cases/addenda.ts"
import { areasOf } from "../../cases/course.ts"
import { nextSession } from "../../cases/sequence.ts"
import {
	areasOfVariant,
	formatVersion,
	findTerm,
	type FrontMatterKey,
	type ProblemArea,
	terms,
	type VocabularyName,
} from "../../record/index.ts"
import { yamlOf } from "../../note/forms/scalar.ts"
import { valueOfKey } from "../../record/places.ts"
import { nameOfFile } from "../../text/file-name.ts"
import { compareNumbered, compareTexts } from "../../text/order.ts"
import { type Completion, filterOf, termItem, type Typed } from "./completion.ts"
import { type HeadContext, otherCases, wordsAt } from "./head-context.ts"

/** Items for a single value of a key, or for one in a list in brackets. */
export function keyValues(context: HeadContext, key: FrontMatterKey | undefined): Completion[] {
	const { text, line, offset } = context
	const { start, end } = line.value
	if (!key) return []
	const value = text.slice(start, end)
	if (value.startsWith("[")) return key.key === "problem-areas" && offset > start ? areasInBrackets(context) : []
	if (value.startsWith("{")) return []
	if (offset > end) return []
	// A value that is not there yet begins at the cursor.
	const range = value === "" ? { start: offset, end: offset } : { start: Math.min(start, offset), end }
	const typed: Typed = { range, text: text.slice(range.start, offset) }
	const space = text[range.start - 1] === ":" ? " " : ""
	return itemsFor(context, key, typed).map((item) => ({ ...item, text: space + item.text }))
}

function itemsFor(context: HeadContext, { key, ...rest }: FrontMatterKey, typed: Typed): Completion[] {
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
			return otherCases(context).map((patientCase) => ({
				kind: "case",
				label: patientCase.code,
				range: typed.range,
				text: patientCase.code,
				filter: filterOf(typed, [patientCase.code]),
				about: { is: "case", patientCase },
			}))
		case "amends":
			return files(context, typed)
		case "session":
			return [number(String(nextSession({ sessions: (context.patientCase?.sessions ?? []).filter(({ file }) => file !== context.file) })))]
		case "focus":
			return focusAreas(context).map((area) => termItem("problem-area", area, typed, area))
		case "problem-areas":
			return allowedAreas(context).map((area) => termItem("problem-area", area, typed, area, `[${area}]`))
		default: {
			const { vocabulary } = valueOfKey({ key, ...rest })
			return vocabulary ? termItems(vocabulary, typed) : []
		}
	}
}

/** The notes of the case next to this one, the newest first: what is amended is mostly recent. */
function files({ patientCase, file }: HeadContext, typed: Typed): Completion[] {
	if (!patientCase) return []
	const { notes, addenda } = patientCase
	return amendable(notes, { file }, addenda)
		.toSorted((a, b) => compareTexts(b.date ?? "", a.date ?? "") || compareNumbered(nameOfFile(b.file), nameOfFile(a.file)))
		.map((note): Completion => {
			const name = nameOfFile(note.file)
			return {
				kind: "file",
				label: name,
				range: typed.range,
				text: yamlOf(name) ?? name,
				filter: filterOf(typed, [name]),
				about: { is: "note", note },
			}
		})
}

const termItems = (vocabulary: VocabularyName, typed: Typed): Completion[] =>
	terms(vocabulary).map((term) => termItem(vocabulary, term, typed, term))

/** The areas that this form of IPT has. */
const allowedAreas = ({ variant }: HeadContext): readonly ProblemArea[] => areasOfVariant(variant)

/** The areas of the formulation first. */
function focusAreas(context: HeadContext): ProblemArea[] {
	const own = context.patientCase ? areasOf(context.patientCase) : []
	return [...own, ...allowedAreas(context).filter((area) => !own.includes(area))]
}

/** Areas for a position between brackets: those that are not there yet. */
function areasInBrackets(context: HeadContext): Completion[] {
	const { text, line, offset } = context
	const end = line.value.end - (text[line.value.end - 1] === "]" ? 1 : 0)
	if (offset > end) return []
	const open = line.value.start + 1
	const from = Math.max(open, text.lastIndexOf(",", offset - 1) + 1)
	const comma = text.indexOf(",", offset)
	const to = comma < 0 || comma > end ? end : comma
	const others = [text.slice(open, from), text.slice(to, end)].flatMap((part) => part.split(","))
	return areasBut(context, others, trimmed(text, { start: from, end: to }, offset))
}

/** Areas for an item of a list below the key; with its dash if it has none yet. */
export function areasInList(context: HeadContext): Completion[] {
	const { text, line, offset, others, parent } = context
	const items = others.filter(({ isItem, range }) => isItem && range.start > (parent?.range.start ?? 0))
	const there = items.map(({ value }) => wordsAt(text, value))
	const margin = line.range.start + line.indent.length
	const end = Math.max(line.value.end, offset)
	if (line.key || offset < margin) return []
	if (line.isItem) {
		if (offset === margin) return []
		const typed = trimmed(text, { start: Math.min(line.value.start, offset), end }, offset)
		const space = text[typed.range.start - 1] === "-" ? " " : ""
		return areasBut(context, there, typed).map((item) => ({ ...item, text: space + item.text }))
	}
	const indent = items[0]?.indent ?? "  "
	const typed = { range: { start: line.range.start, end }, text: text.slice(line.range.start, offset) }
	return areasBut(context, there, typed).map((item) => ({ ...item, text: `${indent}- ${item.text}` }))
}

function areasBut(context: HeadContext, others: readonly string[], typed: Typed): Completion[] {
	const there = new Set(others.map((other) => findTerm("problem-area", other)))
	return allowedAreas(context)
		.filter((area) => !there.has(area))
		.map((area) => termItem("problem-area", area, typed, area))
}

/** A range without the space around what is in it; at the cursor if it is blank. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }, offset: number): Typed {
	const words = text.slice(start, end)
	const from = Math.min(offset, start + words.length - words.trimStart().length)
	const range =
		words.trim() === "" ? { start: offset, end: offset } : { start: from, end: Math.max(offset, start + words.trimEnd().length) }
	return { range, text: text.slice(range.start, offset) }
}
