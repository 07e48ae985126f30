/**
 * The term that a value says, in whatever words: `moderate risk`, `Low → moderate`, `ring 2`, `ex-partner, living`. What is
 * not sure is no term: a value rather remains as it is written than is read as its opposite.
 */
import { type Term, terms, type VocabularyName } from "../../record/index.ts"
import { type ValueWords, valueWords, wordsAround } from "../../record/values.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { type PlacedTerm, ClauseReader, type Said, keyOf } from "./clause-terms.ts"

export interface TermReading<Name extends VocabularyName> {
	/**
	 * `ambiguous`: two terms in a row, of which the one that counts is in `terms`, if any does. `silent`: it does not apply.
	 * `out-of-range`: a number beyond those of the vocabulary. `unknown`: words without a term.
	 */
	readonly says: "ambiguous" | "out-of-range" | "silent" | "term" | "unknown"
	/** One at most, unless several are allowed. */
	readonly terms: readonly PlacedTerm<Name>[]
}

/** Signs of a death. */
const daggers = /[†✝]/

/** What a value says. `several`: it may be a list of terms. */
export function readTerms<Name extends VocabularyName>(vocabulary: Name, text: string, several = false): TermReading<Name> {
	const words = valueWords(vocabulary)
	const clauses = clausesOf(text)
	const cross = vocabulary === "person-status" ? daggers.exec(text) : null
	const deceased = cross && terms(vocabulary).find((term) => term === "deceased")
	if (cross && deceased) return { says: "term", terms: [{ term: deceased, at: cross.index, length: cross[0].length }] }
	const first = clauses[0]
	if (!first) return { says: /^\s*[-–—]?\s?$/.test(text.slice(0, 20)) ? "silent" : "unknown", terms: [] }
	const said = clauses.map((clause) => new ClauseReader(vocabulary, words, clause).read()).map(labelledBefore)
	if (saysNothing(words, first)) return { says: "silent", terms: [] }
	const found = several ? listOf(said) : oneOf(vocabulary, said)
	if (found) return found
	return { says: isOutOfRange(vocabulary, first, words) ? "out-of-range" : "unknown", terms: [] }
}

/** In `suicide: moderate` the name is in the clause before, and in `previously: moderate` the time. */
function labelledBefore<Name extends VocabularyName>(one: Said<Name>, index: number, said: readonly Said<Name>[]): Said<Name> {
	const label = said[index - 1]
	if (one.clause.after !== "colon" || label?.row.length !== 0) return one
	return { ...one, named: one.named || label.named, past: one.past ?? label.past, now: one.now || label.now }
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
		said.flatMap((one, index) =>
			one.clause.after === "colon" && one.row.some(({ term }) => term === "none") ? [said[index - 1]] : one.denied ? [one] : [],
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
	const isStatus = vocabulary === "person-status"
	// Who has died is not what they were before.
	const dead = isStatus ? said.flatMap(({ row }) => row).find(({ term }) => term === "deceased") : undefined
	if (dead) return { says: "term", terms: [dead] }
	// After words without a term, only a clause that says nothing but the term is sure to be the answer.
	const begun = said.findIndex(({ row }) => row.length > 0)
	const isSure = ({ whole, clause }: Said<Name>): boolean =>
		begun === 0 || isStatus || (whole && !clause.abbreviated) || clause.after === "arrow"
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
	const index = words.findIndex(({ key }) => !wordsAround().fillers.has(key) && !subjects.has(key))
	const word = words[index]
	const next = words[index + 1]
	return (
		word !== undefined &&
		/^\d+$/.test(word.key) &&
		!(next && wordsAround().units.has(next.key)) &&
		!terms(vocabulary).some((term) => term === word.key)
	)
}
