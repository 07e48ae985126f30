/** Scores as people list them, in a message or a table: `PHQ-9: 14; GAD-7 9`, or a line for each. */
import { type NewValue, writeValue } from "../note/forms/write-value.ts"
import type { MeasureReading } from "../note/front-matter/measure-reading.ts"
import { totalOf } from "../note/front-matter/measure-values.ts"
import { readMeasures } from "../note/front-matter/measures.ts"
import { entriesIn, entryOf } from "../note/front-matter/read.ts"
import { readNote, type Note } from "../note/read.ts"
import { answersIn } from "../note/values/answers.ts"
import { itemFits, itemNumbers, totalFits } from "../note/values/totals.ts"
import { bandOf, itemNamed, keysOf, type Layout, type Measure, readingWords, readMeasureName, writtenWords } from "../record/index.ts"
import { applyEdits, oneEdit, type Range, type TextEdit } from "../text/text.ts"
import { trimmed } from "../text/trim.ts"
import { listOfTable } from "./score-table.ts"

/** A score of a list. */
export interface ListedScore {
	/** As it is written, without the score. */
	readonly name: string
	readonly measure: Measure
	/** What the header is given: a total, or all answers. */
	readonly value: NewValue
	readonly total?: number
}

/** A part of a list that is no score: of no known measure, or with a number that it cannot have. */
export interface UnreadScore {
	readonly text: string
	readonly measure?: Measure
}

export interface ScoreList {
	readonly scores: readonly ListedScore[]
	readonly unread: readonly UnreadScore[]
}

/** Longer texts are no lists of scores. */
const longest = 2000

/** Reads a list of scores. `own`: scales in addition to those of the record. Linear. */
export function readScoreList(text: string, own: readonly Measure[]): ScoreList {
	const parts = listOfTable(text.slice(0, longest), own)
		.split(/[\r\n;]|,(?=\s{0,9}\p{L})/u)
		.map((part) => trimmed(part, " \t|*•-.\u00A0").replace(/^\d{1,2}[.)]\s{1,9}(?=\p{L})/u, ""))
		.filter((part) => part !== "")
	const scores: ListedScore[] = []
	const unread: UnreadScore[] = []
	for (const part of withNumbersBelow(parts, own)) {
		const read = scoreIn(part, own)
		const several = "value" in read ? [read] : (scoresIn(part, own) ?? [read])
		for (const each of several) {
			if ("value" in each) scores.push(each)
			else if (!isHeadOfTable(part)) unread.push(each)
		}
	}
	return { scores, unread }
}

/** The heads of the columns of a table are no scores, and no words that would be lost. */
function isHeadOfTable(part: string): boolean {
	const heads = readingWords().scores.heads
	return part
		.toLowerCase()
		.split(/[\s|]+/)
		.every((word) => heads.includes(word))
}

/** A name on a line of its own has its total or its answers on the lines below, with the numbers of the items or without. */
function withNumbersBelow(parts: readonly string[], own: readonly Measure[]): string[] {
	const found: string[] = []
	let below: { readonly part: string; readonly number: string; readonly isItem: boolean }[] = []
	let named: { readonly name: string; readonly measure: Measure } | undefined
	const end = (): void => {
		if (!named) return
		// Some of the items are no total.
		const isWhole = below.length >= itemNumbers(named.measure).length || below.every(({ isItem }) => !isItem)
		const numbers = below.map(({ number }) => number)
		if (below.length > 0 && isWhole) found.push(`${named.name}: ${rowOf(named.measure, numbers)}`)
		else found.push(named.name, ...below.map(({ part }) => part))
		below = []
		named = undefined
	}
	for (const part of parts) {
		const next = named && numberBelow(part, below.length + 1)
		if (next) {
			below.push({ part, ...next })
			continue
		}
		end()
		const name = trimmed(part, " \t:=|–-")
		const { measure, by, item } = readMeasureName(name, own)
		if (measure && by === undefined && item === undefined) named = { name, measure }
		else found.push(part)
	}
	end()
	return found
}

/** `2`, or `Q3: 2` and `3. 2` if it is the third; `Total: 8`. */
function numberBelow(part: string, nth: number): { readonly number: string; readonly isItem: boolean } | undefined {
	const [, label = "", number = ""] = /^(?:(\p{L}{0,9}\.?\s?\d{0,2})\s?[:=.)\t\s]\s*)?(\d{1,3})$/u.exec(part) ?? []
	const key = label.trim().toLowerCase()
	if (number === "") return undefined
	if (key === "" || readingWords().scores.before.includes(key)) return { number, isItem: false }
	return (/^\d+$/.test(key) ? Number(key) : itemNamed(key)) === nth ? { number, isItem: true } : undefined
}

