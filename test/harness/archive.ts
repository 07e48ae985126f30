import { inflateRawSync } from "node:zlib"

/** The files of a ZIP archive by their names, as its directory lists them. */
export function archived(zip: Buffer): Map<string, Buffer> {
	const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1")
	const files = new Map<string, Buffer>()
	let at = zip.readUInt32LE(end + 16)
	for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
		const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
		const name = zip.toString("utf8", at + 46, at + 46 + nameLength)
		const local = zip.readUInt32LE(at + 42)
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
		const content = zip.subarray(start, start + zip.readUInt32LE(at + 20))
		files.set(name, zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content))
		at += 46 + nameLength + extraLength + commentLength
	}
	return files
}
