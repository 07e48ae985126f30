/** Small edits of a list of signers and of revoked keys. All other lines stay as they are, to the last character. */
import { trimmedEnd } from "../text/trim.ts"
import { publicLineOf, readPublicLine } from "./public-key.ts"
import { optionsIn, partsOf, readSigners } from "./signers.ts"
import { formatSignersTime } from "./signers-time.ts"
import { namespace } from "./sshsig.ts"
import { isPlainValue, isSigner, isTime } from "./values.ts"
import { isSameBytes } from "./wire.ts"
import { StatementError } from "./statement.ts"

/** A new line of a list of signers. */
export interface NewSigner {
	readonly signer: string
	/** With a comment or without. */
	readonly publicLine: string
	/** In UTC, as statements write it. */
	readonly from?: string
}

/**
 * The list with one more signer at its end; the same list if it has this key for this signer already. Throws a `KeyError` for what is no
 * public key, and a {@link StatementError} for another value that cannot be written.
 */
export function addSigner(text: string, { signer, publicLine, from }: NewSigner): string {
	if (!isSigner(signer)) throw new StatementError("value", "signer")
	if (from !== undefined && !isTime(from)) throw new StatementError("value", "time")
	const { signers } = readSigners(text)
	const { blob } = readPublicLine(publicLine)
	if (signers.some((line) => line.principals === signer && isSameBytes(line.key.blob, blob))) return text
	const options = [`namespaces="${namespace}"`, ...(from === undefined ? [] : [`valid-after="${formatSignersTime(from)}"`])]
	return withLine(text, `${signer} ${options.join(",")} ${onOneLine(publicLine)}`)
}

/** The list in which a signer's key is valid until a time. Lines that are not this signer's alone, or end earlier, stay as they are. */
export function endSigner(text: string, { signer, publicLine, until }: Omit<NewSigner, "from"> & { readonly until: string }): string {
	if (!isTime(until)) throw new StatementError("value", "time")
	const { blob } = readPublicLine(publicLine)
	const lines = new Set(
		readSigners(text).signers.flatMap((line) =>
			line.principals === signer && isSameBytes(line.key.blob, blob) && !((line.until ?? Infinity) < Date.parse(until)) ? [line.line] : [],
		),
	)
	let number = 0
	return text.replace(/[^\r\n]*(?:\r\n|\r|\n|$)/g, (whole) => {
		number++
		if (!lines.has(number)) return whole
		const content = trimmedEnd(whole, "\r\n")
		return ended(content, until) + whole.slice(content.length)
	})
}

function ended(line: string, until: string): string {
	const parts = partsOf(line)
	if (parts === undefined) return line
	const others = optionsIn(parts.options.trim()).filter(({ name }) => name !== "valid-before")
	const options = [...others.map((option) => option.text), `valid-before="${formatSignersTime(until)}"`].join(",")
	const start = line.slice(0, line.lastIndexOf(parts.key) - parts.options.length)
	return `${start}${options} ${parts.key}`
}

/** The list of revoked keys with one more at its end. Without a time, the key is revoked for all that it ever signed. */
export function addRevoked(
	text: string,
	{ publicLine, at, words }: { readonly publicLine: string; readonly at?: string; readonly words: string },
): string {
	if (at !== undefined && !isTime(at)) throw new StatementError("value", "time")
	if (!isPlainValue(words)) throw new StatementError("value", "reason")
	return withLine(text, `${publicLineOf(readPublicLine(publicLine))} revoked ${at === undefined ? "" : `${at} `}${words}`)
}

/** A text with one more line, with the line ends that it has. */
function withLine(text: string, line: string): string {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
	const needsEnd = text !== "" && text !== "\uFEFF" && !/[\r\n]$/.test(text)
	return `${text}${needsEnd ? lineEnd : ""}${line}${lineEnd}`
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim()
