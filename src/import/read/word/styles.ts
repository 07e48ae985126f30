/** What the styles of a document say: which are headings, which are bold, which are lists. */
import { childOf, elementsIn, switchOf, valueOf, type XmlElement } from "../xml.ts"

/** What a style says of a paragraph or of words in it. */
export interface Style {
	/** Of a heading, from 1. */
	readonly level?: number
	readonly bold?: boolean
	readonly italic?: boolean
	readonly hidden?: boolean
	/** The list that its paragraphs are in, and how deep. */
	readonly list?: { readonly id: string; readonly depth: number }
}

const none: Style = {}

/** Styles may be based on one another: in a circle too, if a program is wrong. */
const longestChain = 12

/** The styles of a document by their ids, which are names of each language. */
export class Styles {
	readonly #elements: ReadonlyMap<string, XmlElement>
	readonly #known = new Map<string, Style>()

	constructor(root: XmlElement | undefined) {
		this.#elements = new Map(
			(root ? elementsIn(root) : []).flatMap((element) => {
				const id = element.name === "style" ? element.attributes.get("styleId") : undefined
				return id === undefined ? [] : [[id, element] as const]
			}),
		)
	}

	/** What a style says, with those that it is based on. */
	of(id: string | undefined): Style {
		if (id === undefined) return none
		const known = this.#known.get(id)
		if (known) return known
		let style: Style = none
		let next: string | undefined = id
		for (let step = 0; next !== undefined && step < longestChain; step++) {
			const element: XmlElement | undefined = this.#elements.get(next)
			style = { ...styleOf(element, next), ...style }
			next = valueOf(element, "basedOn")
		}
		this.#known.set(id, style)
		return style
	}
}

function styleOf(element: XmlElement | undefined, id: string): Style {
	const words = childOf(element, "rPr")
	const paragraph = childOf(element, "pPr")
	const name = valueOf(element, "name") ?? id
	const [bold, italic, hidden] = [switchOf(words, "b"), switchOf(words, "i"), switchOf(words, "vanish")]
	const level = levelOf(valueOf(paragraph, "outlineLvl")) ?? levelOfName(name)
	const numbers = childOf(paragraph, "numPr")
	const list = valueOf(numbers, "numId")
	return {
		...(level !== undefined && { level }),
		...(bold !== undefined && { bold }),
		...(italic !== undefined && { italic }),
		...(hidden !== undefined && { hidden }),
		...(list !== undefined && { list: { id: list, depth: Number(valueOf(numbers, "ilvl") ?? 0) } }),
	}
}

/** Word writes the name in English in every language. */
function levelOfName(name: string): number | undefined {
	const [, digit] = /^heading\s*([1-9])$/i.exec(name) ?? []
	return digit === undefined ? (/^title$/i.test(name) ? 1 : undefined) : Number(digit)
}

/** The level of an outline, which counts from 0; 9 is that of text. */
export function levelOf(outline: string | undefined): number | undefined {
	const level = Number(outline ?? Number.NaN)
	return level >= 0 && level < 9 ? level + 1 : undefined
}
