/** Exchanges the words of a case, and moves it in time: people, places, days and what they do, the same in all of its notes. */
import { exchangeable } from "./exchangeable.ts"
import type { Random } from "./random.ts"

const day = 86_400_000
/** Months that a case is moved back at most. */
const furthest = 84

export class Exchange {
	readonly #words = new Map<string, string>()
	readonly #months: number

	/** `language` is that of the notes. */
	constructor(language: string, random: Random) {
		this.#months = -random.whole(0, furthest)
		const [months = [], ...others] = exchangeable.get(language) ?? []
		this.#turn(months, ((this.#months % 12) + 12) % 12)
		for (const words of others) this.#turn(words, random.whole(0, words.length - 1))
	}

	/** A note with other words. Labels, headings of sections and what is no date in the header are the record's, and stay. */
	in(text: string): string {
		const end = text.indexOf("\n---\n")
		return (
			this.#moved(text.slice(0, end)) +
			this.#moved(text.slice(end)).replaceAll(
				/^( *- \*\*.*?\*\*:|#{1,2} .*)?(.*)$/gm,
				(_, kept: string | undefined, words: string) => (kept ?? "") + this.#worded(words),
			)
		)
	}

	/** Each word becomes the one that is so many places after it: two different words, such as two people, stay different. */
	#turn(words: readonly string[], places: number): void {
		for (const [index, word] of words.entries()) this.#words.set(word, words[(index + places) % words.length] ?? word)
	}

	#worded(text: string): string {
		return text.replaceAll(/\p{L}+/gu, (word, at: number) => {
			const isOfAlias = /@[\p{L}-]*$/u.test(text.slice(0, at))
			const other = this.#words.get(word) ?? this.#words.get(isOfAlias ? capital(word) : word.toLowerCase())
			if (other === undefined) return word
			return word === word.toLowerCase() ? other.toLowerCase() : capital(other)
		})
	}

	#moved(text: string): string {
		return text
			.replaceAll(/\b(\d{4}-\d\d)(-\d\d)?\b(?!-)/g, (_, month: string, rest?: string) =>
				rest === undefined ? this.#month(month) : this.#day(month + rest),
			)
			.replaceAll(/\b(\d\d)\.(\d\d)\.(\d{4})\b/g, (_, date: string, month: string, year: string) =>
				this.#day(`${year}-${month}-${date}`).split("-").toReversed().join("."),
			)
	}

	#month(month: string): string {
		const date = new Date(`${month}-01T00:00Z`)
		date.setUTCMonth(date.getUTCMonth() + this.#months)
		return date.toISOString().slice(0, "2026-01".length)
	}

	/** Whole weeks: what was a Monday is one, and the time between two days is the same. */
	#day(date: string): string {
		const weeks = Math.round((this.#months * 365.25) / 12 / 7)
		return new Date(Date.parse(date) + weeks * 7 * day).toISOString().slice(0, "2026-01-01".length)
	}
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
