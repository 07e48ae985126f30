/** The grammar of Spanish. */
import { type DisplayGrammar, grammarOf } from "../grammar.ts"

const grammar = grammarOf("es")

export const { plural, counted, joined, either, listed, number, date, capitalized } = grammar

/** A text in Spanish quotation marks. */
export const quoted = (text: string): string => `«${text}»`

/** A title within a sentence: in lower case, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
	/^\p{Lu}(?:\p{Ll}|\s)/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title

/** A number of bytes in kilobytes of 1024: `64 KB`. */
export const kilobytes = (bytes: number): string => `${number(bytes / 1024)} KB`

/** ` ¿Quería decir «a» o «b»?`; empty if there is nothing to propose. */
export function didYouMean(allowed: readonly string[], before = ""): string {
	return allowed.length > 0 ? ` ¿Quería decir ${either(allowed.map((word) => quoted(before + word)))}?` : ""
}

/** What all rooms need of it. */
export const displayGrammar: DisplayGrammar = { ...grammar, inSentence }
