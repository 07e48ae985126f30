/** Who and what a note speaks of: `@alias` for a person of the inventory, `G1` for a goal. */
import type { Node, RootContent } from "mdast"
import { type Range, shift } from "../../text/text.ts"
import { goalsIn, mentionsIn } from "../values/value.ts"
import type { PlacedPiece } from "./piece.ts"
import { walk } from "./walk.ts"
import type { Mentions, Mention, GoalMention } from "./piece.ts"

export const noMentions: Mentions = { people: [], goals: [] }

/** What running text speaks of; code, comments and markup speak of none. Ranges count from the start of `text`. */
export function mentionsOf(nodes: readonly RootContent[], text: string): Mentions {
	if (!/@|G\d/.test(text)) return noMentions
	const people: Mention[] = []
	const goals: GoalMention[] = []
	walk(nodes, (node) => {
		if (node.type === "text" || (node.type === "html" && node.value.startsWith("<!--"))) {
			const { start, end } = placeOf(node)
			// The character before the node decides whether a word begins here.
			const from = Math.max(0, start - 1)
			const own = node.type === "text" ? text.slice(from, end) : withoutMarkup(text.slice(from, end))
			for (const { alias, at, length } of mentionsIn(own)) people.push({ alias, range: { start: from + at, end: from + at + length } })
			for (const { id, at } of goalsIn(own)) goals.push({ id, range: { start: from + at, end: from + at + id.length } })
		}
	})
	return people.length + goals.length === 0 ? noMentions : { people, goals }
}

/** The same of plain Markdown, in which everything is running text. */
export function mentionsInPlain(text: string): Mentions {
	const people = mentionsIn(text).map(({ alias, at, length }) => ({ alias, range: { start: at, end: at + length } }))
	const goals = goalsIn(text).map(({ id, at }) => ({ id, range: { start: at, end: at + id.length } }))
	return people.length + goals.length === 0 ? noMentions : { people, goals }
}

/** What follows a comment on its last line belongs to its block, and yet is text; all else is blotted out. */
const withoutMarkup = (html: string): string =>
	html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>|`[^`]*`/g, (markup) => " ".repeat(markup.length))

const placeOf = (node: Node): Range => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })

interface Pieces {
	readonly placedPieces: readonly Pick<PlacedPiece, "at" | "piece">[]
}

/** Every `@alias` of a note's body in the order of the text. */
export function peopleMentioned({ placedPieces }: Pieces): Mention[] {
	const mentions: Mention[] = []
	for (const { at, piece } of placedPieces)
		for (const { alias, range } of piece.mentions.people) mentions.push({ alias, range: shift(range, at) })
	return mentions
}

/** Every `G1` of a note's body in the order of the text. */
export function goalsMentioned({ placedPieces }: Pieces): GoalMention[] {
	const mentions: GoalMention[] = []
	for (const { at, piece } of placedPieces) for (const { id, range } of piece.mentions.goals) mentions.push({ id, range: shift(range, at) })
	return mentions
}
