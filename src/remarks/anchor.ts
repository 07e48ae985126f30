/** Finds the lines of a remark again in a note that may have changed since. */
import type { Anchor } from "./entry.ts"
import { comparable, lineEnds } from "./write.ts"

/** Where a remark is shown. Lines from 0. */
export interface Place {
	readonly start: number
	readonly end: number
	/** By what it was found: its text, a line of its text, the heading that it was under. `nothing`: the start of the note. */
	readonly by: "text" | "part" | "heading" | "nothing"
}

interface Heading {
	readonly line: number
	readonly level: number
	readonly text: string
}

/** A line with less in it than this, such as a dash, does not show which one is meant. */
const fewestLetters = 8

/** The lines of a note, in which any number of remarks can be found. */
export class Anchors {
	readonly #lines: readonly string[]
	/** The numbers of all lines that read the same, in their order. */
	readonly #byText = new Map<string, number[]>()
	readonly #headings: readonly Heading[]

	constructor(text: string) {
		this.#lines = text
			.replace(/^\uFEFF/, "")
			.split(lineEnds)
			.map(comparable)
		for (const [number, line] of this.#lines.entries()) {
			const known = this.#byText.get(line)
			if (known) known.push(number)
			else this.#byText.set(line, [number])
		}
		this.#headings = headingsIn(this.#lines)
	}

	/** What is to be written of these lines, so that they are found again. Lines from 0; empty ones at both ends are left out. */
	of(first: number, last: number): Anchor {
		const within = (line: number): number => Math.min(Math.max(0, line), this.#lines.length - 1)
		let [start, end] = [within(first), within(Math.max(first, last))]
		while (start < end && this.#lines[start] === "") start++
		while (end > start && this.#lines[end] === "") end--
		const about = this.#lines.slice(start, end + 1)
		return { start: start + 1, end: end + 1, under: this.#headingsAbove(start), about: about.some((line) => line !== "") ? about : [] }
	}

	/** Where these lines are now. */
	find({ start, end, under, about }: Anchor): Place {
		const old = start - 1
		const length = Math.max(about.length, end - start + 1)
		if (about.length === 0) {
			// An empty line was meant: there is nothing else to go by.
			const line = Math.min(old, this.#lines.length - 1)
			return { start: line, end: line, by: "text" }
		}
		const found = this.#nearestRun(about.map(comparable), old, under)
		if (found !== undefined) return { start: found, end: Math.min(found + length, this.#lines.length) - 1, by: "text" }
		const part = about.length > 1 ? this.#nearestPart(about.map(comparable), old) : undefined
		if (part !== undefined) return { start: part, end: part, by: "part" }
		const heading = this.#nearestHeading(under, old)
		return heading === undefined ? { start: 0, end: 0, by: "nothing" } : { start: heading, end: heading, by: "heading" }
	}

	/** The first line of all of these lines, one after the other: as near as possible to a line, and under the same heading if there are such. */
	#nearestRun(about: readonly string[], near: number, under: readonly string[]): number | undefined {
		let rarest: readonly number[] | undefined
		let offset = 0
		for (const [at, line] of about.entries()) {
			const numbers = this.#byText.get(line)
			if (!numbers) return undefined
			if (!rarest || numbers.length < rarest.length) [rarest, offset] = [numbers, at]
		}
		const isRun = (number: number): boolean => about.every((line, at) => this.#lines[number - offset + at] === line)
		const isUnder = (number: number): boolean => this.#headingAbove(number - offset)?.text === under.at(-1)
		const find = (fits: (number: number) => boolean): number | undefined => nearest(rarest ?? [], near + offset, fits)
		const found = find((number) => isUnder(number) && isRun(number)) ?? find(isRun)
		return found === undefined ? undefined : found - offset
	}

	/** The line that is nearest to where it was, of those that are still there and say something. */
	#nearestPart(about: readonly string[], old: number): number | undefined {
		let best: { readonly line: number; readonly far: number } | undefined
		for (const [at, line] of about.entries()) {
			if ((line.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewestLetters) continue
			const found = nearest(this.#byText.get(line) ?? [], old + at, () => true)
			if (found === undefined) continue
			const far = Math.abs(found - (old + at))
			if (!best || far < best.far) best = { line: found, far }
		}
		return best?.line
	}

	/** The innermost of these headings that is still there. */
	#nearestHeading(under: readonly string[], near: number): number | undefined {
		for (const text of under.toReversed()) {
			const same = this.#headings.filter((heading) => heading.text === text).map(({ line }) => line)
			const found = nearest(same, near, () => true)
			if (found !== undefined) return found
		}
		return undefined
	}

	#headingsAbove(line: number): string[] {
		const chain: Heading[] = []
		for (let at = this.#countUpTo(line) - 1; at >= 0; at--) {
			const heading = this.#headings[at]
			if (heading && (chain[0] === undefined || heading.level < chain[0].level)) chain.unshift(heading)
		}
		return chain.map(({ text }) => text)
	}

	#headingAbove(line: number): Heading | undefined {
		return this.#headings[this.#countUpTo(line) - 1]
	}

	/** How many headings there are up to a line, which may be one. */
	#countUpTo(line: number): number {
		return firstFrom(this.#headings.length, (at) => (this.#headings[at]?.line ?? 0) > line)
	}
}

/** The first of so many places from which on something is true, by halves; their number if it is never true. */
function firstFrom(count: number, isTrue: (at: number) => boolean): number {
	let [low, high] = [0, count]
	while (low < high) {
		const middle = (low + high) >> 1
		if (isTrue(middle)) high = middle
		else low = middle + 1
	}
	return low
}

/** Of these numbers in their order, the one nearest to another that fits. */
function nearest(numbers: readonly number[], near: number, fits: (number: number) => boolean): number | undefined {
	let after = firstFrom(numbers.length, (at) => (numbers[at] ?? 0) >= near)
	let before = after - 1
	while (before >= 0 || after < numbers.length) {
		const [lower, higher] = [numbers[before], numbers[after]]
		const takesHigher = lower === undefined || (higher !== undefined && higher - near < near - lower)
		const number = takesHigher ? higher : lower
		if (takesHigher) after++
		else before--
		if (number !== undefined && fits(number)) return number
	}
	return undefined
}

/** The headings of the body, as `#` makes them: front matter and blocks of code have none. */
function headingsIn(lines: readonly string[]): Heading[] {
	const headings: Heading[] = []
	let fence: string | undefined
	const endOfHead = lines[0] === "---" ? lines.indexOf("---", 1) : -1
	for (const [line, text] of lines.entries()) {
		if (line <= endOfHead) continue
		const [, ticks] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
		if (ticks !== undefined && (fence === undefined || ticks.startsWith(fence))) fence = fence === undefined ? ticks : undefined
		const [, marks] = fence === undefined ? (/^(#{1,6})[ \t]/.exec(text) ?? []) : []
		if (marks !== undefined) headings.push({ line, level: marks.length, text: text.replace(/\s+/g, " ").trim() })
	}
	return headings
}
