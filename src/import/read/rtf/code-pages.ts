/** Bytes of RTF as text: each font, or the whole file, says in which code page they are. */

/** Code pages by the character set of a font. */
const ofCharset: Readonly<Partial<Record<number, string>>> = {
	0: "windows-1252",
	77: "macintosh",
	128: "shift_jis",
	129: "euc-kr",
	134: "gbk",
	136: "big5",
	161: "windows-1253",
	162: "windows-1254",
	163: "windows-1258",
	177: "windows-1255",
	178: "windows-1256",
	186: "windows-1257",
	204: "windows-1251",
	222: "windows-874",
	238: "windows-1250",
}

const ofNumber: Readonly<Partial<Record<number, string>>> = {
	866: "ibm866",
	874: "windows-874",
	932: "shift_jis",
	936: "gbk",
	949: "euc-kr",
	950: "big5",
	10000: "macintosh",
	65001: "utf-8",
}

/** The code page of a font; nothing if its character set leaves it to the file. */
export const pageOfCharset = (charset: number): string | undefined => ofCharset[charset]

/** A code page by its number. The western one for what is not known. */
export function pageOfNumber(number: number): string {
	return ofNumber[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : "windows-1252")
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Bytes in a row as text; a character may take two of them. */
export function decodedIn(page: string, bytes: readonly number[]): string {
	const decoder = decoders.get(page) ?? new TextDecoder(page)
	decoders.set(page, decoder)
	return decoder.decode(Uint8Array.from(bytes))
}
