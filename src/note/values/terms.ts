/**
 * The term that a value says, in whatever words: `moderate risk`, `Low → moderate`, `ring 2`, `ex-partner, living`. What is
 * not sure is no term: a value is rather kept as it is written than read as its opposite.
 */
import { type Term, terms, type VocabularyName } from "../../record/index.ts"
import {
	conditionWords,
	fillers,
	fromWords,
	joiners,
	namedSubjects,
	nowWords,
	pastAfterWords,
	pastWords,
	type Phrase,
	unitWords,
	type ValueWords,
	valueWords,
} from "../../record/values.ts"
import { type Clause, clausesOf, type Word } from "./clauses.ts"

/** A term, and where its words are in the value. */
export interface PlacedTerm<Name extends VocabularyName> {
	readonly term: Term<Name>
	readonly at: number
	readonly length: number
}

export interface TermReading<Name extends VocabularyName> {
	/**
	 * `ambiguous`: two terms in a row, of which the one that counts is in `terms`, if any does. `silent`: it does not apply.
	 * `out-of-range`: a number beyond those of the vocabulary. `unknown`: words without a term.
	 */
	readonly says: "ambiguous" | "out-of-range" | "silent" | "term" | "unknown"
	/** One at the most, except where several may hold. */
	readonly terms: readonly PlacedTerm<Name>[]
}

/** What one clause says. */
interface Said<Name extends VocabularyName> {
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
}

/** What a value says. `several`: it may be a list of terms. */
export function readTerms<Name extends VocabularyName>(vocabulary: Name, text: string, several = false): TermReading<Name> {
	const words = valueWords(vocabulary)
	const clauses = clausesOf(text)
	const first = clauses[0]
	if (!first) return { says: /^\s*[-–—]?\s?$/.test(text.slice(0, 20)) ? "silent" : "unknown", terms: [] }
	const said = clauses.map((clause) => new ClauseReader(vocabulary, words, clause).read()).map(namedBefore)
	if (saysNothing(words, first)) return { says: "silent", terms: [] }
	const found = several ? listOf(said) : oneOf(vocabulary, said)
	if (found) return found
	return { says: isOutOfRange(vocabulary, first, words) ? "out-of-range" : "unknown", terms: [] }
}

/** In `suicide: moderate` the name is in the clause before. */
function namedBefore<Name extends VocabularyName>(one: Said<Name>, index: number, said: readonly Said<Name>[]): Said<Name> {
	const before = said[index - 1]
	return one.clause.after === "colon" && before?.row.length === 0 && before.named ? { ...one, named: true } : one
}

/** `n/a`, and any words after it. */
function saysNothing({ phrases, longest }: ValueWords, { words }: Clause): boolean {
	for (let count = Math.min(longest, words.length); count > 0; count--) {
		const phrase = phrases.get(keyOf(words, 0, count))
		if (phrase) return phrase.term === undefined
	}
	return false
}

function listOf<Name extends VocabularyName>(said: readonly Said<Name>[]): TermReading<Name> | undefined {
	const rows = said.filter(({ row, clause }) => row.length > 0 && clause.after !== "bracket")
	const present = rows.filter(({ past }) => past === undefined)
	// `emotional: none`, `practical: little`
	const denied = new Set(
		said.flatMap(({ clause, row }, index) =>
			clause.after === "colon" && row.some(({ term }) => term === "none") ? [said[index - 1]] : [],
		),
	)
	const given = (present.length > 0 ? present : rows.filter(({ past }) => past === "after")).filter((one) => !denied.has(one))
	const found = new Map<Term<Name>, PlacedTerm<Name>>()
	for (const placed of given.flatMap(({ row }) => row)) if (!found.has(placed.term)) found.set(placed.term, placed)
	if (found.size === 0) return undefined
	const isNone = [...found.keys()].some((term) => term === "none")
	if (isNone && found.size > 1) {
		const rest = [...found.values()].filter(({ term }) => term !== "none")
		return denied.size > 0 || rest.length === 0 ? { says: "term", terms: rest } : { says: "ambiguous", terms: [] }
	}
	return { says: "term", terms: [...found.values()] }
}

