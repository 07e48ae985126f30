/** Messages in a stream of bytes: headers, an empty line, and as many bytes of JSON as `Content-Length` says. */

/** What came in: the bytes of a message, or why there is none. */
export type Frame = { readonly content: Uint8Array } | { readonly trouble: "no-length" | "too-large" }

/** Headers take far less. What goes on longer without an empty line is not a header. */
const longestHeader = 8 * 1024

/** The largest note has a tenth of it. Of a larger message the bytes are passed over. */
export const largestMessage = 64 * 1024 * 1024

/** Thrown for bytes that are not of this protocol: messages after them cannot be separated any more. */
export class NoProtocol extends Error {}

export class Framing {
	readonly #largest: number
	/** The bytes of a header that has not ended. */
	#header: Uint8Array = new Uint8Array()
	/** The bytes of the message that is being read. */
	#parts: Uint8Array[] = []
	/** How many bytes of it are still to come. Nothing while a header is being read. */
	#missing: number | undefined
	/** The message that is being read is too large, and passed over. */
	#isTooLarge = false

	constructor(largest = largestMessage) {
		this.#largest = largest
	}

	/** Takes in bytes as they come, and returns the messages that are complete with them. Throws `NoProtocol` if there can be none any more. */
	push(bytes: Uint8Array): Frame[] {
		const frames: Frame[] = []
		let rest = bytes
		while (rest.length > 0)
			rest = this.#missing === undefined ? this.#readHeader(rest, frames) : this.#readContent(rest, this.#missing, frames)
		return frames
	}

	#readHeader(bytes: Uint8Array, frames: Frame[]): Uint8Array {
		// Of a header that came in pieces, only its last bytes can be a part of the empty line.
		const from = Math.max(0, this.#header.length - 3)
		const known = this.#header.length
		const all = joined([this.#header, bytes.subarray(0, longestHeader + 4)])
		const end = endOfHeader(all, from)
		if (end === undefined) {
			if (all.length > longestHeader) throw new NoProtocol("No message begins in these bytes")
			this.#header = all
			return bytes.subarray(all.length - known)
		}
		this.#header = new Uint8Array()
		const length = lengthIn(all.subarray(0, end))
		if (length === undefined) frames.push({ trouble: "no-length" })
		else if (length === 0) frames.push({ content: new Uint8Array() })
		else {
			this.#missing = length
			this.#isTooLarge = length > this.#largest
		}
		return bytes.subarray(end - known)
	}

	#readContent(bytes: Uint8Array, missing: number, frames: Frame[]): Uint8Array {
		const taken = bytes.subarray(0, missing)
		// A copy: whoever hands over bytes may use their memory again.
		if (!this.#isTooLarge) this.#parts.push(taken.slice())
		this.#missing = missing - taken.length
		if (this.#missing === 0) {
			frames.push(this.#isTooLarge ? { trouble: "too-large" } : { content: joined(this.#parts) })
			this.#parts = []
			this.#missing = undefined
		}
		return bytes.subarray(taken.length)
	}
}

const [lineFeed, carriageReturn] = [10, 13]

/** Where the empty line after a header ends, looked for from an offset on. A line may end with a line feed alone. */
function endOfHeader(bytes: Uint8Array, from: number): number | undefined {
	for (let at = bytes.indexOf(lineFeed, from); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
		const next = bytes[at + 1] === carriageReturn ? at + 2 : at + 1
		if (bytes[next] === lineFeed) return next + 1
	}
	return undefined
}

/** The last length that a header gives: what comes before may be left of a message that was broken off. */
function lengthIn(header: Uint8Array): number | undefined {
	const lengths = Array.from(new TextDecoder("latin1").decode(header).matchAll(/content-length:[ \t]*(\d{1,15})[ \t]*\r?\n/gi))
	const last = lengths.at(-1)?.[1]
	return last === undefined ? undefined : Number(last)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const [first] = parts
	if (first && parts.length === 1) return first
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		all.set(part, at)
		at += part.length
	}
	return all
}

/** A message as the bytes that are sent. */
export function framed(message: unknown): Uint8Array {
	const content = new TextEncoder().encode(JSON.stringify(message))
	return joined([new TextEncoder().encode(`Content-Length: ${content.length}\r\n\r\n`), content])
}
