/**
 * One pass over the characters of a piece: where its lines begin, and which signs it contains. What needs one of them is
 * looked for in no other piece.
 */
import { isWide } from "../../text/wide.ts"

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

const ofAscii = Uint8Array.from({ length: 128 }, (_, unit) => {
	if (unit >= 48 && unit <= 57) return signs.digit
	return unit === 0 ? signs.maybeNoText : unit === 60 ? signs.angle : unit === 64 ? signs.atSign : 0
})

function signBeyondAscii(unit: number): number {
	if (unit >= 0xd800 && unit <= 0xdfff) return signs.maybeNoText
	return unit === 0xfffd ? signs.lost : isWide(unit) ? signs.wideSpace : 0
}

/** What there is in a text. */
export function charactersOf(text: string): Characters {
	const lineStarts = [text.startsWith("\uFEFF") ? 1 : 0]
	let found = 0
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at)
		if (unit < 128) {
			found |= ofAscii[unit] ?? 0
			if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lineStarts.push(at + 1)
		} else found |= signBeyondAscii(unit)
	}
	return { lineStarts, signs: found }
}

/** Whether a piece contains a sign. */
export const holds = (piece: Pick<Characters, "signs">, sign: Sign): boolean => (piece.signs & signs[sign]) !== 0
