/** RTF as a row of tokens. A file is bytes: characters above 127 are those of its code page. */

export type Token =
	| { readonly kind: "open" | "close" }
	| { readonly kind: "word"; readonly word: string; readonly number: number | undefined }
	| { readonly kind: "byte"; readonly byte: number }
	| { readonly kind: "text"; readonly from: number; readonly to: number }

const code = (character: string): number => character.codePointAt(0) ?? 0
const [open, close, backslash, quote, lineFeed, carriageReturn, space, minus] = ["{", "}", "\\", "'", "\n", "\r", " ", "-"].map(code)

const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90))
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** RTF has no longer words or numbers. */
const longestWord = 40
const longestNumber = 10

/** The tokens of a file. What is cut off at its end is left. */
export function* tokensOf(bytes: Uint8Array): Iterable<Token> {
	let at = 0
	while (at < bytes.length) {
		const byte = bytes[at]
		if (byte === open || byte === close) {
			yield { kind: byte === open ? "open" : "close" }
			at++
		} else if (byte === lineFeed || byte === carriageReturn || byte === 0) at++
		else if (byte !== backslash) {
			const from = at
			while (at < bytes.length && !isSign(bytes[at])) at++
			yield { kind: "text", from, to: at }
		} else if (isLetter(bytes[at + 1])) {
			const from = ++at
			while (isLetter(bytes[at]) && at - from < longestWord) at++
			const word = ascii(bytes, from, at)
			const start = at
			if (bytes[at] === minus && isDigit(bytes[at + 1])) at++
			while (isDigit(bytes[at]) && at - start < longestNumber) at++
			const number = at > start ? Number(ascii(bytes, start, at)) : undefined
			if (bytes[at] === space) at++
			// Pictures may be in the file as they are, after the number of their bytes.
			if (word === "bin") at += Math.max(0, number ?? 0)
			else yield { kind: "word", word, number }
		} else if (bytes[at + 1] === quote) {
			const byteOf = Number.parseInt(ascii(bytes, at + 2, at + 4), 16)
			if (Number.isFinite(byteOf)) yield { kind: "byte", byte: byteOf }
			at += 4
		} else {
			if (at + 1 < bytes.length) yield { kind: "word", word: ascii(bytes, at + 1, at + 2), number: undefined }
			at += 2
		}
	}
}

const isSign = (byte: number | undefined): boolean =>
	byte === open || byte === close || byte === backslash || byte === lineFeed || byte === carriageReturn || byte === 0

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCodePoint(...bytes.subarray(from, to))
