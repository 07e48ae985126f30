/** The units of a note by its sections, as the record has them. What is in none of its sections stays under its own heading. */
import { partOfHeading } from "../../note/body/headings.ts"
import { findPart, findTerm, type Kind, type Section, terms, wordsOf as wordsOfPart } from "../../record/index.ts"
import { fieldPlaces, partCode, subsectionPlaces } from "../../record/places.ts"
import { type LeftOutList, type Run, wordsOf } from "../document.ts"
import { bareName, formOfLetters, nameOfLetter, formPartOf, isHeaderLabel, kindOfName, labelledIn, letterIn } from "../sessions/names.ts"
import { boldRank, type LineUnit, longestHeading, type Unit, withoutStart } from "../sessions/units.ts"
import type { FormPart } from "../words.ts"
import type { Written } from "./markdown.ts"

/** A section of a note. */
export interface WrittenSection {
	readonly title: string
	/** Nothing for one that the record does not have. */
	readonly part?: Section
	readonly units: Written[]
}

export interface Sections {
	/** Lines above the first section, as those of a form. */
	readonly head: readonly Unit[]
	readonly sections: readonly WrittenSection[]
}

/** Below headings and lines in bold: a label with its text. */
const boldLabelRank = boldRank + 1
const labelRank = boldRank + 2
const itemRank = boldRank + 3

/** A longer line is not part of the head of a form. */
const longestOfHead = 120

interface Opening {
	readonly title: string
	readonly part?: Section
	readonly rank: number
	/** What follows the label. */
	readonly rest: readonly Run[]
	/** What the heading said, if it is not its title. */
	readonly replaced?: string
}

/** Sorts the units of a note of this kind. `unsorted`: the heading of words that are under none. */
export function sectionsOfUnits(units: readonly Unit[], kind: Kind, unsorted: string, leftOut: LeftOutList): Sections {
	return new Sorter(units, kind, unsorted, leftOut).sort()
}

class Sorter {
	readonly #units: readonly Unit[]
	readonly #kind: Kind
	readonly #unsorted: string
	readonly #leftOut: LeftOutList
	readonly #letters: ReadonlyMap<string, FormPart> | undefined
	readonly #head: Unit[] = []
	readonly #sections: WrittenSection[] = []
	#current: { readonly section: WrittenSection; readonly rank: number } | undefined

	constructor(units: readonly Unit[], kind: Kind, unsorted: string, leftOut: LeftOutList) {
		this.#units = units
		this.#kind = kind
		this.#unsorted = unsorted
		this.#leftOut = leftOut
		const letters = units.flatMap((unit) =>
			unit.kind === "line" ? (letterIn(unit.text)?.label ?? (/^[A-Z]$/.test(unit.text) ? unit.text : [])) : [],
		)
		this.#letters = kind === "session" ? formOfLetters(letters) : undefined
	}

