/** What the values of a statement can be. Everything that is not seen, or is seen otherwise than it is, is refused. */
import { hiddenCharacters } from "./hidden.ts"

/** The longest value of a line, in UTF-16 units. An RSA key of 16,384 bits is shorter. */
export const longestValue = 4_000

/** So many notes can be signed by one statement. */
export const mostNotes = 1_000

/** So many blocks that were written at once can be named by the next one. */
export const mostSides = 100

/** Whether a text can be a key of a line. */
export const isKey = (text: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(text)

/** Whether a code can be that of a case. */
export const isCaseCode = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/.test(text)

/**
 * Whether a text can name a signer. A list of signers separates names by commas and spaces, reads `*`, `?` and `!` as patterns, and
 * the name of a ledger ends with the signer, without a dot in it.
 */
export const isSigner = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@-]{0,63}$/u.test(text) && text === text.normalize("NFC")

/** Whether a text can be a value: something to be seen, all of it, on one line. */
export const isPlainValue = (text: string): boolean =>
	text.length > 0 && text.length <= longestValue && text === text.trim() && !hasUnseen(text)

/** Whether a text can be the name of a file, without a folder. */
export const isFileName = (text: string): boolean =>
	text.length > 0 &&
	text.length <= 255 &&
	text === text.trim() &&
	!/[/\\]/.test(text) &&
	!/^\.{1,2}$/.test(text) &&
	!hasUnseen(text) &&
	text === text.normalize("NFC")

/** Line and paragraph separators are line ends to some programs; half of a pair of surrogates cannot be written at all. */
const hasUnseen = (text: string): boolean =>
	/[\t\n\r\u2028\u2029\uFEFF]/.test(text) || !text.isWellFormed() || hiddenCharacters(text).length > 0

/** Whether a text is a public key as OpenSSH writes it, without a comment. */
export const isPublicKey = (text: string): boolean => text.length <= longestValue && /^[a-z0-9@.-]{1,64} [A-Za-z0-9+/]+={0,2}$/.test(text)

/** Whether a text is a time in UTC with seconds, on a day that exists. */
export function isTime(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return false
	const time = Date.parse(text)
	return !Number.isNaN(time) && new Date(time).toISOString() === text.replace("Z", ".000Z")
}
