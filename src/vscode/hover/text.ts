/**
 * A hover, in Markdown that is not trusted and contains no HTML. What a note says goes in as text: nothing in it becomes
 * markup, an image or a command.
 */
import * as vscode from "vscode"
import { sourceText } from "../../record/guidance.ts"
import { legible } from "../../text/text.ts"

/** Longer texts of a note are cut: a hover is to be read at a glance. */
const longest = 240

export class HoverText {
	readonly markdown = new vscode.MarkdownString()

	/** A name in bold, and what goes with it on the same line. */
	heading(name: string, more = ""): this {
		this.#bold(name)
		if (more !== "") {
			this.markdown.appendMarkdown(" · ")
			this.#say(more)
		}
		return this
	}

	paragraph(text: string): this {
		this.markdown.appendMarkdown("\n\n")
		this.#say(text)
		return this
	}

	/** Lines with a label each, as a list; those without a text are left out. */
	items(...items: readonly (readonly [label: string, text: string | undefined])[]): this {
		this.markdown.appendMarkdown("\n")
		for (const [label, text] of items) {
			if (text === undefined || text === "") continue
			this.markdown.appendMarkdown("\n- ")
			this.#bold(label)
			this.markdown.appendMarkdown(": ")
			this.#say(text)
		}
		return this
	}

	/** A source of the record by its key: the one text that is Markdown, for its address. */
	source(key: string | undefined): this {
		const source = sourceText(key)
		if (source === undefined) return this
		this.paragraph(`${vscode.l10n.t("Source")}:`).markdown.appendMarkdown(` ${source}`)
		return this
	}

	#bold(text: string): void {
		this.markdown.appendMarkdown("**")
		this.#say(text)
		this.markdown.appendMarkdown("**")
	}

	/** Word by word, as `appendText` makes spaces that no line may break at. */
	#say(text: string): void {
		const cut = legible(text.length > longest ? `${wholeWords(text.slice(0, longest))}…` : text)
		for (const [index, word] of cut.trim().split(/\s+/).entries()) {
			if (index > 0) this.markdown.appendMarkdown(" ")
			this.markdown.appendText(word)
		}
	}
}

/** Without its last word, which may have been cut; nothing of a text that is one word. */
function wholeWords(text: string): string {
	const last = text.trimEnd().split(/\s/).at(-1) ?? ""
	return text.endsWith(last) ? text.slice(0, text.length - last.length) : text
}
