/** A hover in Markdown that is not trusted and contains no HTML. What a note says goes in as text. */
import * as vscode from "vscode"
import type { HoverRun, HoverText } from "../../assist/hover/index.ts"

/** A text of a hover as VS Code shows it. */
export function markdownOf({ blocks }: HoverText): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString()
	for (const [index, { is, runs }] of blocks.entries()) {
		const isInList = is === "item" && blocks[index - 1]?.is === "item"
		if (index > 0) markdown.appendMarkdown(isInList ? "\n" : "\n\n")
		if (is === "item") markdown.appendMarkdown("- ")
		for (const run of runs) append(markdown, run)
	}
	return markdown
}

function append(markdown: vscode.MarkdownString, { text, as }: HoverRun): void {
	if (as === "markdown") {
		markdown.appendMarkdown(text)
		return
	}
	if (as === "bold") markdown.appendMarkdown("**")
	// Word by word, as `appendText` makes spaces that no line may break at.
	for (const [index, word] of text.split(" ").entries()) {
		if (index > 0) markdown.appendMarkdown(" ")
		markdown.appendText(word)
	}
	if (as === "bold") markdown.appendMarkdown("**")
}
