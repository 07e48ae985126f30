/**
 * Words in bold or italics, as CommonMark finds them: a run of `*` or `_` opens or closes by what is next to it, and one
 * that closes takes the nearest that opens. The nodes are those that mdast-util-from-markdown gives.
 */
import type { Emphasis, PhrasingContent, Strong, Text } from "mdast"
import type { Lines } from "./lines.ts"

/** Words at their offsets. */
interface Words {
	readonly start: number
	readonly end: number
	readonly value: string
}

interface Run {
	readonly mark: string
	start: number
	end: number
	readonly opens: boolean
	readonly closes: boolean
}

export type Found = Words | Run | Exclude<PhrasingContent, Text>

/** With more runs in a paragraph it is left to others: each that closes looks back at those before it. */
export const mostRuns = 100

const space = /\s/
const sign = /[\p{P}\p{S}]/u

/** A run of marks in the words between two places. It opens before a word, and closes after one; underscores within a word do neither. */
export function runAt(text: string, start: number, end: number, from: number, to: number): Run {
	const mark = text[start] ?? ""
	const before = start > from ? kindOf(text[start - 1]) : "space"
	const after = end < to ? kindOf(text[end]) : "space"
	const opens = after === "word" || (after === "sign" && before !== "word")
	const closes = before === "word" || (before === "sign" && after !== "word")
	return mark === "*"
		? { mark, start, end, opens, closes }
		: { mark, start, end, opens: opens && (before !== "word" || !closes), closes: closes && (after !== "word" || !opens) }
}

/** What a character is to marks next to it. */
function kindOf(character = " "): "sign" | "space" | "word" {
	if (space.test(character)) return "space"
	return sign.test(character) ? "sign" : "word"
}

/** Makes nodes of the runs that belong together, and of what is between them. */
export function pair(found: Found[], lines: Lines): void {
	for (let at = 0; at < found.length; at++) {
		let closing = found[at]
		while (closing && isRun(closing) && closing.closes && closing.end > closing.start) {
			const from = openerOf(found, at, closing)
			const opening = found[from]
			if (!opening || !isRun(opening)) break
			const use = lengthOf(opening) > 1 && lengthOf(closing) > 1 ? 2 : 1
			const children = nodesOf(found.slice(from + 1, at), lines)
			opening.end -= use
			closing.start += use
			const node: Emphasis | Strong = {
				type: use > 1 ? "strong" : "emphasis",
				children,
				position: lines.placeOf(opening.end, closing.start),
			}
			found.splice(from + 1, at - from - 1, node)
			at = from + 2
			closing = found[at]
		}
	}
}

/** The nearest run before one that opens what it closes; -1 if no run does. */
function openerOf(found: readonly Found[], at: number, closing: Run): number {
	for (let from = at - 1; from >= 0; from--) {
		const each = found[from]
		if (each && isRun(each) && each.opens && each.mark === closing.mark && lengthOf(each) > 0 && !isThree(each, closing)) return from
	}
	return -1
}

/** Where one of them could do both, lengths that make three together are no pair. */
const isThree = (opening: Run, closing: Run): boolean =>
	(opening.closes || closing.opens) && lengthOf(closing) % 3 > 0 && (lengthOf(opening) + lengthOf(closing)) % 3 === 0

const lengthOf = ({ start, end }: Run): number => end - start

const isRun = (found: Found): found is Run => "mark" in found

/** Words and marks that are left over, next to each other, are one text. */
export function nodesOf(found: readonly Found[], lines: Lines): PhrasingContent[] {
	const nodes: PhrasingContent[] = []
	let text: { readonly start: number; end: number; value: string } | undefined
	const addText = (): void => {
		if (text) nodes.push({ type: "text", value: text.value, position: lines.placeOf(text.start, text.end) })
		text = undefined
	}
	for (const each of found)
		if ("type" in each) {
			addText()
			nodes.push(each)
		} else if (each.end > each.start) {
			const value = isRun(each) ? each.mark.repeat(each.end - each.start) : each.value
			text ??= { start: each.start, end: each.start, value: "" }
			text.value += value
			text.end = each.end
		}
	addText()
	return nodes
}
