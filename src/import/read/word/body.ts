/** The body of a Word document as blocks. What is not known is walked through: words are words wherever they are. */
import { plain } from "../../../note/forms/phrasing.ts"
import { type Block, type LeftOutList, type Run, textOf, wordsOf } from "../../document.ts"
import { childOf, elementsIn, switchOf, valueOf, type XmlElement } from "../xml.ts"
import type { Drawn, Numbers } from "./numbers.ts"
import { levelOf, type Style, type Styles } from "./styles.ts"
import { signOf } from "./symbols.ts"

/** What a body refers to in other parts of the document. */
export interface Parts {
	readonly styles: Styles
	readonly numbers: Numbers
	/** Footnotes, endnotes and comments, by their kind and id: `footnote 2`. */
	readonly notes: ReadonlyMap<string, XmlElement>
	/** Addresses by the ids of relationships. */
	readonly links: ReadonlyMap<string, string>
	readonly leftOut: LeftOutList
}

/** A paragraph that is being read. */
interface Paragraph {
	readonly runs: Run[]
	/** Text boxes and notes, which come after it. */
	readonly after: Block[]
	page: boolean
}

interface Marks extends Omit<Run, "text"> {
	readonly hidden: boolean
}

const noMarks: Marks = { ...plain, hidden: false }

/** The number that a footnote has in a text counts through the document. */
export interface Counter {
	notes: number
}

/** Reads one body: of the document, of a header, of a note. */
export class Body {
	readonly #parts: Parts
	readonly #counter: Counter
	/** In a footnote, a further reference does not make a note of a note. */
	readonly #isNote: boolean

	constructor(parts: Parts, counter: Counter = { notes: 0 }, isNote = false) {
		this.#parts = parts
		this.#counter = counter
		this.#isNote = isNote
	}

	/** The blocks in an element. */
	blocksOf(element: XmlElement): Block[] {
		const blocks: Block[] = []
		// Words that are in no paragraph: a wrong document, and words all the same.
		const loose: Paragraph = { runs: [], after: [], page: false }
		for (const child of element.children) {
			if (typeof child === "string") continue
			this.#block(child, blocks, loose)
		}
		if (textOf(loose.runs).trim() !== "") blocks.push({ kind: "paragraph", runs: loose.runs })
		return [...blocks, ...loose.after]
	}

	#block(element: XmlElement, blocks: Block[], loose: Paragraph): void {
		switch (element.name) {
			case "p":
				blocks.push(...this.#paragraph(element))
				return
			case "tbl":
				blocks.push(...this.#table(element))
				return
			case "sectPr":
			case "tblPr":
			case "trPr":
			case "tcPr":
				return
			case "altChunk":
				this.#parts.leftOut.add("embedded", "")
				return
			case "del":
			case "moveFrom":
				this.#leaveOut("deleted", element)
				return
			case "sdt":
				if (isPlaceholder(element)) this.#leaveOut("placeholder", element)
				else for (const child of elementsIn(childOf(element, "sdtContent") ?? element)) this.#block(child, blocks, loose)
				return
			case "r":
			case "t":
				this.#words(element, noMarks, loose)
				return
			default:
				for (const child of elementsIn(element)) this.#block(child, blocks, loose)
		}
	}

	#leaveOut(reason: "deleted" | "placeholder", element: XmlElement): void {
		this.#parts.leftOut.add(reason, rawWords(element))
	}

