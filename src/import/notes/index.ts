/** The notes of a document, each as the text of a file. */
import { partOfHeading } from "../../note/body/headings.ts"
import { languageOfName, type Kind, type Term, termTitle } from "../../record/index.ts"
import { type ImportedNote, type LeftOutList, type SourceDocument, wordsOf } from "../document.ts"
import { dateBy, datesIn, type FoundDate } from "../sessions/dates.ts"
import { bareName, kindOfName, labelledIn, sessionNumberIn } from "../sessions/names.ts"
import { type Said, splitUnits, type SourceNote } from "../sessions/split.ts"
import { type Unit, unitsOf } from "../sessions/units.ts"
import { importWords } from "../words.ts"
import { headLines } from "./head.ts"
import { markdownOf, type Written } from "./markdown.ts"
import { type Sections, sectionsOfUnits } from "./sections.ts"

type Language = Term<"language"> | undefined

/** What is done with a language in use, by its id: the rooms below choose none. */
export type Within = <Result>(language: string, work: () => Result) => Result

export interface NotesOptions {
	readonly case: string
	/** The name of the file, which may say the date or the number of its only note. */
	readonly name: string
	readonly within: Within
	/** The language of notes if the document does not show its own. */
	readonly language: string
}

/** The notes of a document, in its order. What is replaced is added to what is left out. */
export function notesOf({ blocks }: SourceDocument, options: NotesOptions, leftOut: LeftOutList): ImportedNote[] {
	const units = unitsOf(blocks, leftOut)
	const language = languageOfUnits(units)
	return options.within(language ?? options.language, () => new Maker(units, language, options, leftOut).notes())
}