/** Answers in a row; a number more than there are items is their sum. */
function rowOf(measure: Measure, numbers: readonly string[]): string {
	const items = itemNumbers(measure).length
	return numbers.length === items + 1 ? `${numbers.slice(0, -1).join(" ")} = ${numbers.at(-1)}` : numbers.join(" ")
}

/** Several scores with no more than a space, a slash or a word between them; nothing unless each can be read. */
function scoresIn(part: string, own: readonly Measure[]): readonly ListedScore[] | undefined {
	const joints = writtenWords()
		.joints.map((joint) => joint.replace(/[+&]/, "[+&]"))
		.join("|")
	const pieces = part.slice(0, 400).split(new RegExp(`(?<=[\\d)])\\s*(?:/|\\s(?:${joints})(?=\\s)|\\s)\\s*(?=\\p{L})`, "u"))
	if (pieces.length < 2) return undefined
	const read = pieces.map((piece) => scoreIn(piece.trim(), own))
	const scores = read.flatMap((each) => ("value" in each ? [each] : []))
	return scores.length === pieces.length ? scores : undefined
}

/** The longest beginning of a part that names a measure is its name. */
function scoreIn(part: string, own: readonly Measure[]): ListedScore | UnreadScore {
	const short = part.slice(0, 120)
	const ends = Array.from(short.matchAll(/[\s:=|](?=[\d(])/g)).toReversed()
	for (const { index } of ends) {
		const name = trimmed(short.slice(0, index), " \t:=|–—-")
		const { measure, by, item } = readMeasureName(name, own)
		if (!measure || by !== undefined || item !== undefined) continue
		// A sentence that leads to the name is no part of it.
		const key = /[:;,]/.test(name) ? measure.key : name
		return scoreOf(key, measure, part.slice(index + 1).trim(), own) ?? { text: part, measure }
	}
	return { text: part }
}

function scoreOf(name: string, measure: Measure, written: string, own: readonly Measure[]): ListedScore | undefined {
	const range = { start: 0, end: written.length }
	const [reading] = readMeasures([{ key: name, keyRange: range, value: { kind: "text", text: written, range } }], own)
	if (!reading || !isInRange(reading, measure)) return undefined
	const { total } = totalOf(reading) ?? {}
	const answers = answersIn(measure, written)
	if (answers) return { name, measure, value: answers, ...(total !== undefined && { total }) }
	if (total === undefined) return undefined
	// Words and items next to a total are kept as they are written: the header reads them there.
	const isMore = reading.items.size > 0 || reading.otherForms.some(({ remark }) => remark !== undefined && !isBand(measure, total, remark))
	return { name, measure, value: isMore ? written : String(total), total }
}

const isBand = (measure: Measure, total: number, words: string): boolean =>
	bandOf(measure, total)?.toLowerCase() === words.toLowerCase() || words === "."

function isInRange({ items, total, unreadable, outOf }: MeasureReading, measure: Measure): boolean {
	return (
		unreadable.length + outOf.length === 0 &&
		(total?.value === undefined || totalFits(measure, total.value, items)) &&
		[...items].every(([item, { value }]) => value === undefined || itemFits(measure, item, value))
	)
}

/**
 * The edit that puts scores into the measures of a note; what the note calls a measure stays, and so does all else. None if
 * they are there already; nothing if the header cannot take one of them.
 */
export function writeScores(note: Note, layout: Layout, scores: readonly ListedScore[], own: readonly Measure[]): TextEdit[] | undefined {
	let now = note
	for (const { name, measure, value } of scores) {
		const there = entriesIn(entryOf(now.frontMatter?.entries ?? [], "measures")?.value)
		const known = there.find(({ key }) => readMeasureName(key, own).measure?.key === measure.key)
		const edits = writeValue(now, keysOf(layout), ["measures", known?.key ?? name], value)
		if (!edits) return undefined
		now = readNote(applyEdits(now.text, edits), now)
	}
	return now.text === note.text ? [] : [oneEdit(note.text, now.text)]
}

/** The edit that makes measures of scores that are listed in their place in the header; nothing if one of them cannot be read. */
export function measuresOf({ text }: Note, range: Range, layout: Layout, own: readonly Measure[]): TextEdit | undefined {
	const written = text.slice(range.start, range.end)
	const { scores, unread } = readScoreList(written.trim().replace(/^\[(.*)\]$/s, "$1"), own)
	if (scores.length === 0 || unread.length > 0) return undefined
	const without = text.slice(0, range.start).trimEnd() + text.slice(range.start + written.trimEnd().length)
	const [edit] = writeScores(readNote(without), layout, scores, own) ?? []
	return edit && oneEdit(text, applyEdits(without, [edit]))
}
