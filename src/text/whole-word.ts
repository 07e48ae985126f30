/** Edges of words in an expression with the flag `u`: letters of every alphabet count, and not only those of ASCII as for `\b`. */

/** Right here a word begins, or nothing of one was before. */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}_])`
/** Right here a word ends, or nothing of one follows. */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}_])`

/** One of these words, as a whole: each the source of an expression. */
export const wholeWord = (words: readonly string[]): string => `${wordStart}(?:${words.join("|")})${wordEnd}`

/** A word as the source of an expression, in whatever case it is written; with a capital in it, only as it is. */
export const inAnyCase = (word: string): string =>
	/\p{Lu}/u.test(word)
		? word
		: Array.from(word, (letter) => {
				const capital = letter.toUpperCase()
				return capital === letter || capital.length > 1 ? letter : `[${letter}${capital}]`
			}).join("")
