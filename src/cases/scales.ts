/** Facts of a note as scales of your own have them: what was a name alone becomes a score with range, bands and meaning. */
import type { MeasureReading, Reading } from "../note/front-matter/measure-reading.ts"
import { type Measure, readMeasureName } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { type Case, caseOf } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { measureFacts, type MeasureFacts, scoreKey } from "./measure-facts.ts"

/** The facts themselves if they have no score of these scales. They follow from facts alone: no text is read again for them. */
export function withScales(facts: NoteFacts, own: readonly Measure[]): NoteFacts {
	if (own.length === 0 || facts.measures.length === 0) return facts
	// Those that are scaled already stay as they are.
	if (facts.measures.some((given) => given.own !== undefined && own.includes(given.own))) return facts
	const groups = [
		...Map.groupBy(
			facts.measures.flatMap((given) => readingsOf(given, own)),
			({ reading }) => scoreKey(reading),
		).values(),
	]
	if (groups.every((group) => !isOwn(group, own))) return facts
	const measures = groups.flatMap((group) =>
		isOwn(group, own)
			? measureFacts(
					group.map(({ reading }) => reading),
					own,
					(line) => line,
				)
			: [...new Set(group.map(({ given }) => given))],
	)
	return { ...facts, measures }
}

/** A case whose notes are read with these scales. */
export const caseWith = memoize(
	(patientCase: Case, own: readonly Measure[]): Case => {
		const notes = patientCase.notes.map((note) => withScales(note, own))
		return notes.every((note, index) => note === patientCase.notes[index])
			? patientCase
			: caseOf(patientCase.code, notes, patientCase.lookAlikes, patientCase.amendedElsewhere)
	},
	(_, own) => [own],
)

interface Given {
	readonly given: MeasureFacts
	readonly reading: MeasureReading
}

const isOwn = ([first]: readonly Given[], own: readonly Measure[]): boolean =>
	first?.reading.measure !== undefined && own.includes(first.reading.measure)

/** What was read of a score, from what is kept of it: one reading for each of its totals. */
function readingsOf(given: MeasureFacts, own: readonly Measure[]): Given[] {
	const { measure, name, by = given.by } = readMeasureName(given.name, own)
	const place = { start: given.line, end: given.line }
	const reading = (value: number): Reading => ({ value, text: String(value), range: place })
	const items = new Map<number, Reading>()
	const parts = new Map<string, Reading>()
	const answers = new Map<string, { yes: boolean; range: typeof place }>()
	for (const [key, value] of Object.entries(given.values)) {
		const item = /^item(\d+)$/.exec(key)?.[1]
		if (typeof value === "boolean") answers.set(key, { yes: value, range: place })
		else if (item !== undefined) items.set(Number(item), reading(value))
		else if (key !== "suicide") parts.set(key, reading(value))
	}
	const common: MeasureReading = {
		name,
		nameRange: place,
		range: place,
		...(measure && { measure }),
		...(by !== undefined && { by }),
		items,
		...(given.suicideItem !== undefined && { suicide: reading(given.suicideItem) }),
		conflicts: [],
		parts,
		answers,
		texts: new Map(Object.entries(given.texts ?? {})),
		unreadable: [],
		otherForms: [],
		outOf: [],
		unknownKeys: [],
	}
	const totals = given.contradictory ?? (given.total === undefined ? [] : [given.total])
	return totals.length === 0
		? [{ given, reading: common }]
		: totals.map((total) => ({ given, reading: { ...common, total: reading(total) } }))
}
