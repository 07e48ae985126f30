/** Numbers written as words. */
import { readingWordsIn, type Term, writtenWords } from "../../record/index.ts"

/**
 * The number that a text in small letters names, below 100: `sixteen`, `twenty-four`; nothing for any other text. In a note
 * in `language` also by names that are other words in another language.
 */
export function numberInWords(text: string, language?: Term<"language">): number | undefined {
	const { ones, tens } = writtenWords()
	const one = numberNamed(ones, text) ?? numberNamed(readingWordsIn(language)?.written.ownOnes ?? {}, text)
	if (one !== undefined) return one
	const [first = "", second, ...more] = text.split(/[ -]+/)
	const ten = numberNamed(tens, first)
	if (ten === undefined || more.length > 0) return undefined
	const unit = second === undefined ? 0 : numberNamed(ones, second)
	return unit === undefined || unit > 9 || (second !== undefined && unit === 0) ? undefined : ten + unit
}

/** The number of a name in a table by names. */
export const numberNamed = (names: Readonly<Record<string, number>>, name: string): number | undefined =>
	Object.hasOwn(names, name) ? names[name] : undefined