	#table(element: XmlElement): Block[] {
		const rows = rowsIn(element).flatMap((row) => {
			if (childOf(childOf(row, "trPr"), "del")) {
				this.#leaveOut("deleted", row)
				return []
			}
			return [cellsIn(row).map((cell) => this.blocksOf(cell))]
		})
		return rows.length > 0 ? [{ kind: "table", rows }] : []
	}

	#paragraph(element: XmlElement): Block[] {
		const properties = childOf(element, "pPr")
		const style = this.#parts.styles.of(valueOf(properties, "pStyle"))
		const paragraph: Paragraph = { runs: [], after: [], page: false }
		const marks: Marks = { ...noMarks, ...marksOf(style) }
		for (const child of elementsIn(element)) if (child !== properties) this.#words(child, marks, paragraph)
		const drawn = this.#drawn(properties, style)
		const level = levelOf(valueOf(properties, "outlineLvl")) ?? style.level
		const isNewPage = paragraph.page || switchOf(properties, "pageBreakBefore") === true
		const own = blockOf(paragraph.runs, level, drawn, depthOf(properties, style))
		const endsSection = childOf(properties, "sectPr")
		const isContinuous = valueOf(endsSection, "type") === "continuous"
		return [
			...(isNewPage ? [{ kind: "page" } as const] : []),
			...(own ? [own] : []),
			...paragraph.after,
			...(endsSection && !isContinuous ? [{ kind: "page" } as const] : []),
		]
	}

	#drawn(properties: XmlElement | undefined, style: Style): Drawn | undefined {
		const own = childOf(properties, "numPr")
		const id = valueOf(own, "numId") ?? style.list?.id
		return id === undefined ? undefined : this.#parts.numbers.next(id, depthOf(properties, style))
	}

	/** Reads the words of an element into a paragraph. */
	#words(element: XmlElement, marks: Marks, into: Paragraph): void {
		const { leftOut, links } = this.#parts
		switch (element.name) {
			case "r":
				return this.#children(element, withOwn(marks, element, this.#parts.styles), into)
			case "t":
				return this.#text(element.children.filter((child) => typeof child === "string").join(""), marks, into)
			case "tab":
			case "ptab":
				return this.#text("\t", marks, into)
			case "cr":
				return this.#text("\n", marks, into)
			case "br":
				if (element.attributes.get("type") !== "page") return this.#text("\n", marks, into)
				// A page that ends within a paragraph begins a new one for what follows.
				if (textOf(into.runs).trim() === "") into.page = true
				else into.after.push({ kind: "page" })
				return this.#text("\n", marks, into)
			case "noBreakHyphen":
				return this.#text("-", marks, into)
			case "sym": {
				const sign = signOf(element.attributes.get("char") ?? "")
				if (sign === undefined) leftOut.add("symbol", `${element.attributes.get("font") ?? ""} ${element.attributes.get("char") ?? ""}`)
				return this.#text(sign ?? "", marks, into)
			}
			case "del":
			case "moveFrom":
				return leftOut.add("deleted", rawWords(element))
			case "delText":
			case "delInstrText":
				return leftOut.add("deleted", rawWords(element))
			case "instrText":
			case "rPr":
			case "pPr":
			case "sdtPr":
			case "fldData":
				return
			case "hyperlink": {
				const href = links.get(element.attributes.get("id") ?? "")
				return this.#children(element, { ...marks, ...(href !== undefined && { href }) }, into)
			}
			case "sdt":
				if (isPlaceholder(element)) return this.#leaveOut("placeholder", element)
				return this.#children(childOf(element, "sdtContent") ?? element, marks, into)
			case "AlternateContent":
				return this.#alternative(element, marks, into)
			case "footnoteReference":
			case "endnoteReference":
				return this.#note(element.name.replace("Reference", ""), element.attributes.get("id") ?? "", marks, into)
			case "commentReference": {
				const comment = this.#parts.notes.get(`comment ${element.attributes.get("id") ?? ""}`)
				if (comment) leftOut.add("comment", [comment.attributes.get("author") ?? "", rawWords(comment)].join(": "))
				return
			}
			case "drawing":
			case "pict":
			case "object":
				return this.#drawing(element, marks, into)
			case "txbxContent":
				into.after.push(...this.blocksOf(element))
				return
			case "p":
				into.after.push(...this.#paragraph(element))
				return
			case "tbl":
				into.after.push(...this.#table(element))
				return
			default:
				return this.#children(element, marks, into)
		}
	}

	#children(element: XmlElement, marks: Marks, into: Paragraph): void {
		for (const child of elementsIn(element)) this.#words(child, marks, into)
	}

	#text(text: string, { hidden, ...marks }: Marks, into: Paragraph): void {
		if (text === "") return
		if (hidden) this.#parts.leftOut.add("hidden", text)
		else into.runs.push({ ...marks, text: text.replaceAll("\u00ad", "") })
	}

	/** The same thing for newer and for older programs: it is read once. */
	#alternative(element: XmlElement, marks: Marks, into: Paragraph): void {
		const [choice, fallback] = [childOf(element, "Choice"), childOf(element, "Fallback")]
		const chosen = [choice, fallback].find((each) => each && rawWords(each).trim() !== "") ?? choice ?? fallback
		if (chosen) this.#children(chosen, marks, into)
	}

	/** A picture is left out; a text box is read. */
	#drawing(element: XmlElement, marks: Marks, into: Paragraph): void {
		const found = picturesIn(element)
		for (const description of found) this.#parts.leftOut.add("picture", description)
		this.#children(element, marks, into)
	}

	#note(kind: string, id: string, marks: Marks, into: Paragraph): void {
		const element = this.#parts.notes.get(`${kind} ${id}`)
		if (!element || this.#isNote) return
		const number = ++this.#counter.notes
		this.#text(`[${number}]`, marks, into)
		const blocks = new Body(this.#parts, this.#counter, true).blocksOf(element)
		const [first, ...others] = blocks
		const mark: Run = { ...plain, text: `[${number}] ` }
		into.after.push(
			...(first && "runs" in first
				? [{ kind: "paragraph" as const, runs: [mark, ...withoutSpaceBefore(first.runs)] }, ...others]
				: [{ kind: "paragraph" as const, runs: [mark] }, ...blocks]),
		)
	}
}

