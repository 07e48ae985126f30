/** The forms of `ipt-…` on a line with nothing else on it: never within a sentence. */
import type { Note } from "../../note/read.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { lineRange } from "../../text/text.ts"
import { today } from "../../text/today.ts"
import { forms } from "../forms/snippets.ts"
import { isLiteral } from "../literal.ts"
import { type Completion, filterOf } from "./completion.ts"

interface FormRequest {
	readonly text: string
	readonly offset: number
	/** The list was called for: only then forms are offered where nothing is typed. */
	readonly isRequested: boolean
	/** What a new note here begins with. */
	readonly begins?: Beginning
	/** The note with this text. Called only if forms may be offered. */
	readonly read: () => Note | undefined
}

/** Whole notes for a file that is empty yet, parts for a blank line of a note's body. */
export function completeForms({ text, offset, isRequested, begins, read }: FormRequest): Completion[] {
	const range = lineRange(text, offset)
	const typed = text.slice(range.start, range.end)
	const isNamed = /^ipt-[a-z-]*$/.test(typed)
	if (!isNamed && !(isRequested && typed.trim() === "")) return []
	const isEmpty = text.trim() === typed.trim()
	const note = isEmpty ? undefined : read()
	if (!isEmpty && (!note?.frontMatter || offset < note.frontMatter.bodyStart || isLiteral(note, offset))) return []
	const before = { range, text: text.slice(range.start, offset) }
	return forms(today(), begins)
		.filter(({ isNote }) => isNamed || isNote === isEmpty)
		.map(({ name, title, text: form, description }) => ({
			kind: "form",
			label: name,
			range,
			text: form,
			filter: filterOf(before, [name]),
			about: { is: "form", title, description },
		}))
}
