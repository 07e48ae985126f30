/** What `Intl` knows of the grammar of every language: plurals, lists, numbers, dates, capitals. */

/** A word or phrase for each plural category that the language has, as `{ one: "part", other: "parts" }`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** The grammar that all languages share, each by its own rules. */
export interface Grammar {
	/** The form that goes with a count: `part` for 1, `parts` for 2. */
	readonly plural: (count: number, forms: PluralForms) => string
	/** A count and the form that goes with it: `1 part`, `2 parts`. */
	readonly counted: (count: number, forms: PluralForms) => string
	/** `a, b and c`; empty for no words. */
	readonly joined: (words: readonly string[]) => string
	/** `a, b or c`; empty for no words. */
	readonly either: (words: readonly string[]) => string
	/** `a, b, c`: a list with nothing before the last. */
	readonly listed: (words: readonly string[]) => string
	/** A number to two decimals, without groups of thousands, and with a true minus sign. */
	readonly number: (value: number) => string
	/** A date in words: `2 March 2026`; `2026-03` is `March 2026`. What is no date remains as it is written. */
	readonly date: (date: string) => string
	/** The same text with a capital at its beginning. */
	readonly capitalized: (text: string) => string
}

/** The grammar that what is displayed needs. */
export interface DisplayGrammar extends Grammar {
	/** A title within a sentence: in lower case, as far as the language writes it so. */
	readonly inSentence: (title: string) => string
}

/** The grammar of a language by its BCP 47 tag. The objects of `Intl` are slow to make: each is made when it is first needed. */
export function grammarOf(locale: string): Grammar {
	const pluralRules = once(() => new Intl.PluralRules(locale))
	const conjunction = once(() => new Intl.ListFormat(locale, { type: "conjunction" }))
	const disjunction = once(() => new Intl.ListFormat(locale, { type: "disjunction" }))
	const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: "negative", useGrouping: false }))
	const days = once(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }))
	const months = once(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }))
	// A whole number is written without separators. What writes others is made only if it is needed: that takes milliseconds.
	const number = (value: number): string => (Number.isSafeInteger(value) ? String(value) : numbers().format(value)).replace("-", "−")
	const plural = (count: number, forms: PluralForms): string => forms[pluralRules().select(count)] ?? forms.other
	return {
		plural,
		counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
		joined: (words) => conjunction().format(words),
		either: (words) => disjunction().format(words),
		listed: (words) => words.join(", "),
		number,
		date(date) {
			const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
			if (year === undefined) return date
			const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
			return (day === undefined ? months() : days()).format(time)
		},
		capitalized: (text) => text.replace(/^./su, (letter) => letter.toLocaleUpperCase(locale)),
	}
}

/** The same function, which is called once and remembers what it returned. */
function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined
	return () => (made ??= { value: make() }).value
}
