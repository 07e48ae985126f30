/**
 * The form under which an English word and its plural are the same. It needs not be a word: it is compared, and never shown.
 */
export function singular(word: string): string {
	if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`
	if (word.endsWith("sses")) return word.slice(0, -2)
	if (word.endsWith("lyses")) return `${word.slice(0, -2)}is`
	return word.endsWith("s") ? word.slice(0, -1) : word
}
