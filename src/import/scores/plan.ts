/** What an import changes: scores into the header of the note of their day, else into a scores note; and the rows left out. */
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { type MeasureFacts, measureFacts, scoreKey } from "../../cases/measure-facts.ts"
import { isDated, isOfScores } from "../../cases/order.ts"
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import type { Value } from "../../note/front-matter/entries.ts"
import { readMeasures } from "../../note/front-matter/measures.ts"
import { entriesIn as entriesOfMap, entryOf } from "../../note/front-matter/read.ts"
import { inOneLine, isList, type NewValue, yamlOf } from "../../note/forms/scalar.ts"
import { writeValue } from "../../note/forms/write-value.ts"
import { type Note, readNote } from "../../note/read.ts"
import { formatVersion, keysOf, type Layout, type Measure, readMeasureName } from "../../record/index.ts"
import { daysBetween } from "../../text/dates.ts"
import { folderOf, safeName } from "../../text/file-name.ts"
import { applyEdits, oneEdit, type TextEdit } from "../../text/text.ts"
import type { Entered, EnteredScore, Entries } from "./entries.ts"
import type { LeftOut, Reason } from "./left-out.ts"

/** The notes that scores are imported into. */
export interface ImportFolder {
	readonly case: (code: string) => Case | undefined
	/** Codes that are written almost like this one. */
	readonly alike: (code: string) => readonly string[]
	/** A note as it is now; nothing if it cannot be read. */
	readonly note: (file: string) => Note | undefined
	/** Whether somebody signed a note: then it is not touched. */
	readonly isSigned: (file: string) => boolean
	/** Scales in addition to those of the record, in the folder of a note. */
	readonly scales: (file: string) => readonly Measure[]
	readonly today: string
}

/** A note whose header takes scores. */
export interface ChangedNote {
	readonly file: string
	readonly facts: NoteFacts
	readonly edit: TextEdit
	readonly rows: readonly number[]
	/** The names of its new scores. */
	readonly names: readonly string[]
	/** Their totals, in the same order; none of a score without one. */
	readonly totals: readonly (number | undefined)[]
}

/** A scores note that is to be written. */
export interface NewScoresNote {
	readonly case: string
	readonly date: string
	/** Where the notes of its case are: what comes before the name of a file there. */
	readonly folder: string
	/** The name of its file without a number and its ending. */
	readonly stem: string
	readonly text: string
	readonly rows: readonly number[]
	readonly names: readonly string[]
	readonly totals: readonly (number | undefined)[]
}

export interface ImportPlan {
	readonly changed: readonly ChangedNote[]
	readonly added: readonly NewScoresNote[]
	/** Rows whose scores are in notes already. */
	readonly there: readonly number[]
	readonly left: readonly LeftOut[]
}

/** Scores that are years away from all other notes of a case have a wrong date, or come from a wrong column. */
const longestGap = 5 * 366

/** Plans an import. Nothing is written by this. */
export function planOf({ entered, left }: Entries, folder: ImportFolder): ImportPlan {
	const plan = new Plan(folder)
	const rows = Map.groupBy(entered, ({ row }) => row)
	const reasons = new Map<number, Reason>(left.map(({ row, reason }) => [row, reason]))
	for (const [row, days] of rows) {
		const reason = plan.whyNot(days)
		if (reason) reasons.set(row, reason)
		else for (const day of days) plan.take(day)
	}
	const { changed, added, unwritten, written } = plan.done()
	for (const [row, reason] of unwritten) reasons.set(row, reason)
	return {
		changed,
		added,
		there: [...rows.keys()].filter((row) => !reasons.has(row) && !written.has(row)),
		left: Array.from(reasons, ([row, reason]) => ({ row, reason })).sort((a, b) => a.row - b.row),
	}
}

/** A score of the table with what it says. */
interface Incoming {
	readonly row: number
	readonly score: EnteredScore
	readonly facts: MeasureFacts
}

/** All that is imported of one day of a case. */
interface Day {
	readonly case: Case
	readonly date: string
	/** By measure and person. */
	readonly scores: Map<string, Incoming>
}

