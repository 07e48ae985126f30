/** A figure's tree as the text of an SVG file. Whatever a note says is escaped here, and only here. */
import type { Element, Text } from "./element.ts"

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Characters that XML refuses, even escaped, are left out; halves of a character become the replacement character. */
const escaped = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
		.replace(/[&<>"']/g, (char) => escapes[char] ?? "")

/** Coordinates to a tenth of a point, as more cannot be seen; shares such as an opacity to a thousandth. */
const numberOf = (value: number): string => String(Math.abs(value) < 1 ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10)

const valueOf = (value: number | string): string => (typeof value === "number" ? numberOf(value) : escaped(value))

/** An element with all it contains as SVG; text is escaped. */
export function serialize(node: Element | Text): string {
	if (node.type === "text") return escaped(node.value)
	const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${valueOf(value)}"`)
	const open = `<${node.tagName}${attributes.join("")}`
	return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(serialize).join("")}</${node.tagName}>`
}
