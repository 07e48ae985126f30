/**
 * Words in bold or italics, as CommonMark finds them: a run of `*` or `_` opens or closes by what is next to it, and one
 * that closes takes the nearest that opens. The nodes are those that mdast-util-from-markdown gives.
 */
import type { Emphasis, PhrasingContent, Strong, Text } from "mdast"

/** The place of some of the words, from their offsets. */
type PositionOf = (start: number, end: number) => NonNullable<Text["position"]>

export interface Phrases {
	readonly children: PhrasingContent[]
	/** A run of marks that is left over could open what a later line closes. */
	readonly isOpen: boolean
}

/** Words and marks at their offsets. */
interface Words {
	readonly start: number
	readonly end: number
}

interface Run {
	readonly mark: string
	start: number
	end: number
	readonly opens: boolean
	readonly closes: boolean
}

type Found = Words | Run | Emphasis | Strong

/** With more runs in a line it is left to others: each that closes looks back at those before it. */
const mostRuns = 60

const runOfMarks = /\*+|_+/g
const space = /\s/
const sign = /[\p{P}\p{S}]/u

/** The words of one line, without spaces at either end; nothing if there are very many marks in it. */
export function phrasesOf(words: string, positionOf: PositionOf): Phrases | undefined {
	const found: Found[] = []
	let done = 0
	let count = 0
	// The pattern itself goes over the words: a copy for each line, as `matchAll` makes it, takes longer than that.
	runOfMarks.lastIndex = 0
	for (let match = runOfMarks.exec(words); match; match = runOfMarks.exec(words)) {
		if (++count > mostRuns) return undefined
		if (match.index > done) found.push({ start: done, end: match.index })
		done = match.index + match[0].length
		found.push(runAt(words, match.index, done))
	}
	if (done < words.length) found.push({ start: done, end: words.length })
	if (count > 0) pair(found, words, positionOf)
	return { children: nodesOf(found, words, positionOf), isOpen: found.some((each) => isRun(each) && each.opens) }
}

/** A run of marks. It opens before a word, and closes after one; underscores within a word do neither. */
function runAt(words: string, start: number, end: number): Run {
	const mark = words[start] ?? ""
	const [before, after] = [kindOf(words[start - 1]), kindOf(words[end])]
	const opens = after === "word" || (after === "sign" && before !== "word")
	const closes = before === "word" || (before === "sign" && after !== "word")
	return mark === "*"
		? { mark, start, end, opens, closes }
		: { mark, start, end, opens: opens && (before !== "word" || !closes), closes: closes && (after !== "word" || !opens) }
}

/** What a character is to marks next to it; the ends of a line are spaces. */
function kindOf(character: string | undefined): "sign" | "space" | "word" {
	if (character === undefined || space.test(character)) return "space"
	return sign.test(character) ? "sign" : "word"
}

/** Makes nodes of the runs that belong together, and of what is between them. */
function pair(found: Found[], words: string, positionOf: PositionOf): void {
	for (let at = 0; at < found.length; at++) {
		let closing = found[at]
		while (closing && isRun(closing) && closing.closes && closing.end > closing.start) {
			const from = openerOf(found, at, closing)
			const opening = found[from]
			if (!opening || !isRun(opening)) break
			const use = lengthOf(opening) > 1 && lengthOf(closing) > 1 ? 2 : 1
			const children = nodesOf(found.slice(from + 1, at), words, positionOf)
			opening.end -= use
			closing.start += use
			const node: Emphasis | Strong = {
				type: use > 1 ? "strong" : "emphasis",
				children,
				position: positionOf(opening.end, closing.start),
			}
			found.splice(from + 1, at - from - 1, node)
			at = from + 2
			closing = found[at]
		}
	}
}

/** The nearest run before one that opens what it closes; -1 if there is none. */
function openerOf(found: readonly Found[], at: number, closing: Run): number {
	return found.findLastIndex(
		(each, index) =>
			index < at &&
			isRun(each) &&
			each.opens &&
			each.mark === closing.mark &&
			lengthOf(each) > 0 &&
			// Where one of them could do both, lengths that make three together are no pair.
			!((each.closes || closing.opens) && lengthOf(closing) % 3 > 0 && (lengthOf(each) + lengthOf(closing)) % 3 === 0),
	)
}

const lengthOf = ({ start, end }: Run): number => end - start

const isRun = (found: Found): found is Run => "mark" in found

/** Words and marks that are left over, next to each other, are one text. */
function nodesOf(found: readonly Found[], words: string, positionOf: PositionOf): PhrasingContent[] {
	const nodes: PhrasingContent[] = []
	let text: { start: number; end: number } | undefined
	const addText = (): void => {
		if (text) nodes.push({ type: "text", value: words.slice(text.start, text.end), position: positionOf(text.start, text.end) })
		text = undefined
	}
	for (const each of found)
		if ("type" in each) {
			addText()
			nodes.push(each)
		} else if (each.end > each.start) text = { start: text?.start ?? each.start, end: each.end }
	addText()
	return nodes
}
