/**
 * The ends of texts. An expression such as `/-+$/` tries every run of dashes from each of its characters, which takes
 * long on a long run; these look at each character once.
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

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1
}

/** What comes before an offset on its line. */
export function lineBefore(text: string, offset: number): string {
	return text.slice(lineStart(text, offset), offset)
}
