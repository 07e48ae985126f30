/** Where the lines of a text begin: a place in it is named by line and column too. */
import type { Text } from "mdast"

export type Place = NonNullable<Text["position"]>
export type Point = Place["start"]

/** Lines are added as they are read. Places that are asked for one after the other are near each other. */
export class Lines {
	readonly #starts = [0]
	#near = 0

	/** Adds where the next line begins. */
	add(start: number): void {
		this.#starts.push(start)
	}

	/** A place in one of the lines. */
	pointAt(offset: number): Point {
		let near = this.#near
		while (this.#startOf(near + 1) <= offset) near++
		while (this.#startOf(near) > offset) near--
		this.#near = near
		return { line: near + 1, column: offset - this.#startOf(near) + 1, offset }
	}

	placeOf(start: number, end: number): Place {
		return { start: this.pointAt(start), end: this.pointAt(end) }
	}

	#startOf(line: number): number {
		return this.#starts[line] ?? Infinity
	}
}

/** The first place from one on, up to an end, that is not a space or a tab. */
export function afterSpaces(text: string, from: number, end: number): number {
	let at = from
	while (at < end && isSpace(text, at)) at++
	return at
}

/** The place before which there are spaces and tabs only up to an end. */
export function beforeSpaces(text: string, end: number, from: number): number {
	let at = end
	while (at > from && isSpace(text, at - 1)) at--
	return at
}

const isSpace = (text: string, at: number): boolean => text[at] === " " || text[at] === "\t"
