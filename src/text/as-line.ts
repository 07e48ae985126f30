/** Texts that anybody may have written, within a line of a program. */

/**
 * Text as one line: line breaks, control characters and those that reverse the direction of text appear as `\u{a}`. A file may have any
 * name, and a note may quote anything.
 */
export function asLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`)
}
