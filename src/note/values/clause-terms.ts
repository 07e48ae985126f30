/** The terms of a vocabulary within one clause of a value. */
import { type Term, terms, type VocabularyName } from "../../record/index.ts"
import { type Phrase, type ValueWords, wordsAround } from "../../record/values.ts"
import type { Clause, Word } from "./clauses.ts"

/** A term, and where its words are in the value. */
export interface PlacedTerm<Name extends VocabularyName> {
	readonly term: Term<Name>
	readonly at: number
	readonly length: number
}

/** What one clause says. */
export interface Said<Name extends VocabularyName> {
	readonly clause: Clause
	readonly row: readonly PlacedTerm<Name>[]
	/** The terms of the row are those before and after a change. */
	readonly changed: boolean
	readonly past: "after" | "before" | undefined
	readonly now: boolean
	/** Nothing else is in the clause but words that change nothing. */
	readonly whole: boolean
	readonly named: boolean
	readonly condition: boolean
	/** The one word after the terms denies them. */
	readonly denied: boolean
}

/** The comparable form of so many words, from an index on. */
export const keyOf = (words: readonly Word[], from: number, count: number): string => {
	let key = ""
	for (let index = from; index < from + count; index++) key += words[index]?.key ?? ""
	return key
}

/** So near after a negation a word says that something is not known. */
const unknownWithin = 3

interface Match<Name extends VocabularyName> {
	readonly placed: PlacedTerm<Name>
	/** The word after it. */
	readonly next: number
}

export class ClauseReader<Name extends VocabularyName> {
	readonly #vocabulary: Name
	readonly #of: ValueWords
	readonly #clause: Clause

	constructor(vocabulary: Name, of: ValueWords, clause: Clause) {
		this.#vocabulary = vocabulary
		this.#of = of
		this.#clause = clause
	}

