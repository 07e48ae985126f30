/** Ways to write one Spanish word: with its accents and tilde, or without them. */

const marks: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u", ñ: "n" }

/** A word in small letters without accents and tilde; a diaeresis stays, as German writes `ü` without it another way. */
export const withoutMarks = (word: string): string => word.replace(/[áéíóúñ]/g, (letter) => marks[letter] ?? letter)

/** The words, and after them each of them that is written another way without marks. */
export const inBothSpellings = (words: readonly string[]): readonly string[] => [...new Set([...words, ...words.map(withoutMarks)])]

/** A table by words, with each in both spellings. */
export const byBothSpellings = <Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => ({
	...Object.fromEntries(Object.entries(table).map(([word, value]) => [withoutMarks(word), value])),
	...table,
})
