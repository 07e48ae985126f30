/** What the rest of its case needs to know of the scores of a note. */
import { partsOf, totalOf } from "../note/front-matter/measure-values.ts"
import type { MeasureReading } from "../note/front-matter/measure-reading.ts"
import { bandIndex, bandsOf, findMeasure, type Measure, measureKey } from "../record/index.ts"

/** One measure of one note. `total` is missing if it was not given, cannot be read or is contradicted: never 0 instead. */
export interface MeasureFacts {
	/** The record's name, or as written if the measure is not known. */
	readonly name: string
	readonly known: boolean
	/** A scale that is not of the record. */
	readonly own?: Measure
	/** Whose score it is, as written, if it is not the client's: `partner`, `@husband`. */
	readonly by?: string
	readonly total?: number
	/** The total was computed with blank items, by the measure's own rule. */
	readonly prorated?: true
	/** Totals that the note gives under several names of the measure, if they differ: none of them counts. */
	readonly contradictory?: readonly number[]
	/** The index of the band of its total, 0 for the lowest. */
	readonly band?: number
	/** Items, parts and answers as given, and parts that follow from items. */
	readonly values: Readonly<Record<string, boolean | number>>
	/** Words in place of numbers, by key, of a measure whose range is not known. */
	readonly texts?: Readonly<Record<string, string>>
	/** Value of the item on suicidal thoughts: the more serious one if it is given twice. */
	readonly suicideItem?: number
	readonly line: number
}

/** The measure of a score; nothing if it is not known. */
export function measureOf({ own, name, known }: Pick<MeasureFacts, "known" | "name" | "own">): Measure | undefined {
	return own ?? (known ? findMeasure(name) : undefined)
}

/** The band of a score in words; nothing if it has none. */
export function bandTitle(score: Pick<MeasureFacts, "band" | "known" | "name" | "own">): string | undefined {
	const measure = measureOf(score)
	return measure && score.band !== undefined ? bandsOf(measure)[score.band]?.title : undefined
}

/** By which readings of one measure and one person are known as such. */
export const scoreKey = ({ measure, name, by = "" }: MeasureReading): string => `${measure?.key ?? measureKey(name)}\n${by.toLowerCase()}`

/** The scores of a note: one for each measure and person, however often the note gives it. */
export function measureFacts(
	readings: readonly MeasureReading[],
	own: readonly Measure[],
	lineAt: (offset: number) => number,
): MeasureFacts[] {
	return [...Map.groupBy(readings, scoreKey).values()].flatMap((group) => {
		const [first] = group
		return first ? [factsOfGroup(first, group, own, lineAt)] : []
	})
}

function factsOfGroup(
	first: MeasureReading,
	group: readonly MeasureReading[],
	own: readonly Measure[],
	lineAt: (offset: number) => number,
): MeasureFacts {
	const { measure, name, by, nameRange } = first
	const found = group.flatMap((reading) => totalOf(reading) ?? [])
	const totals = [...new Set(found.map(({ total }) => total))]
	const [total] = totals.length === 1 ? totals : []
	const band = measure && total !== undefined ? bandIndex(measure, total) : undefined
	const values: [string, boolean | number][] = []
	for (const reading of group) {
		for (const [item, { value }] of reading.items) if (value !== undefined) values.push([`item${item}`, value])
		for (const [part, value] of partsOf(reading)) values.push([part, value])
		for (const [question, { yes }] of reading.answers) values.push([question, yes])
	}
	const suicideItem = gravest(group)
	if (suicideItem !== undefined) values.push([measure?.suicideItem ? `item${measure.suicideItem.item}` : "suicide", suicideItem])
	const texts = group.flatMap((reading) => [...reading.texts])
	return {
		name: measure?.key ?? name,
		known: measure !== undefined,
		...(measure && own.includes(measure) && { own: measure }),
		...(by !== undefined && { by }),
		...(total !== undefined && { total }),
		...(total !== undefined && found.every(({ prorated }) => prorated) && { prorated: true }),
		...(totals.length > 1 && { contradictory: totals }),
		...(band !== undefined && { band }),
		values: Object.fromEntries(values),
		...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
		...(suicideItem !== undefined && { suicideItem }),
		line: lineAt(nameRange.start),
	}
}

/** The graver value of the item on suicidal thoughts, among all that the note gives. */
export function gravest(group: readonly MeasureReading[]): number | undefined {
	const given = group.flatMap(({ suicide, items, measure }) =>
		[suicide?.value, measure?.suicideItem && items.get(measure.suicideItem.item)?.value].filter((value) => value !== undefined),
	)
	return given.length > 0 ? Math.max(...given) : undefined
}
