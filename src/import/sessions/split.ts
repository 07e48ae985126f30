/** A document cut into the notes that it has: at lines that say a session, a date, or a kind of note. */
import { isSectionName, partOfHeading } from "../../note/body/headings.ts"
import { findPart, type Kind, type Term } from "../../record/index.ts"
import { fieldPlaces, partCode } from "../../record/places.ts"
import { trimmed } from "../../text/trim.ts"
import { wordsOf } from "../document.ts"
import { dateBy, datesIn, type FoundDate, orderOf } from "./dates.ts"
import { bareName, headerKeyOf, isHeaderLabel, isSessionSection, kindOfName, labelledIn, namesSession, sessionNumberIn } from "./names.ts"
import { type LineUnit, longestHeading, type Unit, withoutStart } from "./units.ts"

type Language = Term<"language"> | undefined

/** What a line says of the note that begins with it. */
export interface Said {
	readonly kind?: Kind
	readonly number?: number
	readonly date?: FoundDate
	/** What else it says, in pieces. */
	readonly rest: readonly string[]
}

/** A note of a document: its units, the first of which may be its title. */
export interface SourceNote {
	readonly title: LineUnit | undefined
	readonly said: Said
	readonly units: readonly Unit[]
}

export interface Split {
	readonly notes: readonly SourceNote[]
	/** What is before the first note. */
	readonly before: readonly Unit[]
	/** How the document writes dates in digits. */
	readonly order: "day" | "month" | undefined
}

interface Start extends Said {
	readonly at: number
	readonly line: LineUnit
	/** The rank of its line; 20 for a line of text. */
	readonly rank: number
	/** Only a date, and text follows on the same line: counts only if several lines of the document are so. */
	readonly isPrefix?: number
	/** The line is a label with its value, as `Date: 3 March 2026`. */
	readonly isLabel?: boolean
}

const plainRank = 20

/** Cuts a document. `language`: what it is written in. */
export function splitUnits(units: readonly Unit[], language: Language): Split {
	const lines = units.flatMap((unit) =>
		unit.kind === "line" || unit.kind === "item" ? [unit.kind === "line" ? unit.text : wordsOf(unit)] : [],
	)
	const order = orderOf(lines.flatMap((line) => datesIn(line, language)))
	const found = new Finder(units, language).starts()
	const isRunning = found.filter(({ isPrefix }) => isPrefix !== undefined).length > 1 && !found.some(({ number }) => number !== undefined)
	const starts = joined(
		found.filter(({ isPrefix }) => isPrefix === undefined || isRunning),
		units,
		order,
	)
	const cuts = starts.map((start, index) => withLinesBefore(start.at, starts[index - 1]?.at ?? -1, units, starts[0]?.at ?? 0))
	const notes = starts.map((start, index) => noteOf(start, units.slice(cuts[index], cuts[index + 1])))
	return { notes, before: units.slice(0, cuts[0] ?? units.length), order }
}

function noteOf(start: Start, units: readonly Unit[]): SourceNote {
	const at = units.findIndex((unit) => unit.kind === "line" && unit === start.line)
	const line = units[at]
	const others = units.filter((unit, index) => index !== at && unit.kind !== "page")
	if (line?.kind !== "line" || start.isLabel) return { title: undefined, said: start, units: units.filter(({ kind }) => kind !== "page") }
	if (start.isPrefix === undefined) return { title: line, said: start, units: others }
	// The words after the date are text of the note.
	const text = line.runs.map((run) => run.text).join("")
	const offset = text.length - text.trimStart().length + start.isPrefix
	const after = text.slice(offset)
	const skipped = offset + after.length - after.replace(/^[\s:;,.–—|-]+/, "").length
	const rest: LineUnit = { ...line, runs: withoutStart(line.runs, skipped), text: text.slice(skipped).trim(), goesOn: false }
	const { rank: _, ...plainRest } = rest
	const title: LineUnit = {
		...line,
		runs: [{ ...(line.runs[0] ?? { bold: false, italic: false, struck: false }), text: text.slice(0, offset).trim() }],
		text: text.slice(0, offset).trim(),
	}
	return { title, said: start, units: [...units.slice(0, at), plainRest, ...units.slice(at + 1)].filter(({ kind }) => kind !== "page") }
}

/** What is known of the lines before one. */
interface Around {
	readonly isFirst: boolean
	readonly isNewPage: boolean
	/** The rank of the line that the note at hand began with. */
	readonly rank: number
	readonly isTimeline: boolean
	/** The last heading. */
	readonly section: string
}

class Finder {
	readonly #units: readonly Unit[]
	readonly #language: Language

	constructor(units: readonly Unit[], language: Language) {
		this.#units = units
		this.#language = language
	}

