/** A score as it is written: a number, or one with the words and signs that people write around it. */
import { readingWords, writtenWords } from "../../record/index.ts"
import { arrows } from "../../text/arrows.ts"
import { wholeWord, wordEnd } from "../../text/whole-word.ts"
import { derived } from "../../text/words.ts"
import { numberInWords } from "./number-words.ts"

export interface ScoreText {
	readonly value: number
	/** The number as front matter should have it, if it is written another way. */
	readonly as?: string
	/** What it is said to be out of: 27 in `14/27`. */
	readonly outOf?: number
	/** Words that would be lost if only the number stayed. */
	readonly remark?: string
}

/** Longer texts are remarks, not scores. */
const longest = 80

/** So many words may be between two numbers, with the second. */
const longestPhrase = 4

const plainNumber = /^-?\d{1,6}(?:\.\d{1,6})?$/
const token = new RegExp(
	String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,6}(?:[.,]\d{1,6})?|[-=]>|[${arrows}]|\p{L}[\p{L}\p{M}'’.-]*|\S`,
	"gu",
)
const isDate = (text = ""): boolean => /^\d+([-./])\d+\1\d+$/.test(text)
const isNumber = (text = ""): boolean => /^\d/.test(text) && !isDate(text)
const isWord = (text: string): boolean => /^\p{L}/u.test(text)
/** A number that runs on into a word does not count, except with its unit: `0xff`, `2nd`, but `14pts`. */
const gluedWord = /\d(\p{L}[\p{L}\p{M}.]*)/gu
/** Words with a stop inside are names of files, addresses and the like: `a.b`. */
const isDotted = (text: string): boolean => /\.\p{L}{2}/u.test(text)
const arrow = new RegExp(`^(?:[-=]>|[${arrows}])$`)
const isArrow = (text: string | undefined): boolean => text !== undefined && arrow.test(text)

