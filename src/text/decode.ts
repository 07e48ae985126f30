/** Bytes of a file as text. A byte order mark stays in it. */

export interface Decoded {
	/** The text; if it is not UTF-8, with a replacement character for each byte that cannot be read. */
	readonly text: string
	/** Offset of the first character that is not UTF-8. */
	readonly invalidAt?: number
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** Decodes UTF-8 and says where it is not. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
	try {
		return { text: decoder.decode(bytes) }
	} catch {
		const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
		return { text, invalidAt: validPrefix(bytes).length }
	}
}

/** The longest text that the bytes begin with. */
function validPrefix(bytes: Uint8Array): string {
	let low = 0
	let high = bytes.length
	while (low < high) {
		const middle = (low + high + 1) >> 1
		try {
			// As part of a stream a character cut in two at the end is no error.
			new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true })
			low = middle
		} catch {
			high = middle - 1
		}
	}
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
}
