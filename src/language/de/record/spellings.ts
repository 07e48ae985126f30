/** Ways to write one German word: with `ä`, or with `ae`. */

const dots: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

/** A word in small letters without dots over vowels and without `ß`. */
export const withoutDots = (word: string): string => word.replace(/[äöüß]/g, (letter) => dots[letter] ?? letter)

/** The words, and after them each of them that is written another way without dots. */
export const inBothSpellings = (words: readonly string[]): readonly string[] => [...new Set([...words, ...words.map(withoutDots)])]

/** A table by words, with each in both spellings. */
export const byBothSpellings = <Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => ({
	...Object.fromEntries(Object.entries(table).map(([word, value]) => [withoutDots(word), value])),
	...table,
})

/** An adjective in each of its forms: `verstorben`, `verstorbene`, `verstorbener`. */
export const inflected = (...stems: readonly string[]): readonly string[] =>
	stems.flatMap((stem) => [stem, ...["e", "er", "es", "en", "em"].map((ending) => stem + ending)])
