/** The bytes of a table as text: in UTF-8, in UTF-16 as spreadsheets save it, or as Windows wrote it before. */

/** Larger files are no tables of scores. */
export const largestTable = 20 * 1024 * 1024

/** Decodes a table, without its byte order mark. Never throws: what is neither Unicode nor marked as such is read as Windows text. */
export function textOfTable(bytes: Uint8Array): string {
	const encoding = encodingOf(bytes)
	if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder("windows-1252").decode(bytes)
	}
}

/** UTF-16, by its mark or by the zeros that every other byte of Latin text is in it; nothing for other texts. */
function encodingOf(bytes: Uint8Array): "utf-16be" | "utf-16le" | undefined {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return "utf-16le"
	if (first === 0xfe && second === 0xff) return "utf-16be"
	const sample = bytes.subarray(0, 1000)
	const zeros = [0, 1].map((odd) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length)
	const most = sample.length / 4
	if ((zeros[1] ?? 0) > most) return "utf-16le"
	return (zeros[0] ?? 0) > most ? "utf-16be" : undefined
}
