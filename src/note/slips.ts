/** Slips that change what a note means: headings that are none, words that become one, blocks that are never closed. */
import { trimmedEnd } from "../text/trim.ts"
import type { Heading, RootContent } from "mdast"
import { plainText } from "./plain-text.ts"
import { rangeOf } from "./field.ts"
import type { Range } from "./text.ts"

/** What is longer is no heading of a section (characters). */
const longestHeading = 208

/** `unclosed`: a code block or a comment to the end of the text, with the headings that it hides. */
export type Slip =
	| { readonly slip: "bold" | "no-space"; readonly title: string; readonly range: Range; readonly marks: string }
	| { readonly slip: "underline"; readonly title: string; readonly range: Range }
	| { readonly slip: "unclosed"; readonly block: "code" | "comment"; readonly range: Range; readonly hidden: readonly string[] }

/** What stands at the top level of a piece of Markdown. Ranges count from its start. */
export function slipsIn(nodes: readonly RootContent[], text: string): Slip[] {
	return nodes.flatMap((node, index) => {
		const source = text.slice(rangeOf(node).start, rangeOf(node).end)
		if (node.type === "heading") return underlined(node, source)
		if (node.type === "paragraph") return nearHeading(source, rangeOf(node).start)
		return index === nodes.length - 1 ? unclosed(node, source) : []
	})
}

function underlined(node: Heading, source: string): Slip[] {
	const { start, end } = rangeOf(node)
	const line = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1
	return line === 0 ? [] : [{ slip: "underline", title: plainText(node).trim(), range: { start: start + line, end } }]
}

/** `##Plan`, `**Plan**` on a line of its own, and number signs with a space that is none. */
function nearHeading(source: string, at: number): Slip[] {
	if (!/^[#*_]/.test(source)) return []
	const line = /^[^\r\n]*/.exec(source)?.[0] ?? ""
	const range = { start: at, end: at + line.trimEnd().length }
	const [, marks = "", tight = ""] = /^(#{1,6})(?![ \t#])(.*)$/u.exec(trimmedEnd(line.trimEnd(), "#").trimEnd()) ?? []
	if (/^[\p{L}\p{N}*_]/u.test(tight.trimStart())) return [{ slip: "no-space", title: tight.trim().replace(/[*_]/g, ""), range, marks }]
	const [, bold = ""] = /^(?:\*\*|__)([^*_]{1,80}?):?(?:\*\*|__):?\s*$/.exec(source) ?? []
	return bold === "" ? [] : [{ slip: "bold", title: bold.trim(), range, marks: "##" }]
}

function unclosed(node: RootContent, source: string): Slip[] {
	const start = rangeOf(node).start
	const [first = "", ...rest] = source.split(/\r\n|\n|\r/)
	const fence = /^(`{3,}|~{3,})/.exec(first)?.[0]
	const closing = fence === undefined ? undefined : new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`)
	const isOpenCode = node.type === "code" && closing !== undefined && !rest.some((line) => closing.test(line))
	const isOpenComment = node.type === "html" && source.startsWith("<!--") && !source.includes("-->")
	const hidden = rest.flatMap((line) => /^## +(\S.*)$/.exec(trimmedEnd(line.slice(0, longestHeading).trimEnd(), "#").trimEnd())?.[1] ?? [])
	if (!(isOpenCode || isOpenComment) || hidden.length === 0) return []
	return [{ slip: "unclosed", block: isOpenCode ? "code" : "comment", range: { start, end: start + first.length }, hidden }]
}
