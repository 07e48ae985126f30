/** How pasted Markdown fits the place where it is inserted: after a label, within an item, between paragraphs. */
import { lineRange, type Range } from "../../text/text.ts"

/** The text that is put in place of a range. Lines end with LF; blank lines keep blocks apart, and nothing else is added. */
export function fitted(text: string, { start, end }: Range, markdown: string): string {
	const before = text.slice(lineRange(text, start).start, start)
	const after = text.slice(end, lineRange(text, end).end)
	if (!markdown.includes("\n") && !isBlock(markdown)) return markdown
	const item = /^([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+)/.exec(before)
	const indent = item ? " ".repeat(item[0].length) : (/^[ \t]*/.exec(before)?.[0] ?? "")
	const below = indented(markdown, indent)
	const tail = after.trim() !== "" ? `\n\n${indent}` : isBlank(lineAfter(text, end)) ? "" : "\n"
	if (before.trim() === "") return `${gapBefore(text, start, markdown)}${below.slice(indent.length)}${tail}`
	// An item that is begun takes the first item of a list as its words.
	if (item && before.length === item[0].length)
		return `${indented(markdown.replace(/^(?:[-+*]|\d{1,9}[.)])[ \t]+/, ""), indent).slice(indent.length)}${tail}`
	if (!isBlock(markdown)) return `${below.slice(indent.length)}${tail}`
	return `\n${item && /^(?:[-+*]|1[.)])[ \t]/.test(markdown) ? "" : "\n"}${below}${tail}`
}

/** Whether it begins with something that has to be on a line of its own. */
const isBlock = (markdown: string): boolean =>
	/^(?:[-+*] |\d{1,9}[.)] |#{1,6} |> |\||---$)/m.test(markdown.slice(0, markdown.indexOf("\n") + 1 || undefined))

const indented = (markdown: string, indent: string): string =>
	markdown
		.split("\n")
		.map((line) => (line === "" ? line : indent + line))
		.join("\n")

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ""

function lineAfter(text: string, offset: number): string | undefined {
	const { end } = lineRange(text, offset)
	if (end === text.length) return undefined
	const next = end + (text.startsWith("\r\n", end) ? 2 : 1)
	const range = lineRange(text, next)
	return text.slice(range.start, range.end)
}

/** A blank line, unless one is there or an item follows an item. */
function gapBefore(text: string, start: number, markdown: string): string {
	const line = lineRange(text, start)
	if (line.start === 0) return ""
	const above = lineRange(text, line.start - (text.startsWith("\r\n", line.start - 2) ? 2 : 1))
	const words = text.slice(above.start, above.end)
	if (isBlank(words)) return ""
	return /^[ \t]*[-+*] /.test(words) && /^[-+*] /.test(markdown) ? "" : "\n"
}