	starts(): Start[] {
		const starts: Start[] = []
		/** The rank of what began the last note: what is below it is a part of that. */
		let rank = plainRank
		let isNewPage = true
		let isTimeline = false
		let section = ""
		for (const [at, unit] of this.#units.entries()) {
			if (unit.kind === "page") {
				isNewPage = true
				continue
			}
			if (unit.kind === "line") {
				if (unit.rank !== undefined || (unit.text.length <= 60 && isSectionName(bareName(unit.text))))
					[section, isTimeline] = [unit.text, isTimelineName(unit.text)]
				const start = this.#start(unit, at, { isFirst: at === 0, isNewPage, rank, isTimeline, section })
				if (start) {
					starts.push(start)
					rank = start.rank
				}
			}
			isNewPage = false
		}
		return starts
	}

	#start(unit: LineUnit, at: number, { isFirst, isNewPage, rank, isTimeline, section }: Around): Start | undefined {
		const { text } = unit
		const own = unit.rank ?? plainRank
		const base = { at, rank: own, line: unit }
		if (text.length > longestHeading + 100) return this.#prefix(unit, base, isTimeline)
		const labelled = labelledIn(text)
		const key = labelled && headerKeyOf(labelled.label)
		if (labelled && (key === "date" || key === "session") && isFieldOf(section, labelled.label)) return undefined
		if (labelled && (key === "date" || key === "session"))
			return this.#labelStart(key === "session" ? labelled.value : "", text, base, unit)
		const number = sessionNumberIn(text, this.#language)
		const [date] = datesIn(text, this.#language)
		if (number && number.start <= longestLead && isTitle(text, unit, number, date))
			return { ...base, number: number.number, ...(date && { date }), kind: "session", rest: restOf(text, [number, date]) }
		const kind = this.#kind(text, date)
		if (kind && (isFirst || isNewPage || (own <= rank && unit.rank !== undefined) || date) && (isFirst || date || !isSessionSection(text)))
			return { ...base, kind, ...(date && { date }), rest: restOf(text, [date]) }
		if (date && !isTimeline && (isDateLine(text, date, unit) || (isNewPage && text.length <= longestHeading && !isFirst)))
			return { ...base, date, rest: restOf(text, [date]) }
		return this.#prefix(unit, base, isTimeline)
	}

	#labelStart(
		value: string,
		text: string,
		base: { readonly at: number; readonly rank: number; readonly line: LineUnit },
		unit: LineUnit,
	): Start | undefined {
		const [date] = datesIn(text, this.#language)
		const number = sessionNumberIn(text, this.#language)?.number ?? numberAlone(value)
		const isShort = text.length <= longestHeading
		if (!isShort || (!date && number === undefined)) return undefined
		return {
			...base,
			rank: unit.rank ?? plainRank,
			isLabel: true,
			...(date && { date }),
			...(number !== undefined && { number }),
			rest: [],
		}
	}

	/** `Intake assessment, 2 Feb 2026`: the kind that is left when the date is taken away. */
	#kind(text: string, date: FoundDate | undefined): Kind | undefined {
		const pieces = restOf(text, [date])
		return pieces.map(kindOfName).find((kind) => kind !== undefined)
	}

	/** `12/03/2026: she came late …` */
	#prefix(
		unit: LineUnit,
		base: { readonly at: number; readonly rank: number; readonly line: LineUnit },
		isTimeline: boolean,
	): Start | undefined {
		if (isTimeline || unit.goesOn) return undefined
		const head = unit.text.slice(0, 60)
		const [date] = datesIn(head, this.#language)
		if (!date || date.start > 0) return undefined
		const after = unit.text.slice(date.end)
		if (!/^\s*(?:[:;–—|-]|\.\s|\t)/.test(after)) return undefined
		return { ...base, date, rest: [], isPrefix: date.end }
	}
}

/** `Progress note, session 5` has its number early. */
const longestLead = 60

const numberAlone = (value: string): number | undefined => {
	const [, digits] = /^#? ?(\d{1,3})(?:\s|$|[,;/])/.exec(value.trim()) ?? []
	return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
}

/** Whether a section has a field of this name: the date of an event begins no note. */
const isFieldOf = (section: string, label: string): boolean =>
	(["formulation", "session", "closing"] as const).some((layout) => {
		const { part } = partOfHeading(layout, bareName(section))
		return part !== undefined && findPart(fieldPlaces({ within: partCode(part.id) }), label) !== undefined
	})

/** Dates in the timeline of a case begin no note. */
const isTimelineName = (text: string): boolean => partOfHeading("formulation", bareName(text)).part?.id === "formulation.timeline"

/** Whether a line with the number of a session is a title, and not a sentence that begins with it. */
function isTitle(
	text: string,
	{ rank, goesOn }: LineUnit,
	number: { readonly start: number; readonly end: number },
	date: FoundDate | undefined,
): boolean {
	if (text.length > longestHeading) return false
	if (rank !== undefined) return true
	if (goesOn && number.start > 0) return false
	const before = text.slice(0, number.start).trim()
	const after = text.slice(number.end).trim()
	const isBeforeTitle =
		before === "" || /^(?:[\p{L}\d ./-]{1,40}?[–—:,|-]|[\p{L} ]{1,25})$/u.test(before) || (date !== undefined && date.start < number.start)
	const isAfterTitle = after === "" || /^[,:;–—|(/\-\t]/.test(after) || (date !== undefined && date.start >= number.end)
	return isBeforeTitle && isAfterTitle && !/[.!?]$/.test(after.replace(/\d\.$/, ""))
}

/** A line with a date, and hardly anything else. */
function isDateLine(text: string, date: FoundDate, { rank, goesOn }: LineUnit): boolean {
	if (goesOn) return false
	const rest = (text.slice(0, date.start) + text.slice(date.end)).trim()
	if (rank !== undefined) return text.length <= longestHeading && !labelledIn(text)?.value.includes(date.text)
	return (
		date.start <= 12 &&
		rest.length <= 40 &&
		!/[.!?]$/.test(rest) &&
		(rest === "" || /^[,;–—|(\t/-]|^\d{1,2}:\d{2}/.test(text.slice(date.end).trim()) || text.slice(date.end).trim() === "")
	)
}

/** What a line says besides a number and a date, in pieces. */
function restOf(text: string, taken: readonly ({ readonly start: number; readonly end: number } | undefined)[]): string[] {
	const marks = taken.filter((each) => each !== undefined).toSorted((a, b) => b.start - a.start)
	// “Of” or “am” before a date goes with it.
	const rest = marks.reduce(
		(left, { start, end }) => `${left.slice(0, start).replace(/ \p{Ll}{1,4}\.? *$/u, " ")}|${left.slice(end)}`,
		text,
	)
	return rest
		.split(/[,;|()\t]|\s[–—-]\s|:\s|:$/)
		.map((piece) => trimmed(piece, " \t–—-:"))
		.filter((piece) => piece !== "")
}

/** Starts of one note in several lines: `Session 5`, then `Date: 12 March 2026`. Nothing but lines of a header is between them. */
function joined(starts: readonly Start[], units: readonly Unit[], order: "day" | "month" | undefined): Start[] {
	const result: Start[] = []
	for (const start of starts) {
		const last = result.at(-1)
		const isSame =
			last !== undefined &&
			!contradicts(last, start, order) &&
			units.slice(last.at + 1, start.at).every((unit) => unit.kind === "line" && isHeaderLine(unit.text)) &&
			start.isPrefix === undefined &&
			last.isPrefix === undefined
		if (!isSame || !last) {
			result.push(start)
			continue
		}
		const { number, date, kind } = start
		result[result.length - 1] = {
			...last,
			...(last.number === undefined && number !== undefined && { number }),
			...(!last.date && date && { date }),
			...(!last.kind && kind && { kind }),
			...(last.isLabel && !start.isLabel && { isLabel: false, line: start.line, rank: start.rank }),
			rest: [...last.rest, ...start.rest],
		}
	}
	// A label says something of a note that has begun; it begins one only if it is about another session.
	return result.filter((start, index) => {
		const before = result[index - 1]
		return !start.isLabel || index === 0 || (before !== undefined && contradicts(before, start, order))
	})
}

function contradicts(a: Start, b: Start, order: "day" | "month" | undefined): boolean {
	if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return true
	if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return true
	return a.date !== undefined && b.date !== undefined && (dateBy(a.date, order) ?? a.date.text) !== (dateBy(b.date, order) ?? b.date.text)
}

/** `Client: C-7`, `Therapist: AB` */
function isHeaderLine(text: string): boolean {
	const labelled = labelledIn(text)
	return text.length <= longestHeading && (labelled ? isHeaderLabel(labelled.label) : namesSession(text) || datesIn(text).length > 0)
}

/** Where a note begins: with the page, and with lines above its first that are above that of another note too. */
function withLinesBefore(at: number, last: number, units: readonly Unit[], first: number): number {
	const known = headOf(units, first)
	let start = at
	for (let before = at - 1; before > last; before--) {
		const unit = units[before]
		if (unit?.kind === "page") {
			start = before
			break
		}
		if (unit?.kind !== "line" || at === first || !known.has(signatureOf(unit))) break
		start = before
	}
	return start
}

/** The lines of the head of the first note, by what they have in common with those of others. */
function headOf(units: readonly Unit[], first: number): ReadonlySet<string> {
	const known = new Set<string>()
	for (const unit of units.slice(Math.max(0, first - 6), first + 1)) if (unit.kind === "line") known.add(signatureOf(unit))
	for (const unit of units.slice(first + 1, first + 8)) {
		if (unit.kind !== "line" || !isHeaderLine(unit.text)) break
		known.add(signatureOf(unit))
	}
	return known
}

/** What two lines have in common that differ only in what they say of a note. */
const signatureOf = ({ text }: LineUnit): string => (labelledIn(text)?.label ?? text).replace(/\d+/g, "#").toLowerCase()
