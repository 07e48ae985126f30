/**
 * What of a note is signed. Its bytes may change without a change of its text: git and editors exchange line ends, add or
 * remove a byte order mark, take away spaces at line ends, and macOS takes letters apart. The canonical form, `text/1`, is the
 * same for all of these. It is never changed: another one would need a name of its own in the statement.
 */
import { hashOf } from "./hash.ts"

const utf8 = new TextEncoder()
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/**
 * The form `text/1` of a text: without a byte order mark, LF as line ends, Unicode NFC, no spaces and tabs at line ends, and one LF
 * at the end. Nothing else is left out: a no-break space instead of a space is a change.
 */
export function canonicalText(text: string): string {
	const plain = (text.startsWith("\uFEFF") ? text.slice(1) : text).replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC")
	let form = ""
	let copied = 0
	for (let at = plain.indexOf("\n"); at !== -1; at = plain.indexOf("\n", at + 1)) {
		const end = withoutBlanks(plain, copied, at)
		if (end === at) continue
		form += plain.slice(copied, end)
		copied = at
	}
	form += plain.slice(copied, withoutBlanks(plain, copied, plain.length))
	return `${form.slice(0, withoutLineEnds(form))}\n`
}

/** The end of a line without its spaces and tabs. */
function withoutBlanks(text: string, from: number, to: number): number {
	let end = to
	while (end > from && isBlank(text.charCodeAt(end - 1))) end--
	return end
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09

function withoutLineEnds(text: string): number {
	let end = text.length
	while (end > 0 && text.charCodeAt(end - 1) === 0x0a) end--
	return end
}

/** The hash of a note's canonical form, from the bytes of its file. Bytes that are not UTF-8 have none, as nobody can know what they say. */
export async function noteHash(bytes: Uint8Array): Promise<string | undefined> {
	let text: string
	try {
		text = strict.decode(bytes)
	} catch {
		return undefined
	}
	return textHash(text)
}

/** The same for the text of an open note. */
export async function textHash(text: string): Promise<string> {
	return hashOf(utf8.encode(canonicalText(text)))
}
