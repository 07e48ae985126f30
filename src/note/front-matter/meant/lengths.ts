/** Lengths of time in the unit of a key: `an hour and a half` in minutes, `four months` in weeks. */
import { writtenWords } from "../../../record/index.ts"
import { numberInWords, numberNamed } from "../../values/number-words.ts"

/** An hour and minutes on a clock, for which more hours than these are a time of day. */
const clock = /^([0-4]):([0-5]\d)$/

/** The whole numbers of minutes or weeks that a text in small letters may mean; a month has no whole number of weeks. */
export function lengthsMeant(text: string, unit: "minutes" | "weeks"): readonly string[] {
	const [, hours, minutes] = unit === "minutes" ? (clock.exec(text) ?? []) : []
	if (hours !== undefined) return wholes([Number(hours) * 60 + Number(minutes)])
	const sums = sumOf(termsOf(text, unit))
	return sums === undefined ? [] : wholes(sums)
}

const wholes = (lengths: readonly number[]): readonly string[] =>
	lengths.every((length) => length > 0) && (lengths.length > 1 || lengths.every(Number.isInteger))
		? [...new Set(lengths.map((length) => String(Math.round(length))))]
		: []

/** A part of a text: a number, a share of one, a unit as what it may be long, or a joint. */
type Term =
	| { readonly is: "joint" }
	| { readonly is: "number"; readonly value: number }
	/** `added`: `1½`, and not `three quarters`. */
	| { readonly is: "share"; readonly value: number; readonly added: boolean }
	| { readonly is: "unit"; readonly lengths: readonly number[] }

function termsOf(text: string, unit: "minutes" | "weeks"): readonly Term[] | undefined {
	const { articles, lengths, of, shares, joints } = writtenWords()
	const words = text
		.replace(/(\d)\/(\d)/g, " $1⁄$2 ")
		.replace(/(?<=\d)(?=[^\d.,⁄ ])|(?<=[^\d.,⁄ ])(?=\d)/g, " ")
		.replace(/[½¼¾]/g, " $& ")
		.split(/[\s-]+|[.,](?=\s|$)/)
		.filter((word) => word !== "" && !articles.includes(word) && !of.includes(word))
	const terms = words.map((word): Term | undefined => {
		const [, above, below] = /^(\d)⁄(\d)$/.exec(word) ?? []
		if (above !== undefined) return { is: "share", value: Number(above) / Number(below), added: true }
		const sign = numberNamed({ "½": 0.5, "¼": 0.25, "¾": 0.75 }, word)
		if (sign !== undefined) return { is: "share", value: sign, added: true }
		const share = numberNamed(shares, word)
		if (share !== undefined) return { is: "share", value: share, added: false }
		const known = Object.hasOwn(lengths[unit], word) ? lengths[unit][word] : undefined
		if (known) return { is: "unit", lengths: known }
		if (joints.includes(word)) return { is: "joint" }
		const number = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(word) ? Number(word.replace(",", ".")) : numberInWords(word)
		return number === undefined ? undefined : { is: "number", value: number }
	})
	const known = terms.flatMap((term) => term ?? [])
	return known.length === terms.length && known.some(({ is }) => is === "unit") ? known : undefined
}

/** The sum of amounts and their units; what comes after the last unit is a share of it, or of the unit below: `1h 15`. */
function sumOf(terms: readonly Term[] | undefined): readonly number[] | undefined {
	if (!terms) return undefined
	let sums: readonly number[] = [0]
	let amount: number | undefined
	let isJoined = false
	let last: readonly number[] | undefined
	const add = (count: number, lengths: readonly number[]): void => {
		sums =
			sums.length === 1
				? lengths.map((length) => (sums[0] ?? 0) + count * length)
				: sums.map((sum, at) => sum + count * (lengths[at] ?? lengths[0] ?? 0))
	}
	for (const term of terms) {
		if (term.is === "joint") {
			isJoined = true
			continue
		}
		if (term.is === "unit") {
			add(amount ?? 1, term.lengths)
			last = term.lengths
			amount = undefined
		} else if (term.is === "number") {
			if (amount !== undefined) return undefined
			amount = term.value
		} else if (amount === undefined) amount = term.value
		else amount = term.added || isJoined ? amount + term.value : amount * term.value
		isJoined = false
	}
	if (amount === undefined) return sums
	if (last === undefined) return undefined
	// A share of the unit before it, or so many of the unit below an hour.
	if (amount < 1) add(amount, last)
	else if (last[0] === 60 && Number.isInteger(amount) && amount < 60) add(amount, [1])
	else return undefined
	return sums
}
