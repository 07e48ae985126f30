/** `@alias` and `G1` in running text, each within an element of its own. */
import type { Token } from "markdown-it"
import { goalsIn, mentionsIn } from "../../note/values/value.ts"

export type TokenKind = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token

interface Mark {
	readonly at: number
	readonly end: number
	readonly what: "goal" | "person"
}

/** The tokens of a line of text with its marks set apart; code and links stay as they are. */
export function showMarks(tokens: readonly Token[], Kind: TokenKind): Token[] {
	let inLink = 0
	return tokens.flatMap((token) => {
		inLink += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0
		if (token.type !== "text" || inLink > 0) return [token]
		return apart(token, marksIn(token.content), Kind)
	})
}

function marksIn(text: string): Mark[] {
	const people = mentionsIn(text).map(({ at, length }): Mark => ({ at, end: at + length, what: "person" }))
	const goals = goalsIn(text).map(({ at, id }): Mark => ({ at, end: at + id.length, what: "goal" }))
	return [...people, ...goals].sort((a, b) => a.at - b.at)
}

function apart(token: Token, marks: readonly Mark[], Kind: TokenKind): Token[] {
	const made: Token[] = []
	let from = 0
	for (const { at, end, what } of marks) {
		if (at < from) continue
		made.push(textToken(token.content.slice(from, at), Kind), ...element(`ipt-${what}`, token.content.slice(at, end), Kind))
		from = end
	}
	return made.length === 0 ? [token] : [...made, textToken(token.content.slice(from), Kind)]
}

function element(name: string, text: string, Kind: TokenKind): Token[] {
	const open = new Kind("ipt_open", "span", 1)
	open.attrSet("class", name)
	return [open, textToken(text, Kind), new Kind("ipt_close", "span", -1)]
}

/** A token of plain text. */
export function textToken(text: string, Kind: TokenKind): Token {
	const token = new Kind("text", "", 0)
	token.content = text
	return token
}
