/**
 * The ends of texts. An expression such as `/-+$/` tries every run of dashes from each of its characters, which takes
 * long on a long run; these visit each character once.
 */

/** The text without these characters at its start and its end. */
export function trimmed(text: string, characters: string): string {
	let start = 0
	while (start < text.length && characters.includes(text.charAt(start))) start++
	return trimmedEnd(text.slice(start), characters)
}

/** The text without these characters at its end. */
export function trimmedEnd(text: string, characters: string): string {
	let end = text.length
	while (end > 0 && characters.includes(text.charAt(end - 1))) end--
	return text.slice(0, end)
}
