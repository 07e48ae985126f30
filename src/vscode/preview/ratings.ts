/** The rating of a mechanism of change, `**Processing emotions**: 2: wept`, as a row of marks before its number. */
import type { Token } from "markdown-it"
import { readRating } from "../../note/values/value.ts"
import { findTerm, ratings } from "../../record/index.ts"
import { textToken, type TokenKind } from "./marks.ts"

const highest = Math.max(...ratings)

/** The tokens of a line of text, with its rating marked if its label is a mechanism. */
export function showRatings(tokens: readonly Token[], Kind: TokenKind): readonly Token[] {
	const start = tokens[0]?.type === "text" && tokens[0].content === "" ? 1 : 0
	const [open, label, close, value] = tokens.slice(start, start + 4)
	if (open?.type !== "strong_open" || label?.type !== "text" || close?.type !== "strong_close" || value?.type !== "text") return tokens
	const [, colon, written = ""] = /^(\s*:\s*)(.*)$/s.exec(value.content) ?? []
	if (colon === undefined || findTerm("mechanism", label.content) === undefined) return tokens
	const { rating } = readRating(written)
	if (rating === undefined || !ratings.some((known) => known === rating)) return tokens
	return [
		...tokens.slice(0, start + 3),
		textToken(colon, Kind),
		ratingToken(rating, Kind),
		textToken(written, Kind),
		...tokens.slice(start + 4),
	]
}

function ratingToken(rating: number, Kind: TokenKind): Token {
	const token = new Kind("ipt_rating", "span", 0)
	token.content = "●".repeat(rating) + "○".repeat(highest - rating)
	const label = `${rating}/${highest}`
	token.attrs = [
		["class", "ipt-rating"],
		["role", "img"],
		["aria-label", label],
		["title", label],
	]
	return token
}