function oneOf<Name extends VocabularyName>(vocabulary: Name, said: readonly Said<Name>[]): TermReading<Name> | undefined {
	// After words without a term, only a clause that says nothing but the term is sure to be the answer.
	const isStatus = vocabulary === "person-status"
	// Who has died is not what they were before.
	const dead = isStatus ? said.flatMap(({ row }) => row).find(({ term }) => term === "deceased") : undefined
	if (dead) return { says: "term", terms: [dead] }
	// After words without a term, only a clause that says nothing but the term is sure to be the answer.
	const begun = said.findIndex(({ row }) => row.length > 0)
	const isSure = ({ whole, clause }: Said<Name>): boolean => begun === 0 || isStatus || whole || clause.after === "arrow"
	const rows = said.filter((one) => one.row.length > 0 && one.past !== "before" && isSure(one))
	const present = rows.filter(({ past }) => past === undefined)
	const candidates = present.length > 0 ? present : rows
	let chosen = candidates[0]
	if (!chosen) return undefined
	for (const later of candidates.slice(1)) {
		const follows = said.indexOf(later) === said.indexOf(chosen) + 1
		if ((later.clause.after === "arrow" && follows) || (later.now && !chosen.now)) chosen = later
	}
	if (vocabulary === "risk-level") return gravest(vocabulary, candidates, chosen)
	return single(vocabulary, chosen.changed ? chosen.row.slice(-1) : chosen.row)
}

/** Of several named risks the gravest counts; of two levels in a row too, and that is said. */
function gravest<Name extends VocabularyName>(vocabulary: Name, candidates: readonly Said<Name>[], chosen: Said<Name>): TermReading<Name> {
	const from = candidates.indexOf(chosen)
	const others = candidates.slice(from + 1).filter(({ whole, condition }) => whole || condition)
	const all = [chosen, ...others]
	const rows = all.flatMap(({ row, changed }) => (changed ? row.slice(-1) : row))
	const last = rows.toSorted((a, b) => rank(vocabulary, a.term) - rank(vocabulary, b.term)).at(-1)
	const differ = (placed: readonly PlacedTerm<Name>[]): boolean => new Set(placed.map(({ term }) => term)).size > 1
	const isRow = all.some(({ row, changed }) => !changed && differ(row))
	const isNamed =
		all.every(({ named }) => named) || !differ(rows) || (all.some(({ named }) => named) && !others.some(({ condition }) => condition))
	return { says: isRow || !isNamed ? "ambiguous" : "term", terms: last ? [last] : [] }
}

/** Scales of which the first of two neighbours counts; of others neither does. */
const firstCounts: ReadonlySet<VocabularyName> = new Set<VocabularyName>(["closeness"])

function single<Name extends VocabularyName>(vocabulary: Name, row: readonly PlacedTerm<Name>[]): TermReading<Name> {
	const isOne = new Set(row.map(({ term }) => term)).size === 1
	return { says: isOne ? "term" : "ambiguous", terms: isOne || firstCounts.has(vocabulary) ? row.slice(0, 1) : [] }
}

const rank = <Name extends VocabularyName>(vocabulary: Name, term: Term<Name>): number => terms(vocabulary).indexOf(term)

/** A whole number that the vocabulary, which is one of numbers, does not have. */
function isOutOfRange(vocabulary: VocabularyName, { words }: Clause, { subjects }: ValueWords): boolean {
	if (!terms(vocabulary).every((term) => /^\d+$/.test(term))) return false
	const index = words.findIndex(({ key }) => !fillers.has(key) && !subjects.has(key))
	const word = words[index]
	const next = words[index + 1]
	return (
		word !== undefined &&
		/^\d+$/.test(word.key) &&
		!(next && unitWords.has(next.key)) &&
		!terms(vocabulary).some((term) => term === word.key)
	)
}

const keyOf = (words: readonly Word[], from: number, count: number): string => {
	let key = ""
	for (let index = from; index < from + count; index++) key += words[index]?.key ?? ""
	return key
}

interface Match<Name extends VocabularyName> {
	readonly placed: PlacedTerm<Name>
	/** The word after it. */
	readonly next: number
}

