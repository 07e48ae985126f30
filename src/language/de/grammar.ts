/** The grammar of German. */
import { type DisplayGrammar, grammarOf } from "../grammar.ts"

const grammar = grammarOf("de-DE")

export const { plural, counted, joined, either, listed, number, date, capitalized } = grammar

/** `Annas`, `Jonas’` */
export const possessive = (name: string): string => (/(?:[sßxz]|ce)$/i.test(name) ? `${name}’` : `${name}s`)

/** A text in German quotation marks. */
export const quoted = (text: string): string => `„${text}“`

/** First words of titles and terms that are no nouns: within a sentence they are small. */
const small: ReadonlySet<string> = new Set(
	(
		"Abgesagt Aktuelle Akuter Alte Anders Beste Biologisch Direktive Gemeinsame Gewählt Gewünschte Gewünschtes Gezieltes Gute Heutiges Hier " +
		"Interpersonelle Interpersonellen Interpersoneller Interpersonelles Kognitive Kulturell Neue Planmäßig Psychisch Psychischer " +
		"Frühere Früheres Mittlere Rund Schlechte Schwierige Seit Sozial Soziale Stattgefunden Verbleibende Versäumt Vertraut Vorhanden Vorzeitig " +
		"Vereinbarte Vor Warum Was Weitere Wie Zweites Andere Bisherige Gefühlt Gesagt Gewollt"
	).split(" "),
)

/** A title within a sentence: a noun at its beginning stays as it is. */
export function inSentence(title: string): string {
	const [first = ""] = title.split(" ", 1)
	return small.has(first) ? first.slice(0, 1).toLowerCase() + title.slice(1) : title
}

/** A number of bytes in kilobytes of 1024: `64 KB`. */
export const kilobytes = (bytes: number): string => `${number(bytes / 1024)} KB`

/** ` Meinten Sie „a“ oder „b“?`; empty if there is nothing to propose. */
export function didYouMean(allowed: readonly string[], before = ""): string {
	return allowed.length > 0 ? ` Meinten Sie ${either(allowed.map((word) => quoted(before + word)))}?` : ""
}

/** What all rooms need of it. */
export const displayGrammar: DisplayGrammar = { ...grammar, inSentence }