class Plan {
	readonly #folder: ImportFolder
	readonly #days = new Map<string, Day>()

	constructor(folder: ImportFolder) {
		this.#folder = folder
	}

	/** Why a row cannot be imported; nothing if it can. */
	whyNot(days: readonly Entered[]): Reason | undefined {
		const own = new Map<string, Incoming>()
		for (const { row, code, date, scores } of days) {
			const patientCase = this.#folder.case(code)
			if (!patientCase) {
				const [near] = this.#folder.alike(code)
				return { why: "unknown-case", code, ...(near !== undefined && { near }) }
			}
			if (date > this.#folder.today) return { why: "future", date }
			if (isFar(patientCase, date)) return { why: "far", date }
			const day = this.#day(patientCase, date)
			for (const score of scores) {
				const incoming = this.#incoming(patientCase, row, score)
				if (!incoming) return { why: "not-written", measure: score.name }
				const key = `${date}\n${incoming.key}`
				const earlier = own.get(key) ?? day.scores.get(incoming.key)
				own.set(key, incoming)
				if (earlier && !isOneScore(earlier.facts, incoming.facts)) return { why: "other-row", row: earlier.row, measure: score.name }
				const other = this.#contradicting(day, incoming.facts)
				if (other) return { why: "other-note", ...other, measure: score.name }
			}
		}
		return undefined
	}

	take({ row, code, date, scores }: Entered): void {
		const patientCase = this.#folder.case(code)
		if (!patientCase) return
		const day = this.#day(patientCase, date)
		for (const score of scores) {
			const incoming = this.#incoming(patientCase, row, score)
			if (!incoming) continue
			const earlier = day.scores.get(incoming.key)
			// Of two rows that say the same, the one that says more counts.
			if (!earlier || saysMore(incoming.facts, earlier.facts)) day.scores.set(incoming.key, incoming)
		}
	}

	#day(patientCase: Case, date: string): Day {
		const key = `${patientCase.code}\n${date}`
		const day = this.#days.get(key) ?? { case: patientCase, date, scores: new Map() }
		this.#days.set(key, day)
		return day
	}

