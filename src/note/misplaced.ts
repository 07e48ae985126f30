/**
 * Sections whose heading is at another level, or a line of text: `# Risk`, `### Risk`, `**Risk**`, `RISK:`. They are read as
 * sections until their headings are corrected. Nothing is left out: what they do not take remains where it was.
 */
import { findPart, findTerm, type Layout, type Section as SectionPart } from "../record/index.ts"
import { fieldPlaces, partCode, subsectionPlaces } from "../record/places.ts"
import { memoizePair } from "../text/memo.ts"
import { type NamedPart, partOfHeading } from "./body/headings.ts"
import type { Outside, Part, Piece, Section } from "./body/piece.ts"
import { readPiece, readSection } from "./body/section.ts"
import type { HeadingSlip, Slip } from "./body/slips.ts"

/** `at`: what its ranges count from, from the start of the piece. `source`: the Markdown that it was read from, if not the piece's own. */
interface FoundPart<Of> {
	readonly at: number
	readonly part: Of
	readonly source?: string
}

export interface FoundSection extends FoundPart<Section> {
	readonly slip?: HeadingSlip
}

export interface Found {
	readonly sections: readonly FoundSection[]
	readonly outside: readonly FoundPart<Outside>[]
}

export interface Where {
	/** The piece is the first of its note. */
	readonly isFirst: boolean
	/** The note has sections of its own. */
	readonly hasSections: boolean
}

/** What a piece contains in a note of this layout, if a heading in it is meant and not written as one; else nothing. */
export function misplacedIn(piece: Piece, text: () => string, layout: Layout, where: Where): Found | undefined {
	return piece.slips.some(isHeadingSlip)
		? found(piece, `${layout} ${String(where.isFirst)} ${String(where.hasSections)}`, text, layout, where)
		: undefined
}

const isHeadingSlip = (slip: Slip): slip is HeadingSlip => "level" in slip

const found = memoizePair((piece: Piece, _: string, text: () => string, layout: Layout, where: Where): Found | undefined =>
	new Finder(piece, text(), layout).find(piece.slips.filter(isHeadingSlip).filter((slip) => !isTitle(slip, piece, where))),
)

/** `# Progress note` at the top of a note is its title. */
function isTitle({ level, title, range }: HeadingSlip, piece: Piece, { isFirst, hasSections }: Where): boolean {
	return level === 1 && isFirst && hasSections && piece.title?.heading.start === range.start && findTerm("note", title) !== undefined
}

/** A part that is cut separately: a section, or all that is outside of sections up to the next one. */
interface Base {
	readonly start: number
	readonly end: number
	readonly section?: Section
}

interface Meant extends NamedPart {
	readonly part: SectionPart
	readonly slip: HeadingSlip
}

class Finder {
	readonly #piece: Piece
	readonly #text: string
	readonly #layout: Layout
	readonly #sections: FoundSection[] = []
	readonly #outside: FoundPart<Outside>[] = []

	constructor(piece: Piece, text: string, layout: Layout) {
		this.#piece = piece
		this.#text = text
		this.#layout = layout
	}

	find(slips: readonly HeadingSlip[]): Found | undefined {
		const meant = slips.flatMap((slip): Meant[] => {
			const { part, area } = partOfHeading(this.#layout, slip.title)
			return part ? [{ slip, part, ...(area && { area }) }] : []
		})
		if (meant.length === 0) return undefined
		let changed = false
		for (const base of this.#bases()) {
			const inside = this.#chosen(
				base,
				meant.filter(({ slip: { range } }) => base.start <= range.start && range.start < base.end),
			)
			if (inside.length > 0) changed = true
			this.#cut(base, inside)
		}
		return changed ? { sections: this.#sections, outside: this.#outside } : undefined
	}

	#bases(): Base[] {
		const { sections, outside } = this.#piece
		const bases: Base[] = sections.map((section) => ({ ...section.range, section }))
		let run: { start: number; end: number } | undefined
		for (const { level, range } of outside) {
			if (run && level > 1 && run.end === range.start) run.end = range.end
			else bases.push((run = { ...range }))
		}
		return bases.sort((a, b) => a.start - b.start)
	}

