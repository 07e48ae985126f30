/** Texts for an editor, as Markdown or as plain text, whichever it can show. */
import type { HoverText } from "../../assist/hover/index.ts"

export interface Markup {
	readonly kind: "markdown" | "plaintext"
	readonly value: string
}

/** What Markdown would take for a mark: within a line, and at its beginning. Hyphens in dates and aliases do not count: some editors would show the backslash before them. */
const marks = /[\\`*_[\]<]|~~|&(?=[#\p{L}])/gu
const marksAtStart = /^(?:[#>+=-]|\d{1,9}(?=[.)]))/

/** Words that stay as they are in Markdown. */
export function escaped(text: string): string {
	return text.replace(marks, String.raw`\$&`).replace(marksAtStart, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

/** What hovers say of a place, one after the other. */
export function hoverMarkup(texts: readonly HoverText[], isMarkdown: boolean): Markup {
	const all = texts.map(({ blocks }) =>
		blocks
			.map(({ is, runs }, index) => {
				const said = runs.map(({ text, as }) =>
					!isMarkdown || as === "markdown" ? text : as === "bold" ? `**${escaped(text)}**` : escaped(text),
				)
				const gap = index === 0 ? "" : is === "item" && blocks[index - 1]?.is === "item" ? "\n" : "\n\n"
				return `${gap}${is === "item" ? "- " : ""}${said.join("")}`
			})
			.join(""),
	)
	return { kind: isMarkdown ? "markdown" : "plaintext", value: all.join(isMarkdown ? "\n\n---\n\n" : "\n\n") }
}

/** The documentation of an item: Markdown of the record, or text of a note. */
export function documentationMarkup(documentation: { readonly markdown: string } | { readonly text: string }, isMarkdown: boolean): Markup {
	if ("text" in documentation)
		return isMarkdown ? { kind: "markdown", value: escaped(documentation.text) } : { kind: "plaintext", value: documentation.text }
	return isMarkdown
		? { kind: "markdown", value: documentation.markdown }
		: { kind: "plaintext", value: documentation.markdown.replace(/\*\*|(?<!\*)\*(?!\*)|`/g, "") }
}
