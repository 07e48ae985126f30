/** What a clipboard becomes at a place of a note. */
import { isMarkdown } from "../../assist/literal.ts"
import { readNote } from "../../note/read.ts"
import type { Range } from "../../text/text.ts"
import { markdownOfHtml, markdownOfText } from "./markdown.ts"
import { fitted } from "./place.ts"

/** A clipboard in the two forms that programs give it; empty if it has none. */
export interface Clipboard {
	readonly html: string
	readonly text: string
}

/** The Markdown to insert; nothing if the editor's own paste does: in front matter, code and comments, and for plain words. */
export function pasted(note: string, place: Range, { html, text }: Clipboard): string | undefined {
	const markdown =
		(isOwnCopy(html) ? undefined : markdownOfHtml(html)) ?? (html === "" || !isOwnCopy(html) ? markdownOfText(text) : undefined)
	if (markdown === undefined || markdown === "") return undefined
	return isMarkdown(readNote(note), place.start) ? fitted(note, place, markdown) : undefined
}

/** VS Code copies a text with its colours: an element that keeps white space, with a line in each `<div>`. */
const isOwnCopy = (html: string): boolean =>
	(html.slice(0, 2000).match(/<div style="[^"]*"/gi) ?? []).some((tag) => /white-space: ?pre;?"$/i.test(tag))
