/** The files in a zip archive, as Word writes one: few, named in a directory at its end. Each is unpacked up to a limit. */
import { Unreadable } from "../document.ts"

/** What all parts of a document may unpack to (bytes): no person writes more text than that. */
const largest = 64 * 1024 * 1024

/** More files than a document has. */
const most = 8192

interface Entry {
	readonly method: number
	readonly start: number
	readonly size: number
	readonly isEncrypted: boolean
}

/** An archive of which only what is asked for is unpacked. */
export class Archive {
	readonly #bytes: Uint8Array
	readonly #view: DataView
	readonly #entries = new Map<string, Entry>()
	#left = largest

	/** Throws `Unreadable` for what is not an archive. */
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.#readDirectory()
	}

	get names(): readonly string[] {
		return [...this.#entries.keys()]
	}

	/** The bytes of a file; nothing if there is no file of this name. Rejects with `Unreadable` if it cannot be unpacked. */
	async bytesOf(name: string): Promise<Uint8Array | undefined> {
		const entry = this.#entries.get(name)
		if (!entry) return undefined
		if (entry.isEncrypted) throw new Unreadable("encrypted")
		const packed = this.#bytes.subarray(this.#dataOf(entry), this.#dataOf(entry) + entry.size)
		if (packed.length < entry.size) throw new Unreadable("damaged")
		const unpacked = entry.method === 0 ? packed : entry.method === 8 ? await inflated(packed, this.#left) : undefined
		if (!unpacked) throw new Unreadable("damaged")
		this.#left -= unpacked.length
		if (this.#left < 0) throw new Unreadable("too-large")
		return unpacked
	}

	#readDirectory(): void {
		const end = this.#endOfDirectory()
		const count = this.#view.getUint16(end + 10, true)
		if (count > most) throw new Unreadable("too-large")
		let at = this.#view.getUint32(end + 16, true)
		for (let index = 0; index < count; index++) {
			if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== 0x02014b50) throw new Unreadable("damaged")
			const [nameLength, extra, comment] = [28, 30, 32].map((field) => this.#view.getUint16(at + field, true))
			const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
			this.#entries.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
				isEncrypted: (this.#view.getUint16(at + 8, true) & 1) === 1,
				method: this.#view.getUint16(at + 10, true),
				size: this.#view.getUint32(at + 20, true),
				start: this.#view.getUint32(at + 42, true),
			})
			at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
		}
	}

	/** The directory is named at the end of the file, before a comment that may be there. */
	#endOfDirectory(): number {
		const first = Math.max(0, this.#bytes.length - 22 - 0xffff)
		for (let at = this.#bytes.length - 22; at >= first; at--) if (this.#view.getUint32(at, true) === 0x06054b50) return at
		throw new Unreadable("damaged")
	}

	#dataOf({ start }: Entry): number {
		if (start + 30 > this.#bytes.length || this.#view.getUint32(start, true) !== 0x04034b50) throw new Unreadable("damaged")
		return start + 30 + this.#view.getUint16(start + 26, true) + this.#view.getUint16(start + 28, true)
	}
}

/** Unpacked bytes. What grows beyond the limit is given up as soon as it does. */
async function inflated(packed: Uint8Array, limit: number): Promise<Uint8Array> {
	const stream = new DecompressionStream("deflate-raw")
	const writer = stream.writable.getWriter()
	// Whatever is wrong with the bytes is reported when they are read.
	const writing = writer.write(Uint8Array.from(packed)).then(async () => writer.close())
	writing.catch(() => undefined)
	const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>
	const parts: Uint8Array[] = []
	let size = 0
	try {
		for (;;) {
			const { done, value } = await reader.read()
			if (done) break
			size += value.length
			if (size > limit) throw new Unreadable("too-large")
			parts.push(value)
		}
	} catch (error) {
		reader.cancel().catch(() => undefined)
		throw error instanceof Unreadable ? error : new Unreadable("damaged")
	}
	const all = new Uint8Array(size)
	let at = 0
	for (const part of parts) {
		all.set(part, at)
		at += part.length
	}
	return all
}
