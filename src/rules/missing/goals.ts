/** Goals that lack an id or a date, and goals without an outcome in the closing note. */
import type { Placed } from "../../note/read.ts"
import { beginsWithGoalId, byWhen } from "../../note/values/value.ts"
import { type FieldList, fieldPlaces, partCode, type SectionPlace } from "../../record/places.ts"
import { type Range, shift } from "../../text/text.ts"
import { needOf } from "../circumstances.ts"
import type { MissingProblem } from "../rule.ts"
import type { Walk } from "./walk.ts"

/** Each goal of a formulation has an id and a date by which it is hoped for. */
export function* emptyGoals(walk: Walk, goals: FieldList, { at, part: section }: Placed): Iterable<MissingProblem> {
	const [id, byDate] = fieldPlaces(goals)
	for (const item of section.items) {
		if (item.empty) continue
		const range: Range = shift(item.range, at)
		const written = walk.subject.note.text.slice(range.start, range.end)
		const firstLine = { start: range.start, end: range.start + written.search(/[\r\n]|$/) }
		for (const [place, isThere] of [
			[id, beginsWithGoalId(item.text)],
			[byDate, byWhen(item.text) !== undefined],
		] as const) {
			if (!place || isThere) continue
			yield* walk.report(
				place.code,
				place.id,
				needOf(place.need, walk.circumstances),
				firstLine,
				{ section: goals.within },
				{ code: goals.within, range: shift(section.heading, at) },
			)
		}
	}
}

/** A closing note says how each goal of the formulation came out. */
export function* missingOutcomes(walk: Walk, goals: SectionPlace, { at, part: section }: Placed): Iterable<MissingProblem> {
	for (const { id, text } of walk.subject.case.formulation?.goals ?? []) {
		const found = section.fields.filter(({ label }) => label.toUpperCase() === id)
		if (found.some(({ empty }) => !empty)) continue
		const range = shift(found[0]?.labelRange ?? section.heading, at)
		const need = needOf(goals.need, walk.circumstances)
		yield* walk.report(partCode(goals.code, id.toLowerCase()), goals.id, need, range, { goal: id, text, empty: found.length > 0 })
	}
}