	/** Those that are not better read as a part of the section that they are in. */
	#chosen({ section }: Base, meant: readonly Meant[]): Meant[] {
		const within = section && partOfHeading(this.#layout, section.title)
		const chosen: Meant[] = []
		for (const one of meant) {
			const last = chosen.at(-1)
			const isOwn = section && !last && within?.part && isPartOf(one, section, { ...within, part: within.part })
			const isFieldOfLast = last && last.slip.level !== one.slip.level && isFieldOf(last.part, one.slip.title)
			if (!isOwn && !isFieldOfLast) chosen.push(one)
		}
		return chosen
	}

	#cut({ start, end, section }: Base, meant: readonly Meant[]): void {
		if (meant.length === 0 && section) return void this.#sections.push({ at: 0, part: section })
		let at = start
		for (const [index, { slip, part }] of meant.entries()) {
			this.#keep(at, slip.range.start)
			const limit = meant[index + 1]?.slip.range.start ?? end
			at = Math.min(limit, this.#endOf(slip, part, limit))
			const heading = slip.range.end - slip.range.start
			const source = withoutHeading(this.#text.slice(slip.range.start, at), heading)
			this.#sections.push({ at: slip.range.start, part: readSection(source, heading, slip.title, slip.level), slip, source })
		}
		this.#keep(at, end)
	}

	/** Where the section of a heading of this level ends at the latest: at a further one of the same level. */
	#endOf({ level, range }: HeadingSlip, part: SectionPart, limit: number): number {
		const holdsSubsections = subsectionPlaces(partCode(part.id)).length > 0 || part.entries?.as === "sub-sections"
		if (level === 1 || level === 2 || (level === 0 && holdsSubsections)) return limit
		const subs: readonly Part[] = [
			...this.#piece.sections.flatMap(({ subsections }) => subsections),
			...this.#piece.outside.filter(({ level: own }) => own >= 3 && (level === 0 || own <= level)),
		]
		return Math.min(limit, ...subs.flatMap(({ range: { start } }) => (start > range.start ? [start] : [])))
	}

	/** What is between sections read as such: the beginning of the one that it was cut from, or text outside of all. */
	#keep(start: number, end: number): void {
		if (start >= end || this.#text.slice(start, end).trim() === "") return
		const source = this.#text.slice(start, end)
		const { sections, outside } = readPiece(source)
		for (const part of sections) this.#sections.push({ at: start, part, source })
		for (const part of outside) this.#outside.push({ at: start, part, source })
	}
}

/** A blank line of the same length leaves every place as it is. */
const withoutHeading = (text: string, length: number): string => " ".repeat(length) + text.slice(length)

/** Whether a title is that of something the section itself contains: its own name, a sub-section, a field that it lacks. */
function isPartOf(
	{ slip: { title, range }, part, area }: Meant,
	{ fields }: Section,
	within: { readonly part: SectionPart } & NamedPart,
): boolean {
	if (part.id === within.part.id && area === within.area) return true
	const { id, entries } = within.part
	if (findPart(subsectionPlaces(partCode(id)), title)) return true
	if (entries?.of === "mechanisms" && findTerm("mechanism", title)) return true
	if (entries?.of === "techniques" && findTerm("technique", title)) return true
	const field = isFieldOf(within.part, title)
	return (
		field !== undefined &&
		!fields.some(({ label, empty, range: { start } }) => !empty && start < range.start && isFieldOf(within.part, label)?.id === field.id)
	)
}

/** The field of a section, outside of its entries and sub-sections, that a title names. */
const isFieldOf = ({ id }: SectionPart, title: string) => findPart(fieldPlaces({ within: partCode(id) }), title)
