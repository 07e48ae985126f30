/** The record for the docs, with a few words of its own. */
import type { Measure } from "../../src/record/index.ts"

export * from "../../src/record/guidance.ts"
export * from "../../src/record/index.ts"
export { VocabularyName } from "../../src/record/schema.ts"

/** The range of a total in words. */
export function itemless({ total, otherTotal, scoring, parts, questions }: Measure): string {
	if (parts)
		return Object.entries(parts)
			.flatMap(([part, range]) => (range ? [`${part} ${range[0]}-${range[1]}`] : []))
			.join(", ")
	if (questions) return `${questions.join(", ")}: yes or no`
	if (!total) return ""
	const range = `${total[0]}-${total[1]}`
	if (scoring === "mean") return otherTotal ? `mean ${range}, or sum ${otherTotal[0]}-${otherTotal[1]}` : `mean ${range}`
	return range
}
