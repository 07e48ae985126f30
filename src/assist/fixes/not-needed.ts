/** Writes into a note that a finding is not needed in it; the reason is the clinician's to write. */
import { scopeOf } from "../../note/exceptions.ts"
import { insertKey } from "../../note/forms/insert.ts"
import { placeholder } from "../../note/forms/skeleton.ts"
import { entriesIn, entryOf } from "../../note/front-matter/read.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import { isOfHeader } from "../../rules/missing/codes.ts"
import { maySilence } from "../../rules/silence.ts"
import { lineBefore, lineEndOf, type TextEdit } from "../../text/text.ts"
import type { Fix } from "./fix.ts"

/** Nothing for what may not be silenced. */
export function notNeeded(subject: Subject, finding: Finding): Fix | undefined {
	const { code, level, range } = finding
	if (!maySilence(code, level) || !subject.note.frontMatter) return undefined
	const edit = isOfHeader(code) ? inFrontMatter(subject, code) : inBody(subject, code, range.start)
	return edit && { title: { does: "not-needed", finding }, edits: [edit], preferred: false }
}

function inFrontMatter({ note, layout }: Subject, code: string): TextEdit | undefined {
	const { frontMatter, text } = note
	if (!frontMatter) return undefined
	const eol = lineEndOf(text)
	const known = entryOf(frontMatter.entries, "not-needed")
	if (!known) {
		// A map on one line takes no further line.
		if (text.slice(frontMatter.yaml.start, frontMatter.yaml.end).trimStart().startsWith("{")) return undefined
		return insertKey(note, frontMatter, layout ?? "session", "not-needed", `not-needed:\n  ${code}: ${placeholder}`)
	}
	const [first] = entriesIn(known.value)
	if (!first) return undefined
	const { start } = first.keyRange
	const indent = lineBefore(text, start)
	// In braces the new entry goes first, on their line.
	return {
		range: { start, end: start },
		text: indent.trim() === "" ? `${code}: ${placeholder}${eol}${indent}` : `${code}: ${placeholder}, `,
	}
}

/** Under the heading that the finding is at; what is missing from the note, under its title. */
function inBody({ note }: Subject, code: string, at: number): TextEdit {
	const eol = lineEndOf(note.text)
	const comment = `<!-- ipt: not needed ${code}: ${placeholder} -->`
	const scope = at < note.start ? undefined : scopeOf(note, at)
	const title = note.title && note.title.at + note.title.part.heading.end
	const heading = scope ? headingEnd(note.text, scope.start) : title
	if (heading !== undefined) return { range: { start: heading, end: heading }, text: eol + comment }
	return {
		range: { start: note.start, end: note.start },
		text: (note.start > 0 && !/[\r\n]/.test(note.text[note.start - 1] ?? "") ? eol : "") + comment + eol,
	}
}

/** The end of the heading that begins here: of its line, or of the line that underlines it. */
function headingEnd(text: string, start: number): number {
	const lineEnd = (from: number): number => {
		let end = from
		while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++
		return end
	}
	const end = lineEnd(start)
	const next = text.startsWith("\r\n", end) ? end + 2 : end + 1
	const under = text.slice(next, lineEnd(next))
	return !text.startsWith("#", start) && /^\s{0,3}(?:-+|=+)\s{0,9}$/.test(under) ? next + under.length : end
}
