/** A value of the wrong form or outside its vocabulary, with the nearest that are allowed. */
import { formOf, type InvalidValue } from "../../note/front-matter/head.ts"
import { areaOnlyIn, nearest, terms, type VocabularyName } from "../../record/index.ts"
import type { HeadRule } from "./of-head.ts"

export interface WrongValue {
	/** `phase`, or `contract.minutes`. */
	readonly path: string
	readonly cause: InvalidValue["cause"] | "no-total"
	/** What the value is: of which form, or a word of a vocabulary. */
	readonly form: NonNullable<ReturnType<typeof formOf>["form"]> | "number" | "word"
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
	*check({ invalid, measures }) {
		for (const { path, key, value, cause, vocabulary, meant } of invalid) {
			const text = value.kind === "text" ? value.text : ""
			const allowed = vocabulary ? allowedFor(vocabulary, text) : (meant ?? [])
			yield {
				code: "front-matter.value",
				range: value.range,
				facts: { path, cause, form: formOf(key).form ?? (vocabulary ? "word" : "text"), text, allowed },
			}
		}
		for (const { unreadable, noTotal, name } of measures) {
			for (const range of unreadable) {
				yield {
					code: "front-matter.value",
					range,
					facts: { path: `measures.${name}`, cause: "form", form: "number", text: "", allowed: [] },
				}
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

/** The terms nearest to what is written first, then the others. */
export function allowedFor(vocabulary: VocabularyName, text: string): string[] {
	const all = terms(vocabulary).filter((term) => !(term in areaOnlyIn))
	const near = nearest(text, all)
	return [...near, ...all.filter((term) => !near.includes(term))]
}
