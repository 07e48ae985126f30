/**
 * The Markdown preview of a note shows people, goals, ratings and measures as what they are. Anything else, and any other
 * file, is shown as always. Knows no editor: VS Code hands over its Markdown renderer.
 */
import type { MarkdownIt, RendererRule } from "markdown-it"
import { showMarks } from "./marks.ts"
import { showMeasures } from "./measures.ts"
import { showRatings } from "./ratings.ts"

/**
 * Extends the renderer. `isNote`: whether the file of this address is a note. VS Code says which file it is when tokens
 * are rendered, not when they are made: so ours are always there, and are nothing in other files.
 */
export function extendPreview(md: MarkdownIt, isNote: (address: unknown) => boolean): MarkdownIt {
	const ofNotes =
		(render: (...given: Parameters<RendererRule>) => string): RendererRule =>
		(tokens, index, options, env, self) =>
			typeof env === "object" && env !== null && isNote(env["currentDocument"]) ? render(tokens, index, options, env, self) : ""
	const opened: RendererRule = (tokens, index, _options, _env, self) => (tokens[index] ? `<span${self.renderAttrs(tokens[index])}>` : "")
	const contentOf: RendererRule = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "")
	Object.assign(md.renderer.rules, {
		ipt_open: ofNotes(opened),
		ipt_close: ofNotes(() => "</span>"),
		ipt_rating: ofNotes((...given) => `${opened(...given)}${contentOf(...given)}</span> `),
		ipt_measures: ofNotes((tokens, index) => tokens[index]?.content ?? ""),
	})
	md.core.ruler.push("ipt", (state) => {
		for (const token of state.tokens) {
			if (token.type === "inline" && token.children) token.children = showMarks(showRatings(token.children, state.Token), state.Token)
		}
		const measures = new state.Token("ipt_measures", "", 0)
		measures.content = showMeasures(state.src, md.utils.escapeHtml)
		if (measures.content !== "") state.tokens.unshift(measures)
	})
	return md
}
