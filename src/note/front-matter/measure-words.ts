/** The words of the entry of a measure, ready to be found. */
import { type Measure, readingWords } from "../../record/index.ts"
import { derived } from "../../text/words.ts"

/** The words of an entry in every language. */
export const measureWords = derived(() => {
	const { total, items, rater, otherScale, parts, yes, no } = readingWords().measureEntries
	return {
		total: new Set(total),
		items: new Set(items),
		rater: new Set(rater),
		otherScale: new RegExp(`^\\s*(?:${otherScale.begins.join("|")})|^\\s*(?:${otherScale.whole.join("|")})$`, "i"),
		parts: new Map(Object.entries(parts).flatMap(([part, names]) => names.map((name) => [name, part] as const))),
		yes: new Set(yes),
		no: new Set(no),
	}
})

/** The part of a measure that a key names, in any language; nothing if the measure has no such part. */
export function partOfEntry(measure: Measure | undefined, key: string): string | undefined {
	const name = key.toLowerCase()
	return [name, measureWords().parts.get(name) ?? name].find((part) => measure?.parts !== undefined && Object.hasOwn(measure.parts, part))
}

/** What an answer in words says; nothing if it is not one. */
export function yesOrNo(text: string): boolean | undefined {
	const { yes, no } = measureWords()
	return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined
}
