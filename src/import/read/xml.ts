/** XML as Word and others write it in documents. Nothing outside of the text is looked up: entities are the five of XML and characters. */
import { Unreadable } from "../document.ts"

export interface XmlElement {
	/** Without its prefix, which every program may choose. */
	readonly name: string
	/** By name without prefix; of two that differ in it alone, the first. */
	readonly attributes: ReadonlyMap<string, string>
	readonly children: (XmlElement | string)[]
}

/** Deeper than tables in tables in text boxes. */
const deepest = 400

/** More elements than a document of a thousand pages has. */
const most = 3_000_000

/** The root of a text. Throws `Unreadable` for one that is too deep or too large, or is not XML. */
export function readXml(text: string): XmlElement {
	const root: XmlElement = { name: "", attributes: new Map(), children: [] }
	const open: XmlElement[] = [root]
	let count = 0
	let at = 0
	while (at < text.length) {
		const start = text.indexOf("<", at)
		const parent = open.at(-1) ?? root
		const between = text.slice(at, start < 0 ? text.length : start)
		if (between !== "") parent.children.push(decoded(between))
		if (start < 0) break
		if (text.startsWith("<!--", start)) at = after(text, "-->", start + 4)
		else if (text.startsWith("<![CDATA[", start)) {
			at = after(text, "]]>", start + 9)
			parent.children.push(text.slice(start + 9, at - 3))
		} else if (text.startsWith("<?", start)) at = after(text, "?>", start + 2)
		// Declarations could name files and define entities: a document has none.
		else if (text.startsWith("<!", start)) throw new Unreadable("damaged")
		else {
			at = endOfTag(text, start)
			const tag = text.slice(start + 1, at - 1)
			if (tag.startsWith("/")) {
				if (open.length > 1) open.pop()
				continue
			}
			if (++count > most) throw new Unreadable("too-large")
			const element = elementOf(tag)
			parent.children.push(element)
			if (tag.endsWith("/")) continue
			open.push(element)
			if (open.length > deepest) throw new Unreadable("too-complex")
		}
	}
	const [found] = elementsIn(root)
	if (!found) throw new Unreadable("damaged")
	return found
}

function after(text: string, end: string, from: number): number {
	const found = text.indexOf(end, from)
	if (found < 0) throw new Unreadable("damaged")
	return found + end.length
}

/** An attribute may contain the sign that ends a tag. */
function endOfTag(text: string, start: number): number {
	let quote = ""
	for (let at = start; at < text.length; at++) {
		const character = text[at] ?? ""
		if (quote !== "") quote = character === quote ? "" : quote
		else if (character === '"' || character === "'") quote = character
		else if (character === ">") return at + 1
	}
	throw new Unreadable("damaged")
}

function elementOf(tag: string): XmlElement {
	const end = tag.search(/[\s/]/)
	const attributes = new Map<string, string>()
	for (let at = end < 0 ? tag.length : end; at < tag.length;) {
		const equals = tag.indexOf("=", at)
		const double = equals < 0 ? -1 : tag.indexOf('"', equals)
		const single = equals < 0 ? -1 : tag.indexOf("'", equals)
		const open = double < 0 ? single : single < 0 ? double : Math.min(double, single)
		const close = open < 0 ? -1 : tag.indexOf(tag[open] ?? "", open + 1)
		if (close < 0) break
		const name = tag.slice(at, equals).trim()
		if (!name.startsWith("xmlns") && !attributes.has(localName(name))) attributes.set(localName(name), decoded(tag.slice(open + 1, close)))
		at = close + 1
	}
	return { name: localName(end < 0 ? tag : tag.slice(0, end)), attributes, children: [] }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

const entities: Readonly<Partial<Record<string, string>>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

const decoded = (text: string): string =>
	text.includes("&")
		? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) =>
				name === undefined
					? character(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal))
					: (entities[name] ?? whole),
			)
		: text

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD")

/** The elements in an element, without the text between them. */
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] => children.filter((child) => typeof child !== "string")

/** The first element of a name in an element. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element && elementsIn(element).find((child) => child.name === name)

/** The value of the attribute `val` of a child. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.get("val")

/** Whether a child that is a switch is there and not switched off; nothing if it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
	const found = childOf(element, name)
	return found && !["0", "false", "off", "none"].includes(found.attributes.get("val") ?? "1")
}
