/** The whole numbers that a text may mean if it says how many of something. */
import { type Term, type WrittenWords, writtenWords } from "../../../record/index.ts"
import { numberInWords, numberNamed } from "../../values/number-words.ts"
import { lengthsMeant } from "./lengths.ts"

export type Counted = keyof WrittenWords["units"]

/** The whole numbers that a text in small letters may mean: `12 sessions`, `50'`, `sixteen`, `3rd`, `12-16`, `an hour`. */
export function numbersMeant(text: string, of: Counted | undefined, language: Term<"language"> | undefined): readonly string[] {
	const counted = countsMeant(text, of, language)
	return counted.length === 0 && (of === "minutes" || of === "weeks") ? lengthsMeant(text, of) : counted
}

function countsMeant(text: string, of: Counted | undefined, language: Term<"language"> | undefined): readonly string[] {
	const { number, ordinals, ordinalNames, of: wholes, either, units: allUnits } = writtenWords()
	const unit = [...(of ? allUnits[of] : []), ...number]
	const spaced = text
		.replace(/(?<=\d)\.(?=[ºª\p{L}])/gu, "")
		.replace(/(?<=\d)(?=[^\d.,])|(?<=#)(?=\d)|(?<=[^\d.,])(?=\d)/g, " ")
		.replace(/\.(?= |$)/g, " ")
	const words = spaced.split(" ").filter((word) => word !== "" && !unit.includes(word))
	const [first, second, third] = words
	if (first === undefined) return []
	if (words.length === 2 && second !== undefined && ordinals.includes(second) && /^\d{1,3}$/.test(first)) return [first]
	if (words.length === 3 && second !== undefined && third !== undefined && /^\d{1,4}$/.test(first) && /^\d{1,4}$/.test(third)) {
		if (second === "-" || either.includes(second)) return [first, third]
		const isPart = second === "/" || wholes.includes(second)
		if (isPart && of === "session" && Number(first) <= Number(third)) return [first]
		if (isPart && of !== undefined) return [first, third]
	}
	if (words.length === 1 && /^\d{1,9}(?:[.,]0{1,2})?$/.test(first)) return [String(Math.trunc(Number(first.replace(",", "."))))]
	const phrase = words.join(" ")
	const named = numberInWords(phrase, language) ?? numberNamed(ordinalNames, phrase.replace(/ /g, "-"))
	if (named !== undefined) return [String(named)]
	return rangeInWords(phrase, language)
}

/** `twelve to sixteen` */
function rangeInWords(phrase: string, language: Term<"language"> | undefined): readonly string[] {
	for (const joint of writtenWords().either) {
		const ends = phrase.split(` ${joint} `).map((end) => numberInWords(end, language))
		if (ends.length === 2 && ends.every((end) => end !== undefined)) return ends.map(String)
	}
	return []
}

/** More numbers than these leave open what is meant at all. */
const most = 3

/** The numbers that a text has among other words, none of which may count something else: `16 weekly sessions`, `16 x 50 min`. */
export function numbersWithin(text: string, of: Counted | undefined): readonly string[] {
	const { units, lengths } = writtenWords()
	const own = of ? units[of] : []
	const others = [...Object.values(units).flat(), ...Object.keys(lengths.minutes), ...Object.keys(lengths.weeks)].filter(
		(word) => !own.includes(word),
	)
	const words = text.match(/\d+(?:[.,]\d+)?|\p{L}+|['’′<>≤≥%]/gu) ?? []
	const found = words.flatMap((word, index) => {
		const number = /^\d{1,4}$/.test(word) ? String(Number(word)) : numberInWords(word)?.toString()
		const next = words[index + 1] ?? ""
		return number === undefined || others.includes(next) ? [] : [{ number, isOwn: own.includes(next) }]
	})
	const named = found.some(({ isOwn }) => isOwn) ? found.filter(({ isOwn }) => isOwn) : found
	const numbers = [...new Set(named.map(({ number }) => number))]
	return numbers.length > most ? [] : numbers
}
