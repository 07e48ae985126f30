/** What about the code of a case would identify the client. A code has no meaning outside the clinic. */
import { identifiersIn } from "../rules/privacy/find.ts"
import { assistWords } from "./words.ts"

/** What a code appears to be: a date of birth, a name, or a number that belongs to a person. */
export type CodeTrouble = "birth" | "name" | "number"

/**
 * What the code of a new case appears to be, if that would identify the client; nothing if it is a plain code. `today` as
 * `YYYY-MM-DD`: a date of the last years is no date of birth. It is for codes that a person types, of at most 32 characters.
 */
export function codeTrouble(code: string, today: string): CodeTrouble | undefined {
	if (hasBirthDate(code, Number(today.slice(0, 4)))) return "birth"
	if (wordsIn(code).some(mayBeName)) return "name"
	return identifiersIn(code).length > 0 ? "number" : undefined
}

/** `MariaSmith-7` has the words Maria and Smith; `IPT-7` has one in capitals. */
const wordsIn = (code: string): string[] => code.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []

/** Short words in lower case or in capitals are abbreviations far more often than names, and so is what cannot be spoken. */
function mayBeName(word: string): boolean {
	const shortest = /^[A-Z][a-z]/.test(word) ? 3 : /[a-z]/.test(word) ? 4 : 5
	return word.length >= shortest && /[aeiouy]/i.test(word) && !assistWords.current.codeWords.includes(word.toLowerCase())
}

/** Full dates in the orders that people write them; a year and a month alone say far less. */
const dates: readonly RegExp[] = [
	/(?<!\d)(?<year>\d{4})[._-]?(?<a>\d\d?)[._-]?(?<b>\d\d?)(?!\d)/g,
	/(?<!\d)(?<a>\d\d?)[._-](?<b>\d\d?)[._-](?<year>\d{4}|\d\d)(?!\d)/g,
	/(?<!\d)(?<a>\d\d)(?<b>\d\d)(?<year>\d{4}|\d\d)(?!\d)/g,
	/(?<!\d)(?<year>\d\d)(?<a>\d\d)(?<b>\d\d)(?!\d)/g,
]

function hasBirthDate(code: string, thisYear: number): boolean {
	return dates.some((date) =>
		Array.from(code.matchAll(date)).some(({ groups: { year = "", a = "", b = "" } = {} }) => {
			const [one, other] = [Number(a), Number(b)]
			return mayBeBirthYear(year, thisYear) && Math.min(one, other) >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31
		}),
	)
}

/** Of two digits, those of the last years are taken for the year that a case began in. */
function mayBeBirthYear(digits: string, thisYear: number): boolean {
	const written = Number(digits)
	const century = thisYear - (thisYear % 100)
	const year = digits.length === 4 ? written : century + written > thisYear ? century - 100 + written : century + written
	return year <= thisYear - youngest && year >= thisYear - oldest
}

/** Ages in years between which a client may be. */
const youngest = 5
const oldest = 110
