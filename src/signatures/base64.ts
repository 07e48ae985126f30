/** Base64, with padding and nothing else in it. */
import { KeyError } from "./key-error.ts"

const form = /^[A-Za-z0-9+/]*={0,2}$/

/** The bytes of a text in base64. Throws a {@link KeyError} for what is not written as it would be here. */
export function fromBase64(text: string): Uint8Array {
	if (text.length % 4 !== 0 || !form.test(text)) throw new KeyError("format", "base64")
	const bytes = Uint8Array.from(globalThis.atob(text), (character) => character.charCodeAt(0))
	// The last character may have bits that say nothing: two texts for the same bytes.
	if (text !== "" && toBase64(bytes.subarray(Math.floor((bytes.length - 1) / 3) * 3)) !== text.slice(-4)) {
		throw new KeyError("format", "base64")
	}
	return bytes
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
	let binary = ""
	for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
	return globalThis.btoa(binary)
}

/** The same for a JSON Web Key: other signs, and no padding. */
export const toBase64Url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")

/** The bytes of a value of a JSON Web Key. */
export const fromBase64Url = (text: string): Uint8Array =>
	fromBase64(
		text
			.replaceAll("-", "+")
			.replaceAll("_", "/")
			.padEnd(Math.ceil(text.length / 4) * 4, "="),
	)
