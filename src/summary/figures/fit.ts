/** Words made to fit: cleaned of what cannot be drawn, wrapped into lines, shortened with an ellipsis. */
import { legible } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import { widthOf } from "./width.ts"

/** Words of Latin letters and usual signs, with one space between two of them: there is nothing to clean, and each character is a grapheme. */
const isPlain =
	/^(?:[!-~\u00A1-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF]+(?: [!-~\u00A1-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF]+)*)?$/

/**
 * A note's words as a figure may draw them: on one line, without controls, and with no more than three marks over one
 * letter, as higher piles would cover the line above.
 */
export function drawable(text: string): string {
	if (isPlain.test(text)) return text
	return legible(text)
		.toWellFormed()
		.replace(/(\p{M}{3})\p{M}+/gu, "$1")
		.replace(/\s+/g, " ")
		.trim()
}

export interface Fit {
	readonly width: number
	readonly size: number
	readonly bold?: boolean
}

/** Graphemes are the same in every language. */
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" })

function* graphemesOf(text: string): Iterable<string> {
	if (isPlain.test(text)) yield* text
	else for (const { segment } of segmenter.segment(text)) yield segment
}

function firstGrapheme(text: string): string {
	for (const first of graphemesOf(text)) return first
	return text
}

/** What is cut from a text of a script that runs from the right gets its ellipsis on the left. */
const ellipsisFor = (text: string): string => (fromTheRight.test(text.match(/\p{L}/gu)?.at(-1) ?? "") ? "…\u200F" : "…")

const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A text on one line; one that is too long is cut, at a word if one ends near, and ends with an ellipsis. */
export function shorten(text: string, fit: Fit): string {
	const whole = drawable(text)
	return fits(whole, fit) ? whole : cut(whole, fit)
}

const fits = (text: string, { width, size, bold }: Fit): boolean => widthOf(text, size, bold) <= width

/** A line may lose so much of its width for the sake of a whole word at its end. */
const lossForAWord = 0.4

function cut(text: string, { width, size, bold }: Fit): string {
	const room = width - widthOf("…", size, bold)
	const head = longestHead(text, { width: Math.max(0, room), size, ...(bold !== undefined && { bold }) })
	const atWord = /^(.*\S)\s/u.exec(text.slice(head.length).startsWith(" ") ? `${head} ` : head)?.[1]
	const start = atWord !== undefined && widthOf(atWord, size, bold) >= room * (1 - lossForAWord) ? atWord : head
	const end = trimmedEnd(start.trimEnd(), " \t\u00A0,;:.–—-")
	return `${end}${ellipsisFor(end)}`
}

/** As many characters from the start as fit, at least none. */
function longestHead(text: string, { width, size, bold }: Fit): string {
	let [head, sum] = ["", 0]
	for (const grapheme of graphemesOf(text)) {
		sum += widthOf(grapheme, size, bold)
		if (sum > width) break
		head += grapheme
	}
	return head
}

/** A text as lines that fit, broken between words, or within a word that is too long; line `most` is shortened if more would follow. */
export function wrap(text: string, fit: Fit, most: number): string[] {
	const lines: string[] = []
	let rest = drawable(text)
	while (rest !== "") {
		if (fits(rest, fit)) return [...lines, rest]
		if (lines.length === most - 1) return [...lines, cut(rest, fit)]
		const line = lineFrom(rest, fit)
		lines.push(line.trimEnd())
		rest = rest.slice(line.length).trimStart()
	}
	return lines
}

function lineFrom(text: string, fit: Fit): string {
	const head = longestHead(text, fit) || firstGrapheme(text)
	if (/^\s/.test(text.slice(head.length))) return head
	const atWord = head.slice(0, head.lastIndexOf(" ") + 1)
	return atWord.trim() === "" ? head : atWord
}
