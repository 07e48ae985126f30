/** The text of a hover, in parts that each editor shows in its way. What a note says is text: nothing in it becomes markup. */
import { sourceText } from "../../record/guidance.ts"
import { legible } from "../../text/text.ts"

/** Longer texts of a note are cut: a hover is to be read at a glance. */
const longest = 240

/** A run of words. `markdown`: of a source of the record, which has an address. */
export interface HoverRun {
	readonly text: string
	readonly as?: "bold" | "markdown"
}

export interface HoverBlock {
	readonly is: "item" | "paragraph"
	readonly runs: readonly HoverRun[]
}

export class HoverText {
	readonly blocks: HoverBlock[] = []

	/** A name in bold, and what goes with it on the same line. */
	heading(name: string, more = ""): this {
		return this.#add("paragraph", [bold(name), ...(more === "" ? [] : [{ text: ` · ${atAGlance(more)}` }])])
	}

	paragraph(text: string): this {
		return this.#add("paragraph", [{ text: atAGlance(text) }])
	}

	/** Lines with a label each, as a list; those without a text are left out. */
	items(...items: readonly (readonly [label: string, text: string | undefined])[]): this {
		for (const [label, text] of items)
			if (text !== undefined && text !== "") this.#add("item", [bold(label), { text: `: ${atAGlance(text)}` }])
		return this
	}

	/** A source of the record by its key: the one text that is Markdown, for its address. `label` says what it is. */
	source(key: string | undefined, label: string): this {
		const source = sourceText(key)
		return source === undefined ? this : this.#add("paragraph", [{ text: `${label}: ` }, { text: source, as: "markdown" }])
	}

	#add(is: HoverBlock["is"], runs: readonly HoverRun[]): this {
		this.blocks.push({ is, runs })
		return this
	}
}

const bold = (text: string): HoverRun => ({ text: atAGlance(text), as: "bold" })

/** On one line, cut if it is long, and without what would change the order of the text around it. */
function atAGlance(text: string): string {
	const cut = legible(text.length > longest ? `${wholeWords(text.slice(0, longest))}…` : text)
	return cut.trim().split(/\s+/).join(" ")
}

/** Without its last word, which may have been cut; nothing of a text that is one word. */
function wholeWords(text: string): string {
	const last = text.trimEnd().split(/\s/).at(-1) ?? ""
	return text.endsWith(last) ? text.slice(0, text.length - last.length) : text
}
