/** A value of the wrong form or outside its vocabulary, with the nearest that are allowed. */
import type { InvalidValue } from "../../note/front-matter/head.ts"
import { areasOfVariant, nearest, type Term, terms, type VocabularyName } from "../../record/index.ts"
import { valueOfKey } from "../../record/places.ts"
import type { HeadRule } from "./of-head.ts"

export interface WrongValue {
	/** `phase`, or `contract.minutes`. */
	readonly path: string
	readonly cause: InvalidValue["cause"] | "no-total"
	/** What the value is: of which form, or a word of a vocabulary. */
	readonly form: NonNullable<ReturnType<typeof valueOfKey>["form"]> | "number" | "word"
	readonly text: string
	/** What may be written, the nearest first. */
	readonly allowed: readonly string[]
}

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "front-matter.value": WrongValue
	}
}

export const frontMatterValue: HeadRule<"front-matter.value"> = {
	codes: { "front-matter.value": { level: "error", kind: "contradiction" } },
	*check({ invalid, measures, variant }) {
		for (const { path, key, value, cause, vocabulary, meant } of invalid) {
			const text = value.kind === "text" ? value.text : ""
			const allowed = vocabulary && cause !== "nothing" ? allowedFor(vocabulary, text, variant) : (meant ?? [])
			yield {
				code: "front-matter.value",
				range: value.range,
				facts: { path, cause, form: valueOfKey(key).form ?? (vocabulary ? "word" : "text"), text, allowed },
			}
		}
		for (const { unreadable, noTotal, name } of measures) {
			for (const { range, text, meant } of unreadable) {
				const cause = meant.length > 0 ? "doubtful" : "form"
				yield { code: "front-matter.value", range, facts: { path: `measures.${name}`, cause, form: "number", text, allowed: meant } }
			}
			if (noTotal)
				yield {
					code: "front-matter.value",
					range: noTotal,
					facts: { path: `measures.${name}`, cause: "no-total", form: "number", text: "", allowed: [] },
				}
		}
	},
}

/** The terms nearest to what is written first, then the others; of problem areas, those that the variant has. */
function allowedFor(vocabulary: VocabularyName, text: string, variant: Term<"variant"> | undefined): string[] {
	const all = vocabulary === "problem-area" ? areasOfVariant(variant) : terms(vocabulary)
	const near = nearest(text, all)
	return [...near, ...all.filter((term) => !near.includes(term))]
}
