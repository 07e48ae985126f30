/** A figure's tree as the text of an SVG file. Whatever a note says is escaped here, and only here. */
import type { Element, Text } from "./element.ts"

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Of nothing but letters, digits and signs that need no escape, as most attributes and labels are. */
const isPlain = /^[ !#-%(-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]*$/

/** Characters that XML refuses, even escaped, are left out; halves of a character become the replacement character. */
const escaped = (text: string): string =>
	isPlain.test(text)
		? text
		: text
				.toWellFormed()
				.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
				.replace(/[&<>"']/g, (char) => escapes[char] ?? "")

/** Coordinates to a tenth of a point, as more cannot be seen; shares such as an opacity to a thousandth. */
const numberOf = (value: number): string => String(Math.abs(value) < 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10)

const valueOf = (value: number | string): string => (typeof value === "number" ? numberOf(value) : escaped(value))

/** An element with all it contains as SVG; text is escaped. */
export function serialize(node: Element | Text): string {
	if (node.type === "text") return escaped(node.value)
	let written = `<${node.tagName}`
	for (const [name, value] of Object.entries(node.properties)) written += ` ${name}="${valueOf(value)}"`
	if (node.children.length === 0) return `${written}/>`
	written += ">"
	for (const child of node.children) written += serialize(child)
	return `${written}</${node.tagName}>`
}
