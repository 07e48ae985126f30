/** The grammar of English. */
import { type DisplayGrammar, grammarOf } from "../grammar.ts"

const grammar = grammarOf("en-GB")

export const { plural, counted, joined, either, listed, number, date, capitalized } = grammar

/** `Anna’s` */
export const possessive = (name: string): string => `${name}’s`

/** A text in English quotation marks. */
export const quoted = (text: string): string => `“${text}”`

/** A title within a sentence: in lower case, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title

/** A number of bytes in kilobytes of 1024: `64 KB`. */
export const kilobytes = (bytes: number): string => `${number(bytes / 1024)} KB`

/** ` Did you mean “a” or “b”?`; empty if there is nothing to propose. */
export function didYouMean(allowed: readonly string[], before = ""): string {
	return allowed.length > 0 ? ` Did you mean ${either(allowed.map((word) => quoted(before + word)))}?` : ""
}

/** What all rooms need of it. */
export const displayGrammar: DisplayGrammar = { ...grammar, inSentence }
