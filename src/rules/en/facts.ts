/** A finding's data for its words, and how words are listed in English. */
import type { FindingData } from "../rule.ts"

/** A finding's data by name, as texts and numbers. */
export class Facts {
	readonly #data: FindingData

	constructor(data: FindingData = {}) {
		this.#data = data
	}

	text(name: string): string {
		const value = this.#data[name]
		return typeof value === "string" || typeof value === "number" ? String(value) : ""
	}

	number(name: string): number {
		const value = this.#data[name]
		return typeof value === "number" ? value : Number.NaN
	}

	has(name: string): boolean {
		const value = this.#data[name]
		return value !== undefined && value !== "" && value !== false
	}

	list(name: string): readonly string[] {
		const value = this.#data[name]
		return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []
	}
}

export const kilobytes = (bytes: number): string => `${bytes / 1024} KB`

export const quoted = (text: string): string => `“${text}”`

/** `a, b or c` */
export function either(words: readonly string[]): string {
	return listed(words, "or")
}

/** `a, b and c` */
export function joined(words: readonly string[]): string {
	return listed(words, "and")
}

function listed(words: readonly string[], before: string): string {
	const last = words.at(-1) ?? ""
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${before} ${last}`
}

export interface Message {
	/** What is missing or wrong in a few words, for lists: a name, not a sentence. */
	readonly title: string | ((facts: Facts) => string)
	/** The problem in one short sentence, then what to do in another. */
	readonly sentence: (facts: Facts) => string
}

/** ` Did you mean “a” or “b”?` */
export function didYouMean(facts: Facts, before = ""): string {
	const allowed = facts.list("allowed").map((word) => quoted(before + word))
	return allowed.length > 0 ? ` Did you mean ${either(allowed)}?` : ""
}
