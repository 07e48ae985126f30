/**
 * The Markdown preview of a note shows its header as a line of words, and people, goals, ratings and measures as what they are.
 * Anything else, and any other file, is shown as always. Knows no editor: VS Code hands over its Markdown renderer.
 */
import type { MarkdownIt, RendererRule } from "markdown-it"
import { isUnreadable, readFrontMatter } from "../../note/front-matter/read.ts"
import { type HeaderWords, showHeader } from "./header.ts"
import { type AmendedNote, showAmended } from "./later.ts"
import { showMarks } from "./marks.ts"
import { showRatings } from "./ratings.ts"

/** What VS Code makes of the lines between the dashes. It has its rule for it later than this, so its token takes ours. */
const ofEditor = "front_matter"

/**
 * Extends the renderer. `isNote`: whether the file of this address is a note. VS Code says which file it is when tokens
 * are rendered, not when they are made: so ours are always there, and are nothing in other files. `amendedNote`: what is known
 * of the note of an address besides its text.
 */
export function extendPreview(
	md: MarkdownIt,
	isNote: (address: unknown) => boolean,
	words: HeaderWords,
	amendedNote: (address: unknown) => AmendedNote | undefined = () => undefined,
): MarkdownIt {
	const isOfNote = (env: unknown): boolean => isNote(documentOf(env))
	const ofNotes =
		(render: (...given: Parameters<RendererRule>) => string): RendererRule =>
		(tokens, index, options, env, self) =>
			isOfNote(env) ? render(tokens, index, options, env, self) : ""
	const opened: RendererRule = (tokens, index, _options, _env, self) => (tokens[index] ? `<span${self.renderAttrs(tokens[index])}>` : "")
	const contentOf: RendererRule = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "")
	Object.assign(md.renderer.rules, {
		ipt_open: ofNotes(opened),
		ipt_close: ofNotes(() => "</span>"),
		ipt_rating: ofNotes((...given) => `${opened(...given)}${contentOf(...given)}</span> `),
		ipt_header: ofNotes((tokens, index, _options, env) => {
			const known = amendedNote(documentOf(env))
			return (tokens[index]?.content ?? "") + (known ? showAmended(known, md.utils.escapeHtml) : "")
		}),
		ipt_front_matter: (tokens, index, options, env, self) =>
			isOfNote(env) ? "" : (self.rules[ofEditor]?.(tokens, index, options, env, self) ?? ""),
	} satisfies Record<string, RendererRule>)
	md.core.ruler.push("ipt", (state) => {
		for (const token of state.tokens) {
			if (token.type === "inline" && token.children) token.children = showMarks(showRatings(token.children, state.Token), state.Token)
		}
		const frontMatter = isMaybeNote.test(state.src) ? readFrontMatter(state.src) : undefined
		if (!frontMatter || isUnreadable(frontMatter)) return
		const header = new state.Token("ipt_header", "", 0)
		header.content = showHeader(frontMatter, words, md.utils.escapeHtml)
		// What cannot be read remains in sight as VS Code shows it.
		if (frontMatter.problems.length === 0) for (const token of state.tokens) if (token.type === ofEditor) token.type = "ipt_front_matter"
		state.tokens.unshift(header)
	})
	return md
}

/** The address of the file that is rendered. */
const documentOf = (env: unknown): unknown =>
	typeof env === "object" && env !== null && "currentDocument" in env ? env.currentDocument : undefined

/** Other files are not read for a header of ours. */
const isMaybeNote = /^(?:case|note)[ \t]*:/im
