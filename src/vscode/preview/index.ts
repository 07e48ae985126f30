/**
 * The Markdown preview of a note shows people, goals, ratings and measures as what they are. Anything else, and any other
 * file, is shown as ever. Knows no editor: VS Code hands over its Markdown renderer.
 */
import type { MarkdownIt } from "markdown-it"
import { showMarks } from "./marks.ts"
import { showMeasures } from "./measures.ts"
import { showRatings } from "./ratings.ts"

/** Extends the renderer. `isNote`: whether the file of this address is a note. */
export function extendPreview(md: MarkdownIt, isNote: (address: unknown) => boolean): MarkdownIt {
	// VS Code tells the address of the file that is rendered.
	const isOfNote = (env: unknown): boolean => typeof env === "object" && env !== null && "currentDocument" in env && isNote(env.currentDocument)
	md.core.ruler.push("ipt", (state) => {
		if (!isOfNote(state.env)) return
		for (const token of state.tokens) {
			if (token.type !== "inline" || !token.children) continue
			token.children = showMarks(showRatings(token.children, state.Token), state.Token)
		}
		const measures = showMeasures(state.src, md.utils.escapeHtml)
		if (measures === "") return
		const head = new state.Token("html_block", "", 0)
		head.content = measures
		state.tokens.unshift(head)
	})
	return md
}