/** The words around a score, ready to be found. */
const words = derived(() => {
	const { before, units, blank, nothing, absent, limits, earlier, time, unsureBefore, unsureAfter } = readingWords().scores
	const { ordinals, of } = writtenWords()
	return {
		before: new Set([...before, "=", ":"]),
		units: new Set(units),
		blank: new Set([...blank, "null", "~", "-", "–", "—"]),
		nothing: new Set(nothing),
		absent: new RegExp(`^(?:${absent.join("|")})(?![\\p{L}\\p{N}])\\D*$`, "u"),
		limits: new RegExp(`[<>≤≥%]|${wholeWord(limits)}`, "u"),
		earlier: new RegExp(`^(?:${earlier.join("|")})${wordEnd}`, "iu"),
		time: new Set(time),
		// `5. Sitzung`, `2nd week`
		ordinalTime: new RegExp(
			String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:\.|\.?(?:${ordinals.join("|")}))\s{0,3}(?=(?:${time.join("|")})${wordEnd})`,
			"giu",
		),
		unsureBefore: new Set(unsureBefore),
		unsureAfter: new Set(unsureAfter),
		outOf: [["/"], ...of.map((phrase) => phrase.split(" "))],
	}
})

/**
 * Reads a score where it can only mean one number: `14`, `14,5`, `14/27`, `14 out of 27`, `14 → 9` (the newer), `14 (moderate)`,
 * `moderate (14)`, `14 pts`, `score 14`, `14 (was 19)`, `fourteen`. Nothing for estimates, ranges and doubtful ones.
 */
export function readScore(text: string): ScoreText | undefined {
	if (plainNumber.test(text)) return /^-0*(?:\.0*)?$/.test(text) ? undefined : { value: Number(text) }
	if (text.length > longest) return undefined
	const named = numberInWords(text.toLowerCase())
	if (named !== undefined) return { value: named, as: String(named) }
	const { units, ordinalTime } = words()
	// When a score was taken says nothing of it: `14 (5. Sitzung)`.
	const plain = text.replace(ordinalTime, "")
	if (Array.from(plain.matchAll(gluedWord)).some(([, word = ""]) => !units.has(word.toLowerCase()))) return undefined
	return new Reader(plain.match(token) ?? []).score()
}

/** Whether a text says that there is no score, and no more. */
export function isBlankScore(text: string): boolean {
	return words().blank.has(text.toLowerCase())
}

/** More numbers than these leave open what is meant at all. */
const mostNumbers = 3

/**
 * What a text may mean that is no score for sure: the numbers in it that can be one, as in `approx. 12`, `12-16` and `14+`;
 * a blank for a measure that was not filled in, as in `declined`. Nothing for a limit: `less than 5`.
 */
export function scoresPerhaps(text: string, fits: (value: number) => boolean): readonly string[] {
	const { absent, nothing, limits } = words()
	const plain = text.toLowerCase().trim()
	// Many digits are answers, and a number in a word is not one.
	if (text.length > longest || /\d{4}(?!-)|\p{L}\d/u.test(text)) return []
	if (nothing.has(plain)) return [...(fits(0) ? ["0"] : []), blankScore()]
	if (absent.test(plain)) return [blankScore()]
	if (limits.test(plain)) return []
	const numbers = (text.replace(words().ordinalTime, "").match(token) ?? []).flatMap((part) =>
		isDate(part) ? [] : isNumber(part) ? numberOf(part) : (numberInWords(part.toLowerCase()) ?? []),
	)
	const found = [...new Set(numbers.filter(fits))]
	return found.length > mostNumbers ? [] : found.map(String)
}

/** How a score that was not given is written. */
const blankScore = (): string => readingWords().scores.blank[0] ?? "~"

interface GivenNumber {
	readonly value: number
	readonly outOf?: number
}

class Reader {
	readonly #tokens: readonly string[]
	#at = 0

	constructor(tokens: readonly string[]) {
		this.#tokens = tokens
	}

	score(): ScoreText | undefined {
		const { before, units } = words()
		while (before.has(this.#here.toLowerCase())) this.#at++
		const label = this.#wordsBefore()
		const first = this.#number()
		if (!first) return undefined
		let newer: GivenNumber | undefined
		while (this.#take(isArrow)) {
			newer = this.#number()
			if (!newer) return undefined
		}
		if (units.has(this.#here.toLowerCase())) this.#at++
		if (label !== "" && !this.#closes()) return undefined
		const rest = this.#tokens.slice(this.#at)
		if (!isRemark(rest)) return undefined
		const { value, outOf } = newer ?? first
		const remark = [label, newer ? `${first.value} →` : "", unbracketed(rest).join(" ")].filter((part) => part !== "").join(" ")
		return { value, as: String(value), ...(outOf !== undefined && { outOf }), ...(remark !== "" && { remark }) }
	}

	get #here(): string {
		return this.#tokens[this.#at] ?? ""
	}

	#take(isMeant: (token: string) => boolean): boolean {
		const found = isMeant(this.#here)
		if (found) this.#at++
		return found
	}

	/** `moderate (` before a number. */
	#wordsBefore(): string {
		const start = this.#at
		while (isWord(this.#here)) this.#at++
		const found = this.#tokens.slice(start, this.#at)
		const { unsureBefore } = words()
		const isSure = found.every((word) => !unsureBefore.has(word.toLowerCase()) && !isDotted(word))
		if (found.length > 0 && isSure && this.#take((sign) => sign === "(")) return found.join(" ")
		this.#at = start
		return ""
	}

	#closes(): boolean {
		return this.#take((sign) => sign === ")")
	}

	/** A number, and what it is out of. */
	#number(): GivenNumber | undefined {
		const text = this.#here
		if (!isNumber(text)) return undefined
		this.#at++
		const value = numberOf(text)
		const next = this.#tokens.slice(this.#at, this.#at + longestPhrase)
		const phrase = words().outOf.find(
			(parts) => parts.every((part, index) => next[index]?.toLowerCase() === part) && isNumber(next[parts.length]),
		)
		if (!phrase) return { value }
		this.#at += phrase.length + 1
		return { value, outOf: numberOf(next[phrase.length] ?? "") }
	}
}

const numberOf = (text: string): number => Number(text.replace(",", "."))

/** Words after a score that leave no doubt about it; another number only if they say that it is the earlier one. */
function isRemark(tokens: readonly string[]): boolean {
	const inner = unbracketed(tokens)
	if (inner.length === 0) return tokens.length === 0
	if (isDifference(tokens, inner)) return true
	const { earlier, time, unsureAfter } = words()
	const isEarlier = earlier.test(inner.join(" "))
	const isTime = (index: number): boolean => time.has(inner[index - 1]?.toLowerCase() ?? "")
	if (inner.filter((part, index) => isNumber(part) && !isTime(index)).length > (isEarlier ? 1 : 0)) return false
	return inner.every(
		(part) =>
			isNumber(part) || isDate(part) || (isWord(part) && (isEarlier || !unsureAfter.has(part.toLowerCase()))) || /^[,;:.]$/.test(part),
	)
}

/** `(-4)`, `(↓ 4)`: by how much it changed, in brackets. */
const isDifference = ([first]: readonly string[], [sign = "", number, ...more]: readonly string[]): boolean =>
	first === "(" && /^[-+−–±↑↓]$/.test(sign) && isNumber(number) && more.length === 0

/** Without the brackets or the comma that begin and end a remark. */
function unbracketed(tokens: readonly string[]): readonly string[] {
	const [first, ...rest] = tokens
	if (first === "(" && rest.at(-1) === ")") return rest.slice(0, -1)
	return first === "," || first === ";" || first === ":" ? rest : tokens
}
