/** How SSH writes data as bytes: numbers of four bytes, strings after their length, large numbers as strings (RFC 4251, section 5). */
import { KeyError } from "./key-error.ts"

const utf8 = new TextEncoder()
const ascii = /^[\x20-\x7E]*$/

/** Reads one value after the other. Everything throws a {@link KeyError} where the bytes are not what is asked for. */
export class WireReader {
	readonly #bytes: Uint8Array
	#at = 0

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes
	}

	/** So many bytes, as part of the whole. */
	bytes(length: number): Uint8Array {
		if (length > this.#bytes.length - this.#at) throw new KeyError("format", "length")
		const start = this.#at
		this.#at += length
		return this.#bytes.subarray(start, this.#at)
	}

	byte(): number {
		return this.bytes(1)[0] ?? 0
	}

	uint32(): number {
		return this.bytes(4).reduce((value, byte) => value * 256 + byte, 0)
	}

	string(): Uint8Array {
		return this.bytes(this.uint32())
	}

	/** A string of printable ASCII: names of algorithms and the like. */
	text(): string {
		const bytes = this.string()
		const text = bytes.length > 256 ? "\0" : String.fromCharCode(...bytes)
		if (!ascii.test(text)) throw new KeyError("format", "text")
		return text
	}

	/** A positive number, most significant byte first and without zeros at its start. */
	number(): Uint8Array {
		const bytes = this.string()
		const [first = 0, second = 0] = bytes
		if (first >= 0x80 || (first === 0 && bytes.length > 0 && second < 0x80)) throw new KeyError("format", "number")
		return first === 0 ? bytes.subarray(1) : bytes
	}

	/** All that is left. */
	rest(): Uint8Array {
		return this.bytes(this.#bytes.length - this.#at)
	}

	/** Nothing may be left. */
	end(): void {
		if (this.#at !== this.#bytes.length) throw new KeyError("format", "end")
	}
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}

/** A number of four bytes. */
export function wireUint32(value: number): Uint8Array {
	const bytes = new Uint8Array(4)
	new DataView(bytes.buffer).setUint32(0, value)
	return bytes
}

/** A string, after its length. */
export function wireString(value: Uint8Array | string): Uint8Array {
	const bytes = typeof value === "string" ? utf8.encode(value) : value
	return joined(wireUint32(bytes.length), bytes)
}

/** A positive number. */
export function wireNumber(value: Uint8Array): Uint8Array {
	const start = value.findIndex((byte) => byte !== 0)
	const digits = start === -1 ? new Uint8Array() : value.subarray(start)
	// The highest bit would make it negative.
	return wireString((digits[0] ?? 0) >= 0x80 ? joined(Uint8Array.of(0), digits) : digits)
}

/** A number with zeros before it, so that it has a fixed length. Throws a {@link KeyError} if it is longer. */
export function padded(value: Uint8Array, length: number): Uint8Array {
	if (value.length > length) throw new KeyError("format", "number")
	return joined(new Uint8Array(length - value.length), value)
}

/** Whether two pieces of bytes are the same. */
export const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])
