/** Archives as Word writes them, and as it never would. */
import { crc32, deflateRawSync } from "node:zlib"

const text = new TextEncoder()

/** A zip archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const parts: Uint8Array[] = []
	const directory: Uint8Array[] = []
	let at = 0
	for (const [name, content] of Object.entries(files)) {
		const [names, bytes] = [text.encode(name), typeof content === "string" ? text.encode(content) : content]
		const packed = deflateRawSync(bytes)
		const fields = [20, 0, 8, 0, 0] as const
		const sizes = [crc32(bytes), packed.length, bytes.length] as const
		const local = header(0x04034b50, fields, sizes, [names.length, 0])
		parts.push(local, names, packed)
		directory.push(header(0x02014b50, [20, ...fields], sizes, [names.length, 0, 0, 0, 0], [0, at]), names)
		at += local.length + names.length + packed.length
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0)
	const count = Object.keys(files).length
	const end = Buffer.alloc(22)
	end.writeUInt32LE(0x06054b50, 0)
	end.writeUInt16LE(count, 8)
	end.writeUInt16LE(count, 10)
	end.writeUInt32LE(size, 12)
	end.writeUInt32LE(at, 16)
	return Buffer.concat([...parts, ...directory, end])
}

function header(
	sign: number,
	shorts: readonly number[],
	sizes: readonly number[],
	more: readonly number[],
	last: readonly number[] = [],
): Buffer {
	const buffer = Buffer.alloc(4 + 2 * shorts.length + 4 * sizes.length + 2 * more.length + 4 * last.length)
	let at = buffer.writeUInt32LE(sign, 0)
	for (const value of shorts) at = buffer.writeUInt16LE(value, at)
	for (const value of sizes) at = buffer.writeUInt32LE(value >>> 0, at)
	for (const value of more) at = buffer.writeUInt16LE(value, at)
	for (const value of last) at = buffer.writeUInt32LE(value, at)
	return buffer
}
