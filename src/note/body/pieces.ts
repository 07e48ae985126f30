/** The pieces of a note's body: cut at its headings, each read by itself, and taken over as long as its text stays. */
import { cutsAfter } from "./cut.ts"
import { affordable, costOf, costOfPlain } from "./guard.ts"
import type { Piece, PlacedPiece } from "./piece.ts"
import { readPiece, readPlainPiece, unreadPiece } from "./section.ts"

/** The body of a text, and its pieces once it was read. */
export interface Body {
	readonly text: string
	readonly start: number
	/** Where each line begins up to the first of the body. */
	readonly headLines: readonly number[]
}

export interface ReadBody extends Body {
	readonly placedPieces: readonly PlacedPiece[]
}

/** A piece of the text at hand, with what an earlier reading says of it. */
interface Span {
	readonly at: number
	readonly end: number
	readonly cost: number
	readonly piece?: Piece
}

/** Reads a body, as much of it as can be read in time. What did not change since an earlier reading is taken over. */
export function readBody(body: Body, previous?: ReadBody): PlacedPiece[] {
	const spans = previous ? spansSince(body, previous) : spansAfter(body.text, body.start)
	const isAffordable = affordable(spans.map(({ cost }) => cost))
	let line = body.headLines.length - 1
	return spans.map(({ at, end, cost, piece: known }, index) => {
		const isRead = isAffordable(index)
		const piece = known && known.unread !== isRead ? known : (isRead ? readPiece : unreadPiece)(body.text.slice(at, end))
		const placed = { at, line, cost, piece }
		line += piece.lineStarts.length - 1
		return placed
	})
}

/** The pieces from a place on where one begins. Plain ones are read at once: that costs less than to estimate what it would cost. */
function spansAfter(text: string, start: number): Span[] {
	const cuts = [start, ...cutsAfter(text, start)]
	return cuts.map((at, index) => spanOf(text, at, cuts[index + 1] ?? text.length))
}

function spanOf(text: string, at: number, end: number): Span {
	const source = text.slice(at, end)
	const piece = readPlainPiece(source)
	return { at, end, cost: piece ? costOfPlain(source, piece) : costOf(source), ...(piece && { piece }) }
}

/**
 * The pieces of a text that differs from an earlier one in some place: those before and after it are known. The piece
 * before the first that changed is cut again as well, because a heading that is gone may have ended it; from a place on where
 * one was cut and the text is the same to its end, the cuts are the same.
 */
function spansSince({ text, start }: Body, previous: ReadBody): Span[] {
	const before = previous.placedPieces
	const endOf = (count: number): number => before[count]?.at ?? previous.text.length
	/** Those from one on, up to another, as they are now. */
	const known = (from: number, to: number, by: number): Span[] =>
		before.slice(from, to).map(({ at, cost, piece }, index) => ({ at: at + by, end: endOf(from + index + 1) + by, cost, piece }))
	const isSame = (from: number, to: number, by: number): boolean => text.slice(from + by, to + by) === previous.text.slice(from, to)
	const by = start - previous.start
	const leading = most(before.length, (from, to) => isSame(endOf(from), endOf(to), by))
	const spans = known(0, leading, by)
	if (leading === before.length && spans.at(-1)?.end === text.length) return spans
	const byAfter = text.length - previous.text.length
	const trailing = most(before.length - leading, (from, to) => isSame(endOf(before.length - to), endOf(before.length - from), byAfter))
	// The last one comes first.
	const after = known(before.length - trailing, before.length, byAfter).reverse()
	const last = spans.pop()
	let at = last?.at ?? start
	const add = (end: number): void => void spans.push(last?.at === at && last.end === end ? last : spanOf(text, at, end))
	for (const cut of cutsAfter(text, at)) {
		add(cut)
		at = cut
		while ((after.at(-1)?.at ?? Infinity) < at) after.pop()
		if (after.at(-1)?.at === at) return [...spans, ...after.toReversed()]
	}
	add(text.length)
	return spans
}

/** The largest number up to a limit for which all that is counted passes; asks for ranges of it, by halves. */
function most(limit: number, passes: (from: number, to: number) => boolean): number {
	let low = 0
	let high = limit
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if (passes(low, middle)) low = middle
		else high = middle - 1
	}
	return low
}