class ClauseReader<Name extends VocabularyName> {
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
			now ||= nowWords.has(key)
			if (pastWords.has(key)) past = "before"
			else if (fromWords.has(key)) isFrom = true
			else if (!this.#changesNothing(key)) break
		}
		const row: PlacedTerm<Name>[] = []
		let next = at
		for (let found = match; found; found = this.#furtherAt(next)) {
			row.push(found.placed)
			next = this.#skip(found.next)
		}
		const rest = words.slice(next)
		const after = rest[0]?.key ?? ""
		const isWhole = row.length > 0 && rest.every(({ key }) => this.#changesNothing(key) || /^\d/.test(key) || nowWords.has(key))
		now ||= rest.some(({ key }) => nowWords.has(key)) || words.slice(at, next).some(({ key }) => nowWords.has(key))
		return {
			clause: this.#clause,
			row,
			changed: isFrom && row.length > 1,
			past: past ?? (pastAfterWords.has(after) ? "after" : undefined),
			now,
			whole: isWhole,
			named: words.some(({ key }) => namedSubjects.has(key)),
			condition: conditionWords.has(after),
		}
	}

	/** A further term of the row: after `to`, `or`, a slash. */
	#furtherAt(from: number): Match<Name> | undefined {
		const { words } = this.#clause
		// Right after a term, and after its subject: `low risk to moderate risk`.
		for (const start of new Set([from, this.#joinerBefore(from)])) {
			let at = start
			const isJoined = words[at]?.joined === "by-sign" || joiners.has(words[at]?.key ?? "")
			if (!isJoined) continue
			while (at < words.length && joiners.has(words[at]?.key ?? "") && !this.#termAt(at)) at++
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
		while (at >= 0 && this.#changesNothing(words[at]?.key ?? "") && !joiners.has(words[at]?.key ?? "")) at--
		return joiners.has(words[at]?.key ?? "") ? at : from
	}

	/** Behind the words that change nothing. */
	#skip(from: number): number {
		const { words } = this.#clause
		let at = from
		while (at < words.length && words[at]?.joined === "by-space" && this.#changesNothing(words[at]?.key ?? "") && !this.#termAt(at)) at++
		return at
	}

	#changesNothing(key: string): boolean {
		return fillers.has(key) || this.#of.subjects.has(key)
	}

	/** The longest phrase that begins with a word; `no risk` too. */
	#termAt(at: number): Match<Name> | undefined {
		const { words } = this.#clause
		const { phrases, longest } = this.#of
		for (let count = Math.min(longest, words.length - at); count > 0; count--) {
			const phrase = phrases.get(keyOf(words, at, count))
			if (phrase && this.#holds(phrase, at, at + count)) return this.#match(phrase.term, at, at + count)
		}
		return this.#absentAt(at)
	}

	#holds({ term, alone }: Phrase, at: number, next: number): boolean {
		const { words } = this.#clause
		if (term === undefined) return false
		if (alone) return words.slice(next).every(({ key }) => this.#changesNothing(key) && !this.#of.subjects.has(key))
		// `3 times a week` is no ring.
		return !/^\d/.test(words[at]?.key ?? "") || !unitWords.has(words[next]?.key ?? "") || words[next]?.joined === "by-sign"
	}

	/** `no current risk`, with nothing after it that could say more. */
	#absentAt(at: number): Match<Name> | undefined {
		const { words } = this.#clause
		const { absent, subjects } = this.#of
		if (absent === undefined || words[at]?.key !== "no") return undefined
		const rest = words.slice(at + 1)
		const isSure = rest.some(({ key }) => subjects.has(key)) && rest.every(({ key }) => this.#changesNothing(key) && !gradual.has(key))
		return isSure ? this.#match(absent, at, words.length) : undefined
	}

	#match(term: string | undefined, at: number, next: number): Match<Name> | undefined {
		const { words } = this.#clause
		const known = terms(this.#vocabulary).find((one) => one === term)
		const [first, last] = [words[at], words[next - 1]]
		return known && first && last && { placed: { term: known, at: first.at, length: last.end - first.at }, next }
	}
}

/** `no increased risk` leaves open how high it is; so does `no longer`. */
const gradual: ReadonlySet<string> = new Set([
	"raised",
	"increased",
	"risen",
	"rising",
	"reduced",
	"lowered",
	"very",
	"some",
	"only",
	"overall",
])