	#incoming({ notes }: Case, row: number, score: EnteredScore): (Incoming & { readonly key: string }) | undefined {
		const own = this.#folder.scales(notes[0]?.file ?? "")
		const [reading] = readMeasures([{ key: score.name, keyRange: nowhere, value: asValue(score.value) }], own)
		const [facts] = reading ? measureFacts([reading], own, () => 0) : []
		const isWritable = writeValue(emptyNote, keysOf("scores"), ["measures", score.name], score.value) !== undefined
		return reading && facts && isWritable ? { row, score, facts, key: scoreKey(reading) } : undefined
	}

	/** A note of that day that says something else of this measure, and none says the same. */
	#contradicting(day: Day, incoming: MeasureFacts): { readonly note: NoteFacts; readonly total?: number } | undefined {
		const others = notesOfDay(day).flatMap((note) => note.measures.flatMap((facts) => (isOfOne(facts, incoming) ? [{ note, facts }] : [])))
		const written = others.filter(({ note, facts }) => !isToBeFilled(facts) || this.#isWritten(note, facts))
		const [first] = written
		if (!first || written.some(({ facts }) => isSame(facts, incoming))) return undefined
		return { note: first.note, ...(first.facts.total !== undefined && { total: first.facts.total }) }
	}

	/** Whether there is something in the header for a score of which nothing is known. */
	#isWritten({ file }: NoteFacts, { name, by }: MeasureFacts): boolean {
		const note = this.#folder.note(file)
		const own = this.#folder.scales(file)
		return (
			note !== undefined &&
			measureEntries(note, own).some((entry) => entry.name === name && entry.by === by && !isEmptyValue(entry.entry.value))
		)
	}

	done(): {
		readonly changed: readonly ChangedNote[]
		readonly added: readonly NewScoresNote[]
		readonly unwritten: ReadonlyMap<number, Reason>
		readonly written: ReadonlySet<number>
	} {
		const changed: ChangedNote[] = []
		const added: NewScoresNote[] = []
		const unwritten = new Map<number, Reason>()
		const written = new Set<number>()
		for (const day of this.#days.values()) {
			let rest = [...day.scores.values()].filter(({ facts }) => !this.#isThere(day, facts))
			for (const facts of this.#targets(day)) {
				const into = this.#into(facts, rest)
				if (into.taken.length === 0) continue
				rest = rest.filter((one) => !into.taken.includes(one))
				changed.push({
					file: facts.file,
					facts,
					edit: into.edit,
					rows: rowsOf(into.taken),
					names: namesOf(into.taken),
					totals: totalsOf(into.taken),
				})
				for (const { row } of into.taken) written.add(row)
			}
			if (rest.length === 0) continue
			const made = newNote(day, rest)
			if (made) {
				added.push(made)
				for (const { row } of rest) written.add(row)
			} else for (const { row, score } of rest) unwritten.set(row, { why: "not-written", measure: score.name })
		}
		return { changed, added, unwritten, written }
	}

	/** Whether the notes of a day say all that a score says. */
	#isThere(day: Day, incoming: MeasureFacts): boolean {
		return notesOfDay(day).some(({ measures }) =>
			measures.some((facts) => isOfOne(facts, incoming) && isSame(facts, incoming) && !saysMore(incoming, facts) && !isToBeFilled(facts)),
		)
	}

	/** The notes of a day that may be changed, in the order in which they take scores: the session, the formulation or closing, scores. */
	#targets(day: Day): readonly NoteFacts[] {
		const free = notesOfDay(day).filter(({ file, unreadable }) => !unreadable && !this.#folder.isSigned(file))
		const held = free.filter(({ status }) => status === "held")
		// Of two sessions of a day it is not known which.
		const sessions = held.length === 1 ? held : []
		const others = held.length === 0 ? free.filter(({ kind }) => kind === "formulation" || kind === "closing").slice(0, 1) : []
		return [...sessions, ...others, ...free.filter(isOfScores)]
	}

	/** What a note takes of some scores, as one edit of its header. */
	#into(facts: NoteFacts, scores: readonly Incoming[]): { readonly edit: TextEdit; readonly taken: readonly Incoming[] } {
		const nothing = { edit: { range: nowhere, text: "" }, taken: [] }
		const note = this.#folder.note(facts.file)
		const layout = layoutOf(facts)
		if (!note?.frontMatter || !layout) return nothing
		const own = this.#folder.scales(facts.file)
		let now = note
		const taken: Incoming[] = []
		for (const incoming of scores) {
			const after = withScore(now, layout, incoming, own)
			if (!after) continue
			now = after
			taken.push(incoming)
		}
		return taken.length === 0 ? nothing : { edit: oneEdit(note.text, now.text), taken }
	}
}

const nowhere = { start: 0, end: 0 }

const rowsOf = (scores: readonly Incoming[]): number[] => [...new Set(scores.map(({ row }) => row))].sort((a, b) => a - b)
const totalsOf = (scores: readonly Incoming[]): (number | undefined)[] => scores.map(({ facts }) => facts.total)
const namesOf = (scores: readonly Incoming[]): string[] => scores.map(({ score }) => score.name)

const isFar = ({ notes }: Case, date: string): boolean => {
	const dated = notes.filter(isDated)
	return dated.length > 0 && dated.every((note) => Math.abs(daysBetween(note.date, date)) > longestGap)
}

/** Second versions and addenda aside. */
const notesOfDay = ({ case: { notes, copies }, date }: Day): NoteFacts[] =>
	notes.filter((note) => note.date === date && note.kind !== undefined && note.kind !== "addendum" && !copies.has(note.file))

const layoutOf = ({ kind, status }: NoteFacts): Layout | undefined =>
	kind === "session" && status !== undefined && status !== "held" ? "missed-session" : kind

const isOfOne = (one: MeasureFacts, other: MeasureFacts): boolean =>
	one.name.toLowerCase() === other.name.toLowerCase() && (one.by ?? "").toLowerCase() === (other.by ?? "").toLowerCase()

