/**
 * One pass over the characters of a piece: where its lines begin, and which signs it contains. What needs one of them is
 * looked for in no other piece.
 */
import { wideUnits } from "../../text/wide.ts"

/** Signs that rules look for; each is a bit. */
export const signs = {
	digit: 1,
	atSign: 2,
	/** `<`, with which comments and markup begin. */
	angle: 4,
	/** A no-break space or another wide one. */
	wideSpace: 8,
	/** U+FFFD, which is there where a character was lost. */
	lost: 16,
	/** NUL, or half of a character that UTF-16 writes in two, or both halves. */
	maybeNoText: 32,
} as const

export type Sign = keyof typeof signs

export interface Characters {
	/** Where each line begins. A line ends with LF, CRLF or a lone CR, and the first starts after a byte order mark, as in editors. */
	readonly lineStarts: readonly number[]
	/** The bits of all signs that there are. */
	readonly signs: number
}

const lineFeed = 10
const carriageReturn = 13
/** Of a unit that may end a line; no sign. */
const mayEndLine = 128

/** The bits of each UTF-16 unit. */
const bitsOfUnits = new Uint8Array(0x10000)
	.fill(signs.digit, 0x30, 0x3a)
	.fill(mayEndLine, lineFeed, lineFeed + 1)
	.fill(mayEndLine, carriageReturn, carriageReturn + 1)
	.fill(signs.maybeNoText, 0, 1)
	.fill(signs.maybeNoText, 0xd800, 0xe000)
	.fill(signs.atSign, 0x40, 0x41)
	.fill(signs.angle, 0x3c, 0x3d)
	.fill(signs.lost, 0xfffd, 0xfffe)
for (const unit of wideUnits) bitsOfUnits[unit] = signs.wideSpace

/** What there is in a text. */
export function charactersOf(text: string): Characters {
	const lineStarts = [text.startsWith("\uFEFF") ? 1 : 0]
	let found = 0
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at)
		const bits = bitsOfUnits[unit] ?? 0
		found |= bits
		if (bits === mayEndLine && (unit === lineFeed || text.charCodeAt(at + 1) !== lineFeed)) lineStarts.push(at + 1)
	}
	return { lineStarts, signs: found & ~mayEndLine }
}

/** Whether a piece contains a sign. */
export const holds = (piece: Pick<Characters, "signs">, sign: Sign): boolean => (piece.signs & signs[sign]) !== 0
