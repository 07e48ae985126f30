/** The rating of a mechanism of change, `**Processing emotions**: 2: wept`, as a row of marks beside its number. */
import type { Token } from "markdown-it"
import { readRating } from "../../note/value.ts"
import { findTerm, ratings } from "../../record/index.ts"
import { element, textToken, type TokenKind } from "./marks.ts"

const highest = Math.max(...ratings)

/** The tokens of a line of text, with its rating shown where its label is a mechanism. */
export function showRatings(tokens: readonly Token[], Kind: TokenKind): Token[] {
	const [open, label, close, value, ...rest] = tokens[0]?.type === "text" && tokens[0].content === "" ? tokens.slice(1) : tokens
	if (open?.type !== "strong_open" || label?.type !== "text" || close?.type !== "strong_close" || value?.type !== "text") return [...tokens]
	const [, colon, written = ""] = /^(\s*:\s*)(.*)$/s.exec(value.content) ?? []
	if (colon === undefined || findTerm("mechanism", label.content) === undefined) return [...tokens]
	const { rating } = readRating(written)
	if (rating === undefined || !ratings.some((known) => known === rating)) return [...tokens]
	const marks = "●".repeat(rating) + "○".repeat(highest - rating)
	return [open, label, close, textToken(colon, Kind), ...element("ipt-rating", marks, Kind, `${rating}/${highest}`), textToken(` ${written}`, Kind), ...rest]
}
