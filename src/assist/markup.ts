/**
 * What only an editor asks of a note's body: where its blocks can be folded, where its links lead, which sessions its
 * words mention. A piece is read when it is first requested, and what was found is cached with it.
 */
import type { Node } from "mdast"
import { itemRange, rangeOf } from "../note/body/field.ts"
import { readMarkdown } from "../note/body/markdown.ts"
import { walk } from "../note/body/walk.ts"
import { perPiece } from "../note/per-piece.ts"
import type { Note } from "../note/read.ts"
import { readingWords } from "../record/index.ts"
import { type Range, shift } from "../text/text.ts"
import { wholeWord, wordEnd } from "../text/whole-word.ts"
import { derived } from "../text/words.ts"

export interface Block {
	/** A region is known by its two markers. */
	readonly kind: "code" | "comment" | "item" | "region-end" | "region-start"
	readonly range: Range
}

export interface Link {
	/** From the opening bracket to the closing one. */
	readonly range: Range
	/** The address as written, without Markdown's escapes. */
	readonly address: string
}

export interface SessionMention {
	readonly session: number
	readonly range: Range
}

/** Ranges count from the start of the text that is requested: of a piece, or of a note. */
export interface Markup {
	readonly blocks: readonly Block[]
	readonly links: readonly Link[]
	readonly sessions: readonly SessionMention[]
}

/** The markup of a note's body, in the order of its text. */
export function markupOf(note: Pick<Note, "placedPieces" | "text">): Markup {
	const all = markupPerPiece(note)
	const placed = <Of extends { readonly range: Range }>(of: (markup: Markup) => readonly Of[]): Of[] =>
		all.flatMap(({ at, found }) => of(found).map((one) => ({ ...one, range: shift(one.range, at) })))
	return { blocks: placed(({ blocks }) => blocks), links: placed(({ links }) => links), sessions: placed(({ sessions }) => sessions) }
}

const markupPerPiece = perPiece(readMarkup)

function readMarkup(text: string): Markup {
	const blocks: Block[] = []
	const links: Link[] = []
	const sessions: SessionMention[] = []
	walk(readMarkdown(text), (node) => {
		const range = rangeOf(node)
		if (node.type === "link") links.push({ range, address: node.url })
		else if (node.type === "listItem") blocks.push({ kind: "item", range: itemRange(node, text) })
		else if (node.type === "code") blocks.push({ kind: "code", range })
		else if (node.type === "html") blocks.push({ kind: kindOf(node.value, beginsLine(text, range)), range })
		else if (node.type === "text") for (const mentioned of sessionsIn(text, node)) sessions.push(mentioned)
		return node.type !== "link"
	})
	return { blocks, links, sessions }
}

const beginsLine = (text: string, { start }: Range): boolean => /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start))

/** The same markers as language-configuration.json has. */
function kindOf(html: string, atLineStart: boolean): Block["kind"] {
	if (!atLineStart) return "comment"
	if (/^<!--\s*#?region\b.*-->/.test(html)) return "region-start"
	return /^<!--\s*#?endregion\b.*-->/.test(html) ? "region-end" : "comment"
}

const end = String.raw`(?![\p{L}\p{N}_%]|\.\p{N})`
/** `session 5`, `5th session`, `S5`; or `sessions 5, 6 and 9`, whose further numbers are in the last group. */
const mention = derived(() => {
	const { one, ordinals, several, letters, between, last } = readingWords().sessionMentions
	const any = (words: readonly string[]): string => `(?:${words.join("|")})`
	return new RegExp(
		String.raw`(?<![\p{L}\p{N}_@/-])(?:${any(one)}\s+(?<one>\d{1,3})${end}|(?<nth>\d{1,3})${any(ordinals)}\s{1,3}${any(one)}${wordEnd}|${any(letters)}(?<short>\d{1,3})${end}|${any(several)}\s+(?<first>\d{1,3})${end}(?<more>(?:\s*(?:,|-|–|&|${wholeWord(between)})+\s*(?:${any(last)}\s+)?\d{1,3}${end})*))`,
		"giu",
	)
})

function sessionsIn(text: string, node: Node): SessionMention[] {
	const { start, end: last } = rangeOf(node)
	// The character before the node decides whether a word begins here.
	const from = Math.max(0, start - 1)
	const { letters } = readingWords().sessionMentions
	return Array.from(text.slice(from, last).matchAll(mention())).flatMap((match) => {
		const { one, nth, short, first, more = "" } = match.groups ?? {}
		// A lone s is no abbreviation: `s5` may be anything.
		if (short !== undefined && !letters.includes(match[0].slice(0, -short.length))) return []
		const at = from + match.index
		const length = match[0].length - more.length
		const further = Array.from(more.matchAll(/\d+/g), (number) => {
			const offset = at + length + number.index
			return { session: Number(number[0]), range: { start: offset, end: offset + number[0].length } }
		})
		return [{ session: Number(one ?? nth ?? short ?? first), range: { start: at, end: at + length } }, ...further]
	})
}
