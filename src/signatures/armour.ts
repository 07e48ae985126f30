/** Bytes as lines of text between two marks, as OpenSSH and others write keys and signatures. */
import { fromBase64, toBase64 } from "./base64.ts"
import { KeyError } from "./key-error.ts"

export const armourBegin = "-----BEGIN SSH SIGNATURE-----"
export const armourEnd = "-----END SSH SIGNATURE-----"

/** No key and no signature is longer: one of RSA with 16,384 bits has some 10,000 characters. */
const longest = 32_768

/** Bytes within marks, each line with its line feed. */
export function armoured(bytes: Uint8Array, begin: string, end: string): string {
	return `${begin}\n${toBase64(bytes).replace(/.{1,70}/g, "$&\n")}${end}\n`
}

/** The bytes between marks. Before and after them there may be line ends. Throws a {@link KeyError}. */
export function unarmoured(text: string, begin: string, end: string): Uint8Array {
	if (text.length > longest) throw new KeyError("format", "length")
	const lines = text.trim().split(/\r\n|\r|\n/)
	if (lines.length < 3 || lines[0] !== begin || lines.at(-1) !== end) throw new KeyError("format", "lines")
	return fromBase64(lines.slice(1, -1).join(""))
}
