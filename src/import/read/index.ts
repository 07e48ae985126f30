/** A file as a document, by what is in it and not by its name alone. */
import { byteOrderMark } from "../../note/front-matter/find.ts"
import { decode } from "../../text/decode.ts"
import { type Block, type ReadTrouble, type SourceDocument, Unreadable } from "../document.ts"
import { blocksOfMarkdown } from "./markdown.ts"
import { blocksOfText } from "./plain-text.ts"
import { readRtf } from "./rtf/index.ts"
import { readWord } from "./word/index.ts"
import { Archive } from "./zip.ts"

export interface SourceFile {
	readonly name: string
	readonly bytes: Uint8Array
}

/** Larger files are not read (bytes): the notes of a lifetime are smaller. */
export const largestSource = 64 * 1024 * 1024

/** More words in one text than a folder of notes has (UTF-16 units). */
const longestText = 16 * 1024 * 1024

export type Reading = { readonly document: SourceDocument } | { readonly trouble: ReadTrouble }

/** Reads a file. Never rejects: what cannot be read is said. */
export async function readSource(file: SourceFile): Promise<Reading> {
	try {
		const document = await documentOf(file)
		return document.blocks.some(({ kind }) => kind !== "page") || document.leftOut.length > 0 ? { document } : { trouble: "empty" }
	} catch (error) {
		if (error instanceof Unreadable) return { trouble: error.trouble }
		// Whatever a broken file does to a reader, it is the file that cannot be read.
		if (error instanceof RangeError) return { trouble: "too-complex" }
		throw error
	}
}

async function documentOf({ name, bytes }: SourceFile): Promise<SourceDocument> {
	if (bytes.length > largestSource) throw new Unreadable("too-large")
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024))
	if (start.startsWith("PK\u0003\u0004")) return readArchive(bytes)
	if (start.startsWith("\u00d0\u00cf\u0011\u00e0"))
		throw new Unreadable(isEncrypted(bytes) ? "encrypted" : isSheet(name) ? "spreadsheet" : "old-word")
	if (start.trimStart().startsWith("{\\rtf")) return readRtf(bytes)
	if (start.trimStart().startsWith("%PDF")) throw new Unreadable("pdf")
	if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|mime-version:)/i.test(start)) throw new Unreadable("web-page")
	const text = textOfBytes(bytes)
	if (text.length > longestText) throw new Unreadable("too-large")
	if (isSheet(name)) throw new Unreadable("spreadsheet")
	const blocks: Block[] = /\.(?:md|markdown)$/i.test(name) ? blocksOfMarkdown(text) : blocksOfText(text)
	return { blocks, leftOut: [] }
}

const isSheet = (name: string): boolean => /\.(?:csv|tsv|xlsx?|ods)$/i.test(name)

async function readArchive(bytes: Uint8Array): Promise<SourceDocument> {
	const archive = new Archive(bytes)
	const { names } = archive
	if (names.includes("mimetype")) throw new Unreadable("open-document")
	if (names.some((name) => name.startsWith("xl/"))) throw new Unreadable("spreadsheet")
	if (!names.includes("[Content_Types].xml")) throw new Unreadable("other-format")
	return readWord(archive)
}

/** Word puts a document with a password into the same container as its old format. */
const isEncrypted = (bytes: Uint8Array): boolean =>
	new TextDecoder("latin1").decode(bytes.subarray(0, 65_536)).includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")

/** Text in UTF-8 or UTF-16; anything else is read in the code page of western Windows, in which every byte is a character. */
function textOfBytes(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
	const { text, invalidAt } = decode(bytes)
	const read = invalidAt === undefined ? text : new TextDecoder("windows-1252").decode(bytes)
	// Text has no such characters: pictures and programs do.
	if (read.slice(0, 4096).includes("\0")) throw new Unreadable("other-format")
	return read.startsWith(byteOrderMark) ? read.slice(1) : read
}