	read(): Said<Name> {
		const { words } = this.#clause
		let at = 0
		let past: Said<Name>["past"]
		let now = false
		let isFrom = false
		let match: Match<Name> | undefined
		for (; at < words.length; at++) {
			match = this.#termAt(at)
			if (match) break
			const key = words[at]?.key ?? ""
			now ||= wordsAround().now.has(key)
			if (wordsAround().past.has(key)) past = "before"
			else if (wordsAround().from.has(key)) isFrom = true
			else if (!this.#changesNothing(key) && !this.#isTime(key)) break
		}
		const row: PlacedTerm<Name>[] = []
		let next = at
		let end = at
		for (let found = match; found; found = this.#furtherAt(next)) {
			row.push(found.placed)
			end = found.next
			next = this.#skip(end)
		}
		const rest = words.slice(next)
		const after = rest[0]?.key ?? ""
		const isWhole = row.length > 0 && rest.every(({ key }) => this.#changesNothing(key) || /^\d/.test(key) || wordsAround().now.has(key))
		now ||= rest.some(({ key }) => wordsAround().now.has(key)) || words.slice(at, next).some(({ key }) => wordsAround().now.has(key))
		return {
			clause: this.#clause,
			row,
			changed: isFrom && row.length > 1,
			past: past ?? (wordsAround().pastAfter.has(after) ? "after" : undefined),
			now,
			whole: isWhole,
			named: words.some(({ key }) => wordsAround().named.has(key)),
			// “Si” is a word that changes nothing too: without its accent “sí” is written the same.
			condition: words.slice(end, next + 1).some(({ key }) => wordsAround().conditions.has(key)),
			denied: row.length > 0 && rest.length === 1 && wordsAround().denials.has(after),
		}
	}

	#isTime(key: string): boolean {
		return this.#vocabulary === "person-status" && (/^\d{1,4}$/.test(key) || wordsAround().time.has(key))
	}

	/** A further term of the row: after `to`, `or`, a slash. */
	#furtherAt(from: number): Match<Name> | undefined {
		const { words } = this.#clause
		// Right after a term, and after its subject: `low risk to moderate risk`.
		for (const start of new Set([from, this.#joinerBefore(from)])) {
			let at = start
			const isJoined = words[at]?.joined === "by-sign" || wordsAround().joiners.has(words[at]?.key ?? "")
			if (!isJoined) {
				// Two levels of risk side by side, as in `low moderate`: neither may hide the graver one.
				const match = this.#vocabulary === "risk-level" ? this.#termAt(at) : undefined
				if (match) return match
				continue
			}
			while (at < words.length && wordsAround().joiners.has(words[at]?.key ?? "") && !this.#termAt(at)) at++
			for (; at < words.length; at++) {
				const match = this.#termAt(at)
				if (match) return match
				if (!this.#changesNothing(words[at]?.key ?? "")) break
			}
		}
		return undefined
	}

	/** The last joiner among the words that were skipped before this one. */
	#joinerBefore(from: number): number {
		const { words } = this.#clause
		let at = from - 1
		while (at >= 0 && this.#changesNothing(words[at]?.key ?? "") && !wordsAround().joiners.has(words[at]?.key ?? "")) at--
		return wordsAround().joiners.has(words[at]?.key ?? "") ? at : from
	}

	/** After the words that change nothing. */
	#skip(from: number): number {
		const { words } = this.#clause
		let at = from
		while (at < words.length && words[at]?.joined === "by-space" && this.#changesNothing(words[at]?.key ?? "") && !this.#termAt(at)) at++
		return at
	}

	#changesNothing(key: string): boolean {
		return wordsAround().fillers.has(key) || this.#of.subjects.has(key)
	}

	/** The longest phrase that begins with a word; `no risk` too. */
	#termAt(at: number): Match<Name> | undefined {
		const { words } = this.#clause
		const { phrases, longest } = this.#of
		for (let count = Math.min(longest, words.length - at); count > 0; count--) {
			const phrase = phrases.get(keyOf(words, at, count))
			if (phrase && this.#holds(phrase, at, at + count) && !this.#isUnknown(at, at + count)) return this.#match(phrase.term, at, at + count)
		}
		return this.#absentAt(at)
	}

	#holds({ term, alone }: Phrase, at: number, next: number): boolean {
		const { words } = this.#clause
		if (term === undefined) return false
		const rest = words.slice(next)
		if (alone && this.#vocabulary === "person-status") return rest.every(({ key }) => this.#isTime(key))
		if (alone) return rest.every(({ key }) => this.#changesNothing(key) && !this.#of.subjects.has(key) && !wordsAround().gradual.has(key))
		// `3 times a week` is no ring.
		return !/^\d/.test(words[at]?.key ?? "") || !wordsAround().units.has(words[next]?.key ?? "") || words[next]?.joined === "by-sign"
	}

	/** `not assessed`, though `not` alone may be a term. */
	#isUnknown(at: number, next: number): boolean {
		const { words } = this.#clause
		const isNegation = wordsAround().negators.has(words[at]?.key ?? "") || wordsAround().denials.has(words[at]?.key ?? "")
		return isNegation && next === at + 1 && words.slice(next, next + unknownWithin).some(({ key }) => wordsAround().unknown.has(key))
	}

	/** `no current risk`, with nothing after it that could say more. */
	#absentAt(at: number): Match<Name> | undefined {
		const { words } = this.#clause
		const { absent, subjects } = this.#of
		if (absent === undefined || !wordsAround().negators.has(words[at]?.key ?? "")) return undefined
		const rest = words.slice(at + 1)
		const isSure =
			rest.some(({ key }) => subjects.has(key)) &&
			rest.every(({ key }) => this.#changesNothing(key) && !wordsAround().gradual.has(key) && !wordsAround().unknown.has(key))
		return isSure ? this.#match(absent, at, words.length) : undefined
	}

	#match(term: string | undefined, at: number, next: number): Match<Name> | undefined {
		const { words } = this.#clause
		const known = terms(this.#vocabulary).find((one) => one === term)
		const [first, last] = [words[at], words[next - 1]]
		return known && first && last && { placed: { term: known, at: first.at, length: last.end - first.at }, next }
	}
}
