/** Exported documents as another program opens them. */
import { parse, type DefaultTreeAdapterTypes } from "parse5"
import { SaxesParser } from "saxes"
import { archived } from "../harness/archive.ts"

type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Every element of a page as a browser's parser makes them, with its attributes; and the text of its body. */
export function openHtml(html: string): {
	readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[]
	readonly text: string
} {
	const elements: { name: string; attributes: Record<string, string> }[] = []
	let text = ""
	const stack: HtmlNode[] = [...parse(html).childNodes].reverse()
	for (let node = stack.pop(); node; node = stack.pop()) {
		if ("tagName" in node)
			elements.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) })
		if (node.nodeName === "#text" && "value" in node && node.parentNode && !["style", "title"].includes(node.parentNode.nodeName))
			text += node.value
		if (node.nodeName === "#comment") elements.push({ name: "#comment", attributes: {} })
		if ("childNodes" in node) stack.push(...node.childNodes.toReversed())
	}
	return { elements, text }
}

/** The parts of a Word document, each read as strict XML; throws if one is not. */
export function openWord(bytes: Uint8Array): {
	readonly files: ReadonlyMap<string, Buffer>
	readonly elements: ReadonlyMap<string, readonly string[]>
	readonly text: string
} {
	const files = archived(Buffer.from(bytes))
	const elements = new Map<string, string[]>()
	let text = ""
	for (const [name, content] of files) {
		if (!/\.(?:xml|rels)$/.test(name)) continue
		const found: string[] = []
		const parser = new SaxesParser({ xmlns: true })
		parser.on("opentag", ({ name: tag }) => {
			found.push(tag)
			if (name === "word/document.xml" && tag === "w:p") text += "\n"
		})
		parser.on("text", (more) => void (name === "word/document.xml" && (text += more)))
		parser.on("error", (error) => {
			throw new Error(`${name}: ${error.message}`)
		})
		parser.write(content.toString("utf8")).close()
		elements.set(name, found)
	}
	return { files, elements, text }
}