/** The language of most headings and labels that are names of parts in one language alone. */
function languageOfUnits(units: readonly Unit[]): Language {
	const counts = new Map<Term<"language">, number>()
	for (const unit of units) {
		if (unit.kind !== "line" && unit.kind !== "item") continue
		const text = unit.kind === "line" ? unit.text : wordsOf(unit)
		const name = unit.kind === "line" && unit.rank !== undefined ? bareName(text) : (labelledIn(text)?.label ?? bareName(text))
		const found = name.length <= 80 ? languageOfName(name) : undefined
		if (found) counts.set(found, (counts.get(found) ?? 0) + 1)
	}
	const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** What is before the first session is a note of its own from this many words on. */
const fewWords = 60

interface Planned {
	readonly source: SourceNote
	readonly kind: Kind
	readonly date: string | undefined
	/** The date as it is written, if it can mean two days. */
	readonly asWritten: string | undefined
	readonly before: readonly Unit[]
}

class Maker {
	readonly #units: readonly Unit[]
	readonly #language: Language
	readonly #options: NotesOptions
	readonly #leftOut: LeftOutList

	constructor(units: readonly Unit[], language: Language, options: NotesOptions, leftOut: LeftOutList) {
		this.#units = units
		this.#language = language
		this.#options = options
		this.#leftOut = leftOut
	}

	notes(): ImportedNote[] {
		const planned = this.#plan()
		const sessions = planned.filter(({ kind }) => kind === "session")
		const isNumbered = sessions.some(({ source }) => source.said.number !== undefined)
		const counts = !isNumbered && sessions.length > 1
		return planned.map((plan) => this.#note(plan, counts ? sessions.indexOf(plan) + 1 : undefined))
	}

	#plan(): Planned[] {
		const { notes, before, order } = splitUnits(this.#units, this.#language)
		const words = before.map(wordsOfUnit).join(" ").trim()
		const hasText = words.split(/\s+/).length > fewWords || before.some((unit) => unit.kind === "line" && this.#namesPart(unit.text))
		const [first] = notes
		const whole: SourceNote[] = first ? [] : [{ title: undefined, said: this.#saidByName(), units: this.#units }]
		const all: SourceNote[] =
			first && hasText && first.said.kind !== "formulation" && (likelyKind(before) ?? "formulation") !== "session"
				? [{ title: undefined, said: { kind: likelyKind(before) ?? "formulation", rest: [] }, units: before }, ...notes]
				: [...whole, ...notes]
		return all.map((source, index) => {
			const isOnly = all.length === 1
			const said = isOnly ? withName(source.said, this.#saidByName()) : source.said
			const date = said.date ?? (isOnly || (index === 0 && source.units === before) ? this.#firstDate(source.units) : undefined)
			const meant = date && dateBy(date, order)
			return {
				source: { ...source, said },
				kind: said.kind ?? (said.number !== undefined ? "session" : (likelyKind(source.units) ?? "session")),
				date: meant,
				asWritten: meant === undefined ? date?.text : undefined,
				before: index === 0 && first && all[0] === first ? before : [],
			}
		})
	}

	#namesPart(text: string): boolean {
		const name = bareName(labelledIn(text)?.label ?? text)
		return name.length <= 80 && partOfHeading("formulation", name).part !== undefined
	}

	/** `2026-03-12 session 5.docx` */
	#saidByName(): Said {
		const name = this.#options.name.replace(/\.[^.]*$/, "").replaceAll("_", " ")
		const [date] = datesIn(name, this.#language)
		const number = sessionNumberIn(name, this.#language)?.number
		const kind = name
			.split(/\s[–—-]\s|\d+|,/)
			.map((piece) => kindOfName(piece.trim()))
			.find((found) => found !== undefined)
		return { ...(date && { date }), ...(number !== undefined && { number }), ...(kind && { kind }), rest: [] }
	}

	/** A date in the first lines. */
	#firstDate(units: readonly Unit[]): FoundDate | undefined {
		for (const unit of units.slice(0, 6)) {
			const [date] = unit.kind === "line" && unit.text.length <= 120 ? datesIn(unit.text, this.#language) : []
			if (date) return date
		}
		return undefined
	}

	#note({ source, kind, date, asWritten, before }: Planned, counted: number | undefined): ImportedNote {
		const { unsorted, before: titleOfBefore } = importWords.current
		const { said, title: line } = source
		const { head, sections }: Sections = sectionsOfUnits(source.units, kind, unsorted, this.#leftOut)
		const session = kind === "session" ? (said.number ?? counted) : undefined
		const title = line?.text ?? [termTitle("note", kind), session ?? date ?? ""].join(" ").trim()
		const ofCase = { kind, case: this.#options.case, date: date ?? asWritten, session, language: this.#language }
		const isHeadOfDocument = before.every((unit) => unit.kind === "line" || unit.kind === "page")
		const written: Written[] = [
			{ kind: "heading", depth: 1, text: title },
			...(isHeadOfDocument ? before : []),
			...head,
			...(isHeadOfDocument ? [] : [{ kind: "heading", depth: 2, text: titleOfBefore } as const, ...before]),
			...sections.flatMap((section): Written[] => [{ kind: "heading", depth: 2, text: section.title }, ...section.units]),
		]
		return {
			kind,
			date,
			session,
			isCounted: session !== undefined && said.number === undefined,
			title,
			sections: sections.flatMap((section) => (section.part ? [section.title] : [])),
			own: sections.flatMap((section) => (section.part ? [] : [section.title])),
			text: `${headLines(ofCase, said, [...before, ...head], source.units)}\n\n${markdownOf(written)}\n`,
		}
	}
}

const withName = (said: Said, name: Said): Said => ({ ...name, ...said })

/** The kind of note whose sections the headings and labels are; nothing if none is, or two alike. */
function likelyKind(units: readonly Unit[]): Kind | undefined {
	const names = units.flatMap((unit) => {
		if (unit.kind !== "line") return []
		const name = bareName(unit.rank === undefined ? (labelledIn(unit.text)?.label ?? unit.text) : unit.text)
		return name.length <= 80 ? [name] : []
	})
	const counts = (["formulation", "session", "closing"] as const).map(
		(kind) => [kind, new Set(names.flatMap((name) => partOfHeading(kind, name).part ?? [])).size] as const,
	)
	const [first, second] = counts.toSorted(([, a], [, b]) => b - a)
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

const wordsOfUnit = (unit: Unit): string => (unit.kind === "line" ? unit.text : wordsOf(unit))