	sort(): Sections {
		let isHead = true
		for (const unit of this.#units) {
			if (unit.kind === "page") continue
			const opening = unit.kind === "line" ? this.#opening(unit) : unit.kind === "item" ? this.#itemOpening(unit) : undefined
			if (opening) {
				this.#open(opening)
				isHead = false
			} else if (isHead && unit.kind === "line" && unit.text.length <= longestOfHead && (unit.rank !== undefined || isHeadLine(unit.text)))
				this.#head.push(unit)
			else {
				isHead = false
				this.#add(unit)
			}
		}
		return { head: this.#head, sections: this.#sections }
	}

	#opening(unit: LineUnit): Opening | undefined {
		const { text, rank, runs } = unit
		const title = bareName(text)
		// Above all sections, “Progress note” is what the note is.
		if (!this.#current && this.#sections.length === 0 && kindOfName(title) === this.#kind) return undefined
		if (rank !== undefined && text.length <= longestHeading) {
			const labelled = labelledIn(text)
			const known = this.#known(title, rank) ?? (labelled && labelled.value !== "" ? this.#labelOpening(unit, rank) : undefined)
			if (known) return known
			// A field of the section, or a part of it, is below its heading.
			if (this.#isWithin(title, rank) || (labelled && labelled.value !== "")) return undefined
			return { title, rank, rest: [] }
		}
		const isLine = title.length <= 60 && !/[.!?;,]$/.test(title)
		if (isLine && (/^[\p{Lu}\d(]/u.test(title) || title !== text)) {
			const known = this.#known(title, boldRank)
			if (known && (title !== text || !unit.goesOn || title === title.toUpperCase())) return known
		}
		return this.#labelOpening({ ...unit, runs }, runs[0]?.bold ? boldLabelRank : labelRank)
	}

	#labelOpening(unit: LineUnit, rank: number): Opening | undefined {
		const text = unit.runs.map((run) => run.text).join("")
		const labelled = labelledIn(text)
		const known = labelled && this.#known(labelled.label, rank)
		if (labelled && known) return { ...known, rest: withoutStart(unit.runs, labelled.at) }
		const letter = letterIn(text)
		const of = letter && this.#letters?.get(letter.label)
		return letter && of ? { ...this.#ofForm(letter.label, of, rank), rest: withoutStart(unit.runs, letter.at) } : undefined
	}

	/** `- Risk: none`, if the section before it cannot have such an item. */
	#itemOpening(unit: Extract<Unit, { kind: "item" }>): Opening | undefined {
		if (unit.depth > 0 || (this.#current && (this.#current.rank < itemRank || this.#current.section.part === undefined))) return undefined
		const text = wordsOf(unit)
		const labelled = labelledIn(text)
		const known = labelled && this.#known(labelled.label, itemRank)
		return labelled && known ? { ...known, rest: withoutStart(unit.runs, labelled.at) } : undefined
	}

	/** The section that a name opens; nothing for a part of the section at hand, and for an unknown name. */
	#known(title: string, rank: number): Opening | undefined {
		if (title === "" || title.length > 80 || this.#isWithin(title, rank)) return undefined
		const { part } = partOfHeading(this.#kind, title)
		if (part) return { title, part, rank, rest: [] }
		if (this.#kind !== "session") return undefined
		const of = formPartOf(title) ?? this.#letters?.get(title)
		return of && this.#ofForm(title, of, rank)
	}

	#ofForm(name: string, of: FormPart, rank: number): Opening {
		const id = `session.${of}`
		const { part } = of === "own" ? {} : partOfHeading("session", wordsOfPart(id).title)
		// A letter alone is not a heading that anybody finds again.
		if (!part) return name.length === 1 ? { title: nameOfLetter(name), rank, rest: [], replaced: name } : { title: name, rank, rest: [] }
		return { title: wordsOfPart(part.id).title, part, rank, rest: [], replaced: name }
	}

	/** Whether a name is that of something within the section at hand. */
	#isWithin(title: string, rank: number): boolean {
		const part = this.#current?.section.part
		if (!part || !this.#current || rank <= this.#current.rank) return false
		const within = partCode(part.id)
		if (findPart(fieldPlaces({ within }), title) || findPart(subsectionPlaces(within), title)) return true
		if (part.entries?.of === "mechanisms") return findTerm("mechanism", title) !== undefined
		if (part.entries?.of === "techniques") return findTerm("technique", title) !== undefined
		return part.entries?.as === "sub-sections" && partOfHeading(this.#kind, title).part === undefined
	}

	#open({ title, part, rank, rest, replaced }: Opening): void {
		if (replaced !== undefined) this.#leftOut.add("heading", replaced)
		const known = part && !part.perArea && this.#sections.find((section) => section.part === part)
		const isBelow = !part && this.#current !== undefined && rank > this.#current.rank
		const isEntry = !part && this.#current?.section.part?.entries?.as === "sub-sections" && rank >= this.#current.rank && rank >= boldRank
		if (isBelow || isEntry) this.#current?.section.units.push({ kind: "heading", depth: 3, text: title })
		else if (known) {
			if (replaced !== undefined || known.title !== title) known.units.push({ kind: "heading", depth: 3, text: replaced ?? title })
			this.#current = { section: known, rank }
		} else {
			const section: WrittenSection = { title, ...(part && { part }), units: [] }
			this.#sections.push(section)
			this.#current = { section, rank }
		}
		if (rest.length > 0)
			this.#add({
				kind: "line",
				runs: rest,
				text: rest
					.map((run) => run.text)
					.join("")
					.trim(),
				goesOn: false,
			})
	}

	#add(unit: Unit): void {
		if (!this.#current) {
			const section: WrittenSection = { title: this.#unsorted, units: [] }
			this.#sections.push(section)
			this.#current = { section, rank: boldRank + 10 }
		}
		const { section, rank } = this.#current
		section.units.push(this.#asField(unit, section, rank) ?? this.#asHeading(unit) ?? unit)
	}

	/** `Level: low` in a section that has this field. */
	#asField(unit: Unit, { part }: WrittenSection, rank: number): Written | undefined {
		if (unit.kind !== "line" || !part || unit.text.length > 2000) return undefined
		const text = unit.runs.map((run) => run.text).join("")
		const labelled = labelledIn(text)
		if (!labelled || labelRank < rank || !isFieldOf(part, labelled.label)) return undefined
		return { kind: "field", label: labelled.label, runs: withoutStart(unit.runs, labelled.at) }
	}

	/** A heading within the section: of a person, of a field. */
	#asHeading(unit: Unit): Written | undefined {
		if (unit.kind !== "line" || unit.rank === undefined || unit.text.length > longestHeading || labelledIn(unit.text)?.value)
			return undefined
		return { kind: "heading", depth: 3, text: bareName(unit.text) }
	}
}

/** Whether a section, or each of its entries, has a field of this name. */
function isFieldOf(part: Section, label: string): boolean {
	const within = partCode(part.id)
	if (findPart(fieldPlaces({ within }), label)) return true
	const lists = [
		...(part.entries ? [{ within, repeats: part.entries.of }] : []),
		...subsectionPlaces(within).map(({ code }) => ({ within: code })),
		...(part.perArea ? terms("problem-area").map((area) => ({ within, area })) : []),
	]
	return lists.some((list) => findPart(fieldPlaces(list), label) !== undefined)
}

/** A line that a form has at its top: a label of a header, or what is very short. */
function isHeadLine(text: string): boolean {
	const labelled = labelledIn(text)
	return labelled ? isHeaderLabel(labelled.label) : text.length <= 60 && !/[.!?]$/.test(text)
}