/** A measure that a header names, and of which nothing is known yet. */
const isToBeFilled = ({ total, values, texts, contradictory }: MeasureFacts): boolean =>
	total === undefined && contradictory === undefined && Object.keys(values).length === 0 && texts === undefined

/** Whether two scores say nothing that the other contradicts. */
function isSame(one: MeasureFacts, other: MeasureFacts): boolean {
	if (one.contradictory || other.contradictory || (one.total !== undefined && other.total !== undefined && one.total !== other.total))
		return false
	const common = Object.keys(one.values).filter((key) => Object.hasOwn(other.values, key))
	if (common.some((key) => one.values[key] !== other.values[key])) return false
	// Of two that have nothing in common, it is not known whether they are one.
	return (one.total !== undefined && one.total === other.total) || common.length > 0
}

/** Whether one of two scores says all that the other does. */
const isOneScore = (one: MeasureFacts, other: MeasureFacts): boolean =>
	isSame(one, other) && !(saysMore(one, other) && saysMore(other, one))

const saysMore = (one: MeasureFacts, other: MeasureFacts): boolean =>
	(one.total !== undefined && other.total === undefined) || Object.keys(one.values).some((key) => !Object.hasOwn(other.values, key))

function asValue(value: NewValue): Value {
	if (typeof value === "string") return { kind: "text", text: value, range: nowhere }
	if (isList(value)) return { kind: "list", items: value.map((text) => ({ kind: "text", text, range: nowhere })), range: nowhere }
	const entries = Object.entries(value).map(([key, text]) => ({
		key,
		keyRange: nowhere,
		value: { kind: "text" as const, text, range: nowhere },
	}))
	return { kind: "map", entries, range: nowhere }
}

/** The measures in a header as they are written, each with its scale and its person. */
const measureEntries = (note: Note, own: readonly Measure[]) =>
	entriesOfMap(entryOf(note.frontMatter?.entries ?? [], "measures")?.value).map((entry) => {
		const { measure, name, by } = readMeasureName(entry.key, own)
		return { entry, name: measure?.key ?? name, by }
	})

/** A note with one more score: if the header does not have the measure, or has only its name or its bare total. */
function withScore(note: Note, layout: Layout, { score, facts }: Incoming, own: readonly Measure[]): Note | undefined {
	const known = measureEntries(note, own).find(
		({ name, by }) => isOfOne({ ...facts, name, ...(by !== undefined && { by }) }, facts) && by === facts.by,
	)
	if (known && !isEmptyValue(known.entry.value) && !isBareNumber(known.entry.value)) return undefined
	const edits = writeValue(note, keysOf(layout), ["measures", known?.entry.key ?? score.name], score.value)
	if (!edits || edits.length === 0) return undefined
	return readNote(applyEdits(note.text, edits), note)
}

const isBareNumber = (value: Value): boolean => value.kind === "text" && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(value.text.trim())

const emptyNote = readNote("---\nnote: scores\n---\n")

function newNote({ case: patientCase, date }: Day, scores: readonly Incoming[]): NewScoresNote | undefined {
	const { code } = patientCase
	const head = [
		"---",
		`ipt: ${formatVersion}`,
		"note: scores",
		`case: ${yamlOf(inOneLine(code)) ?? JSON.stringify(code)}`,
		`date: ${date}`,
		"---",
		"",
	].join("\n")
	let note = readNote(head)
	for (const { score } of scores) {
		const edits = writeValue(note, keysOf("scores"), ["measures", score.name], score.value)
		if (!edits) return undefined
		note = readNote(applyEdits(note.text, edits), note)
	}
	return {
		case: code,
		date,
		folder: folderOf((patientCase.sessions.at(-1) ?? patientCase.formulation ?? patientCase.notes[0])?.file ?? ""),
		stem: `${safeName(code)}-scores-${date}`,
		text: note.text,
		rows: rowsOf(scores),
		names: namesOf(scores),
		totals: totalsOf(scores),
	}
}
