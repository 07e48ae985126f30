/** Elements of HTML as word processors write them: what they mark, and what of them is not seen. */
import type { Marks } from "../../note/forms/phrasing.ts"
import type { DefaultTreeAdapterTypes } from "parse5"

export type Element = DefaultTreeAdapterTypes.Element
export type Child = DefaultTreeAdapterTypes.ChildNode

/** Whether a node is an element, not words or a comment. */
export const isElement = (node: Child): node is Element => "tagName" in node

/** The value of an attribute; empty if the element has none. */
export const attribute = ({ attrs }: Element, name: string): string => attrs.find((one) => one.name === name)?.value ?? ""

/** The style of an element in small letters, without the spaces that some writers put in it. */
export const styleOf = (element: Element): string => attribute(element, "style").toLowerCase().replaceAll(/\s/g, "")

const skipped = new Set([
	"script",
	"style",
	"head",
	"meta",
	"title",
	"link",
	"template",
	"noscript",
	"xml",
	"o:p",
	"img",
	"svg",
	"object",
	"iframe",
	"button",
	"select",
	"textarea",
	"input",
	"col",
	"colgroup",
])

/** Whether nothing of an element is seen, or is words. */
export const isHidden = (element: Element): boolean =>
	(skipped.has(element.tagName) && !(element.tagName === "o:p" && textOf(element).trim() !== "")) ||
	/display:none|mso-hide:all|mso-element:comment-list/.test(styleOf(element))

/** The text of a node and of all within it. */
export function textOf(node: Child): string {
	if ("value" in node) return node.value
	return isElement(node) ? node.childNodes.map(textOf).join("") : ""
}

const containers = new Set([
	"html",
	"body",
	"div",
	"section",
	"article",
	"main",
	"header",
	"footer",
	"center",
	"form",
	"fieldset",
	"figure",
	"figcaption",
	"address",
	"aside",
	"nav",
	"details",
	"summary",
	"dl",
	"dt",
	"dd",
	"tbody",
	"thead",
	"tfoot",
	"tr",
	"td",
	"th",
	"caption",
])

const blocks = new Set([...containers, "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table"])

/** Whether something in an element begins a paragraph of its own: Google Docs puts a whole text into one `<b>`. */
const holdsBlocks = (element: Element): boolean =>
	element.childNodes.some((child) => isElement(child) && (blocks.has(child.tagName) || holdsBlocks(child)))

/** Whether an element begins a paragraph, or contains what does. */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName) || holdsBlocks(element)

/** The marks of an element's words: what its name says, unless its style says otherwise. */
export function marksOf(element: Element, around: Marks): Marks {
	const { tagName } = element
	const style = styleOf(element)
	const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
	const bold =
		weight === undefined
			? around.bold || tagName === "b" || tagName === "strong"
			: weight === "bold" || weight === "bolder" || Number(weight) >= 600
	const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1]
	const italic = slant === undefined ? around.italic || tagName === "i" || tagName === "em" : slant === "italic" || slant === "oblique"
	const struck =
		around.struck ||
		tagName === "s" ||
		tagName === "del" ||
		tagName === "strike" ||
		style.split(";").some((declaration) => declaration.startsWith("text-decoration") && declaration.includes("line-through"))
	const href = tagName === "a" ? attribute(element, "href") : ""
	return { bold, italic, struck, ...(/^(?:https?|mailto):/i.test(href) ? { href } : around.href !== undefined && { href: around.href }) }
}
