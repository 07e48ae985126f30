/** What tests read of a figure: its texts with their boxes, its ids, whether it is well-formed. */
import type { Element, Figure } from "../../../src/summary/figures/index.ts"
import { type Box, boxOf, overlap, type TextStyle } from "../../../src/summary/figures/text.ts"

export function* elementsOf(element: Element): Iterable<Element> {
	yield element
	for (const child of element.children) if (child.type === "element") yield* elementsOf(child)
}

export const wordsOf = ({ children }: Element): string =>
	children.map((child) => (child.type === "text" ? child.value : wordsOf(child))).join("")

export interface DrawnText {
	readonly words: string
	readonly box: Box
}

export function textsOf({ element }: Figure): DrawnText[] {
	return [...elementsOf(element)].flatMap((each) => {
		const words = wordsOf(each)
		if (each.tagName !== "text" || words === "") return []
		const { x, y, "font-size": size, "text-anchor": anchor, "font-weight": weight } = each.properties
		const style: TextStyle = {
			size: Number(size),
			bold: weight !== undefined,
			anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
		}
		return [{ words, box: boxOf(Number(x), Number(y), words, style) }]
	})
}

/** Texts that are outside of the figure. */
export function outside(figure: Figure): DrawnText[] {
	return textsOf(figure).filter(({ box }) => box.left < 0 || box.right > figure.width || box.top < 0 || box.bottom > figure.height)
}

/** Pairs of texts that cover one another. */
export function overlaps(figure: Figure): string[] {
	const texts = textsOf(figure).sort((a, b) => a.box.top - b.box.top)
	return texts.flatMap((text, index) => {
		const near = texts.slice(index + 1)
		const end = near.findIndex(({ box }) => box.top >= text.box.bottom)
		return near
			.slice(0, end < 0 ? undefined : end)
			.filter(({ box }) => overlap(text.box, box))
			.map(({ words }) => `${text.words} / ${words}`)
	})
}

const token = /<(\/?)([a-z]+)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>|([^<]+)/gy

/** What is wrong with a text as XML; undefined if it is well-formed. */
export function troubleIn(svg: string): string | undefined {
	const open: string[] = []
	token.lastIndex = 0
	let at = 0
	for (let match = token.exec(svg); match; match = token.exec(svg)) {
		at = token.lastIndex
		const [, close, name = "", attributes = "", empty, text = ""] = match
		const entities = (attributes + text).match(/&(?!(?:amp|lt|gt|quot|#39);)/)
		if (entities) return `a lone & at ${at}`
		if (close === "/") {
			if (open.pop() !== name) return `</${name}> closes nothing at ${at}`
		} else if (name !== "" && empty !== "/") open.push(name)
		const names = [...attributes.matchAll(/ ([a-zA-Z][a-zA-Z0-9:-]*)=/g)].map(([, attribute]) => attribute)
		if (new Set(names).size < names.length) return `an attribute twice at ${at}`
	}
	if (at < svg.length) return `no XML at ${at}: ${svg.slice(at, at + 40)}`
	if (open.length > 0) return `<${open.at(-1)}> is never closed`
	return /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|NaN|Infinity|undefined/u.exec(svg)?.[0] ?? (svg.isWellFormed() ? undefined : "half a character")
}