const withoutSpaceBefore = (runs: readonly Run[]): readonly Run[] => {
	const start = runs.findIndex(({ text }) => text.trim() !== "")
	return runs.slice(Math.max(0, start)).map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
}

function blockOf(runs: readonly Run[], level: number | undefined, drawn: Drawn | undefined, depth: number): Block | undefined {
	const words = drawn && "words" in drawn ? [{ ...plain, bold: runs[0]?.bold ?? false, text: `${drawn.words} ` }, ...runs] : runs
	if (textOf(words).trim() === "") return undefined
	if (level !== undefined) return { kind: "heading", level, runs: words }
	if (!drawn || "words" in drawn) return { kind: "paragraph", runs: words }
	return { kind: "item", depth, ...("number" in drawn && { number: drawn.number }), runs: words }
}

function depthOf(properties: XmlElement | undefined, style: Style): number {
	const depth = Number(valueOf(childOf(properties, "numPr"), "ilvl") ?? style.list?.depth ?? 0)
	return depth >= 0 && depth < 9 ? depth : 0
}

const marksOf = ({ bold, italic, hidden }: Style): Partial<Marks> => ({
	...(bold !== undefined && { bold }),
	...(italic !== undefined && { italic }),
	...(hidden !== undefined && { hidden }),
})

function withOwn(marks: Marks, run: XmlElement, styles: Styles): Marks {
	const own = childOf(run, "rPr")
	if (!own) return marks
	const style = marksOf(styles.of(valueOf(own, "rStyle")))
	const [bold, italic, hidden] = [switchOf(own, "b"), switchOf(own, "i"), switchOf(own, "vanish")]
	const struck = switchOf(own, "strike") ?? switchOf(own, "dstrike")
	return {
		...marks,
		...style,
		...(bold !== undefined && { bold }),
		...(italic !== undefined && { italic }),
		...(hidden !== undefined && { hidden }),
		...(struck !== undefined && { struck }),
	}
}

/** A form whose place was never filled shows what to write there. */
const isPlaceholder = (element: XmlElement): boolean => switchOf(childOf(element, "sdtPr"), "showingPlcHdr") === true

/** The rows of a table, also of one that a form has wrapped them in. */
const rowsIn = (element: XmlElement): XmlElement[] =>
	elementsIn(element).flatMap((child) => (child.name === "tr" ? [child] : isWrapper(child) ? rowsIn(child) : []))

const cellsIn = (element: XmlElement): XmlElement[] =>
	elementsIn(element).flatMap((child) => (child.name === "tc" ? [child] : isWrapper(child) ? cellsIn(child) : []))

const isWrapper = ({ name }: XmlElement): boolean => ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"].includes(name)

/** All words of an element, whatever is said of them. */
export function rawWords(element: XmlElement): string {
	const words: string[] = []
	const walk = ({ name, children }: XmlElement): void => {
		if (name === "t" || name === "delText") words.push(...children.filter((child) => typeof child === "string"))
		else if (name === "tab" || name === "br" || name === "cr") words.push(" ")
		for (const child of children) if (typeof child !== "string") walk(child)
		if (name === "p" || name === "tc") words.push(" ")
	}
	walk(element)
	return words.join("")
}

/** What is said of each picture in a drawing; without words, an empty text. */
function picturesIn(element: XmlElement): string[] {
	const descriptions: string[] = []
	let pictures = 0
	const walk = (inner: XmlElement): void => {
		if (inner.name === "docPr" || inner.name === "shape") {
			const said = inner.attributes.get("descr") ?? inner.attributes.get("alt") ?? ""
			if (said !== "") descriptions.push(said)
		}
		if (inner.name === "blip" || inner.name === "imagedata" || inner.name === "chart" || inner.name === "OLEObject") pictures++
		if (inner.name === "txbxContent") return
		elementsIn(inner).forEach(walk)
	}
	walk(element)
	return pictures > 0 && descriptions.length === 0 ? [""] : descriptions
}

/** The words of the blocks of a header or footer on one line. */
export const lineOf = (blocks: readonly Block[]): string => blocks.map(wordsOf).join(" ").replace(/\s+/g, " ").trim()
