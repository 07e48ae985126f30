/** What is asked for beside one note, and how a missing or empty part of it is reported. */
import { partOfHeading } from "../../note/body/headings.ts"
import type { Part } from "../../note/body/piece.ts"
import { isUnread, type Placed } from "../../note/read.ts"
import { type Field as FieldPart, findPart, type Requirement } from "../../record/index.ts"
import { type FieldList, fieldPlaces, type Place } from "../../record/places.ts"
import { shift } from "../../text/text.ts"
import { type Circumstances, circumstancesOf, needOf } from "../circumstances.ts"
import { noteLine } from "../ranges.ts"
import type { MissingFacts, MissingProblem, Subject } from "../rule.ts"
import { type Ask, askingIn, decisiveOf } from "./asking.ts"
import { partsOfPeople, type PersonPart } from "./person-parts.ts"
import { sharedFactsOf } from "./shared-facts.ts"

import type { Range } from "../../text/text.ts"

/** How the fields under one heading are asked for, where that differs from the rest of the note. */
interface Asking {
	readonly circumstances?: Circumstances
	readonly needFor?: (field: FieldPart) => Requirement
	readonly isSettled?: (id: string) => boolean
	/** Whose fields they are, for the message. */
	readonly facts?: MissingFacts
}

/** The walk over the record beside one note. */
export class Walk {
	readonly subject: Subject
	readonly circumstances: Circumstances
	readonly ask: Ask
	/** Ids of fields that are not asked for, as the fact stands or is asked for elsewhere. */
	readonly settled: ReadonlySet<string>
	/** The part that people have in the problem areas and the acute stressor. */
	readonly people: ReadonlyMap<string, PersonPart>
	#decisive: string | undefined

	readonly #hidden: ReadonlySet<string | undefined>

	constructor(subject: Subject) {
		this.subject = subject
		this.#hidden = hiddenIn(subject)
		this.circumstances = circumstancesOf(subject)
		this.ask = askingIn(subject)
		this.settled = sharedFactsOf(subject)
		this.people = partsOfPeople(subject)
	}

	/** A section that is missing, or that stands empty where `placed` is. */
	missing({ code, id, need }: Place, placed: Placed<Part> | undefined, facts?: MissingFacts): readonly MissingProblem[] {
		const range = placed ? headingOf(placed) : noteLine(this.subject)
		return this.ask(code, id, needOf(need, this.circumstances), range, { empty: placed !== undefined, ...facts })
	}

	/** Fields of one list that are missing or empty under one heading. */
	*fields(list: FieldList, { at, part }: Placed<Part>, asking: Asking = {}): Iterable<MissingProblem> {
		const { circumstances = this.circumstances, needFor = ({ need }) => need, facts } = asking
		const places = fieldPlaces(list)
		const fields = places[0]?.fields ?? []
		const heading = headingOf({ at, part })
		const isSettled = asking.isSettled ?? ((id) => this.settled.has(id))
		const byId = Map.groupBy(part.fields, ({ label }) => findPart(fields, label)?.id)
		for (const { code, id, field } of places) {
			if (isSettled(id)) continue
			const found = byId.get(id) ?? []
			if (found.some(({ empty }) => !empty)) continue
			const range = found[0] ? shift(found[0].labelRange, at) : heading
			yield* this.ask(
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

	/** What else, beside the text of a section, decides what it lacks. */
	get decisive(): string {
		const { layout, case: of } = this.subject
		const outcomes = layout === "closing" ? of.formulation?.goals : []
		return (this.#decisive ??= `${decisiveOf(of, this.circumstances)} ${JSON.stringify([layout, outcomes, [...this.settled], [...this.people]])}`)
	}

	/** Whether a block that is never closed hides the section: that alone is reported. */
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

export const headingOf = ({ at, part }: Placed<Part>): Range => shift(part.heading, at)
