/** A score as it is written: a number, or one with the words and signs that people write around it. */

export interface ScoreText {
	readonly value: number
	/** The number as front matter should have it, where it is written another way. */
	readonly as?: string
	/** What it is said to be out of: 27 in `14/27`. */
	readonly outOf?: number
	/** Words that the number alone would not keep. */
	readonly remark?: string
}

/** Longer texts are remarks, not scores. */
const longest = 80

const plainNumber = /^-?\d{1,6}(?:\.\d{1,6})?$/
const token = /\d{1,6}(?:[.,]\d{1,6})?|[-=]>|[→⇒➔➜]|\p{L}[\p{L}\p{M}'’.-]*|\S/gu
const isNumber = (text = ""): boolean => /^\d/.test(text)
const isWord = (text: string): boolean => /^\p{L}/u.test(text)
/** A number that a word goes on from is none, except with its unit: `0xff`, `2nd`, but `14pts`. */
const gluedWord = /\d(\p{L}[\p{L}\p{M}.]*)/gu
/** Words with a stop inside are names of files, addresses and the like: `a.b`. */
const isDotted = (text: string): boolean => /\.\p{L}{2}/u.test(text)
const isArrow = (text: string | undefined): boolean => text !== undefined && /^(?:[-=]>|[→⇒➔➜])$/.test(text)

const before = new Set(["score", "scored", "total", "sum", "value", "=", ":"])
const units = new Set(["pts", "pts.", "pt", "pt.", "p", "points", "point", "marks"])
/** After these another number is an older score. */
const earlier = /^(?:was|were|previously|prev|before|earlier|(?:down|up) from|last (?:time|week|session))\b/i
/** With these the number is none: an estimate, a limit, a choice. */
const unsure = new Set([
	"about",
	"approx",
	"approx.",
	"around",
	"ca",
	"ca.",
	"circa",
	"or",
	"to",
	"not",
	"no",
	"never",
	"less",
	"more",
	"than",
	"above",
	"below",
	"under",
	"over",
	"almost",
	"nearly",
	"estimated",
	"unsure",
	"maybe",
	"probably",
	"perhaps",
	"minus",
	"plus",
])

/** A number after these is one of time. */
const timeWords = new Set(["week", "session", "day", "visit", "month", "year"])

/** After a number these leave it in doubt. */
const doubtful = new Set(["or", "to", "minus", "plus", "not", "estimated", "unsure", "maybe", "probably", "perhaps", "approximately"])

/**
 * Reads a score where it can only mean one number: `14`, `14,5`, `14/27`, `14 out of 27`, `14 → 9` (the newer), `14 (moderate)`,
 * `moderate (14)`, `14 pts`, `score 14`, `14 (was 19)`. Nothing for estimates, ranges and doubtful ones.
 */
export function readScore(text: string): ScoreText | undefined {
	if (plainNumber.test(text)) return /^-0*(?:\.0*)?$/.test(text) ? undefined : { value: Number(text) }
	if (text.length > longest || Array.from(text.matchAll(gluedWord)).some(([, word = ""]) => !units.has(word.toLowerCase())))
		return undefined
	return new Reader(text.match(token) ?? []).score()
}

/** Whether a text says that there is no score, and no more. */
export function isBlankScore(text: string): boolean {
	return /^(?:null|~|n\/?a\.?|not applicable|[-–—])$/i.test(text)
}

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
		while (before.has(this.#here.toLowerCase())) this.#at++
		const words = this.#wordsBefore()
		const first = this.#number()
		if (!first) return undefined
		let newer: GivenNumber | undefined
		while (this.#take(isArrow)) {
			newer = this.#number()
			if (!newer) return undefined
		}
		if (units.has(this.#here.toLowerCase())) this.#at++
		if (words !== "" && !this.#closes()) return undefined
		const rest = this.#tokens.slice(this.#at)
		if (!isRemark(rest)) return undefined
		const { value, outOf } = newer ?? first
		const remark = [words, newer ? `${first.value} →` : "", unbracketed(rest).join(" ")].filter((part) => part !== "").join(" ")
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
		const words = this.#tokens.slice(start, this.#at)
		if (words.length > 0 && words.every((word) => !unsure.has(word.toLowerCase()) && !isDotted(word)) && this.#take((sign) => sign === "("))
			return words.join(" ")
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
		const [sign = "", next, last] = this.#tokens.slice(this.#at, this.#at + 3)
		if (sign === "/" && isNumber(next)) this.#at += 2
		else if (sign.toLowerCase() === "of" && isNumber(next)) this.#at += 2
		else if (sign.toLowerCase() === "out" && next?.toLowerCase() === "of" && isNumber(last)) this.#at += 3
		else return { value }
		return { value, outOf: numberOf((sign.toLowerCase() === "out" ? last : next) ?? "") }
	}
}

const numberOf = (text: string): number => Number(text.replace(",", "."))

/** Words after a score that leave no doubt about it; another number only where they say that it is the earlier one. */
function isRemark(tokens: readonly string[]): boolean {
	const inner = unbracketed(tokens)
	if (inner.length === 0) return tokens.length === 0
	const isEarlier = earlier.test(inner.join(" "))
	const isTime = (index: number): boolean => timeWords.has(inner[index - 1]?.toLowerCase() ?? "")
	if (inner.filter((part, index) => isNumber(part) && !isTime(index)).length > (isEarlier ? 1 : 0)) return false
	return inner.every(
		(part) => isNumber(part) || (isWord(part) && (isEarlier || !doubtful.has(part.toLowerCase()))) || /^[,;:.]$/.test(part),
	)
}

/** Without the brackets or the comma that begin and end a remark. */
function unbracketed(tokens: readonly string[]): readonly string[] {
	const [first, ...rest] = tokens
	if (first === "(" && rest.at(-1) === ")") return rest.slice(0, -1)
	return first === "," || first === ";" || first === ":" ? rest : tokens
}
