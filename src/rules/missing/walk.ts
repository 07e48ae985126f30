/** What one note must have, and how a missing or empty part of it is reported. */
import { partOfHeading } from "../../note/body/headings.ts"
import type { Part } from "../../note/body/piece.ts"
import { isUnread, type Placed } from "../../note/read.ts"
import { type Field as FieldPart, findPart, type Requirement, hasOutcomes, sectionsOf } from "../../record/index.ts"
import { type FieldList, fieldPlaces, type Place } from "../../record/places.ts"
import { type Range, shift } from "../../text/text.ts"
import { type Circumstances, circumstancesOf, needOf } from "../circumstances.ts"
import { noteLine } from "../ranges.ts"
import type { MissingFacts, MissingProblem, Subject } from "../rule.ts"
import { type ReportMissing, reporterFor, needsKey } from "./reporter.ts"
import { partsOfPeople, type PersonPart } from "./person-parts.ts"
import { sharedFactsOf } from "./shared-facts.ts"

/** How much the fields under one heading are needed, if that differs from the rest of the note. */
interface FieldNeeds {
	readonly circumstances?: Circumstances
	readonly needFor?: (field: FieldPart) => Requirement
	readonly isSettled?: (id: string) => boolean
	/** Whose fields they are, for the message. */
	readonly facts?: MissingFacts
}

/** The places of the record, compared with one note. */
export class Walk {
	readonly subject: Subject
	readonly circumstances: Circumstances
	readonly report: ReportMissing
	/** Ids of fields that are not needed, as the same fact is written or needed in another place. */
	readonly settled: ReadonlySet<string>
	/** The part that people have in the problem areas and the acute stressor. */
	readonly people: ReadonlyMap<string, PersonPart>
	#needsKey: string | undefined

	readonly #hidden: ReadonlySet<string | undefined>

	constructor(subject: Subject) {
		this.subject = subject
		this.#hidden = hiddenIn(subject)
		this.circumstances = circumstancesOf(subject)
		this.report = reporterFor(subject)
		this.settled = sharedFactsOf(subject)
		this.people = partsOfPeople(subject)
	}

	/** A section that is missing, or that is there and empty at `placed`. */
	missing({ code, id, need }: Place, placed: Placed<Part> | undefined, facts?: MissingFacts): readonly MissingProblem[] {
		const range = placed ? headingOf(placed) : noteLine(this.subject)
		return this.report(code, id, needOf(need, this.circumstances), range, { empty: placed !== undefined, ...facts })
	}

	/** Fields of one list that are missing or empty under one heading. */
	*fields(list: FieldList, { at, part }: Placed<Part>, needs: FieldNeeds = {}): Iterable<MissingProblem> {
		const { circumstances = this.circumstances, needFor = ({ need }) => need, facts } = needs
		const places = fieldPlaces(list)
		const [first] = places
		if (!first) return
		const { fields } = first
		const heading = headingOf({ at, part })
		const isSettled = needs.isSettled ?? ((id) => this.settled.has(id))
		const byId = Map.groupBy(part.fields, ({ label }) => findPart(fields, label)?.id)
		for (const { code, id, field } of places) {
			if (isSettled(id)) continue
			const found = byId.get(id) ?? []
			if (found.some(({ empty }) => !empty)) continue
			const range = found[0] ? shift(found[0].labelRange, at) : heading
			yield* this.report(
				code,
				id,
				needOf(needFor(field), circumstances),
				range,
				{
					section: list.within,
					empty: found.length > 0,
					...facts,
				},
				{ code: list.within, range: heading },
			)
		}
	}

	/** What a section lacks depends on this, besides its text. */
	get needsKey(): string {
		const { layout, case: patientCase } = this.subject
		const outcomes = layout && sectionsOf(layout).some(hasOutcomes) ? patientCase.formulation?.goals : []
		return (this.#needsKey ??= `${needsKey(patientCase, this.circumstances)} ${JSON.stringify([layout, outcomes, [...this.settled], [...this.people]])}`)
	}

	/** Whether a block that is never closed hides the section: only that is reported. */
	isHidden(id: string): boolean {
		return this.#hidden.has(id)
	}

	isUnread({ at }: Placed): boolean {
		return isUnread(this.subject.note, at)
	}
}

function hiddenIn({ note, layout }: Subject): ReadonlySet<string | undefined> {
	const hidden = new Set<string | undefined>()
	if (!layout) return hidden
	for (const { piece } of note.placedPieces) {
		for (const slip of piece.slips) {
			if (slip.slip === "unclosed") for (const title of slip.hidden) hidden.add(partOfHeading(layout, title).part?.id)
		}
	}
	return hidden
}

/** The range of a heading in the whole text. */
export const headingOf = ({ at, part }: Placed<Part>): Range => shift(part.heading, at)
