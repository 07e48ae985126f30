/** Where the front matter of a note begins and ends. */
import type { Range } from "../../text/text.ts"
import { type Slip, slipAt } from "./slip.ts"

export interface FrontMatterPlace {
	/** The opening dashes. */
	readonly opening: Range
	/** The YAML between the fences, with its last line end. */
	readonly yaml: Range
	/** Where the body begins: after the closing fence's line. */
	readonly bodyStart: number
	/** Fences written another way. */
	readonly slips: readonly Slip[]
}

/** A header that is begun: what is known of it before its end is found. */
export interface Opening {
	readonly range: Range
	/** Where the YAML begins. */
	readonly yamlStart: number
	readonly slips: readonly Slip[]
}

export const byteOrderMark = "\uFEFF"

interface Line {
	readonly start: number
	/** Without the line end. */
	readonly end: number
	readonly next: number
	readonly words: string
}

function* linesFrom(text: string, start: number): Iterable<Line> {
	const words = /[^\r\n]*/y
	for (let at = start; at < text.length;) {
		words.lastIndex = at
		words.test(text)
		const end = words.lastIndex
		const next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length)
		yield { start: at, end, next, words: text.slice(at, end) }
		at = next
	}
}

/** A key and a colon, in quotes or not. */
const keyed = /^\s{0,40}["']?[\p{L}\p{N}_][^:：]{0,60}[:：]/u
const heading = /^#{1,6}[ \t]/
/** What lines of YAML begin with, besides keys. */
const inYaml = /^(?:[\s#\-[\]{}"'%&*!|>?@`:]|$)/

/**
 * Three dashes, or what other programs make of them: `—`, `–––`, `- - -` of a word processor; `***`, `___` and `\---` of
 * an editor that renders Markdown while it is written. Nothing for any other line.
 */
function fenceIn(words: string): "clean" | "slip" | undefined {
	if (/^---[ \t]*$/.test(words)) return "clean"
	if (words.length > 40) return undefined
	const marks = words.replace(/\s|\\(?=[*_-])/g, "")
	if (/^\*{3,}$|^_{3,}$/.test(marks)) return "slip"
	if (!/^[‐-―−-]+$/.test(marks)) return undefined
	return /[‒-―]/.test(marks) || marks.length > 2 || words.trim() === "--" ? "slip" : undefined
}

/** The first line that is not blank, if it opens front matter; after blank lines, or in other dashes, only with a key below. */
export function findOpening(text: string): Opening | undefined {
	const start = text.startsWith(byteOrderMark) ? 1 : 0
	let opening: Line | undefined
	for (const line of linesFrom(text, start)) {
		if (opening) {
			if (line.words.trim() === "") continue
			return keyed.test(line.words) ? opened(text, start, opening) : undefined
		}
		if (line.words.trim() === "") continue
		const fence = fenceIn(line.words)
		if (!fence) return undefined
		if (fence === "clean" && line.start === start) return opened(text, start, line)
		opening = line
	}
	return undefined
}

function opened(text: string, start: number, { start: at, end, next, words }: Line): Opening {
	const lead = words.length - words.trimStart().length
	const range = { start: at + lead, end: at + words.trimEnd().length }
	const blank = { start, end: at }
	const slips: Slip[] = []
	if (at > start)
		slips.push({ what: "blank", range, text: text.slice(range.start, range.end), meant: "", edits: [{ range: blank, text: "" }] })
	if (fenceIn(words) === "slip") slips.push(slipAt("fence", text, { start: at, end }, "---"))
	return { range, yamlStart: next, slips }
}

/** Looks for the fences of the front matter; nothing if one is missing. Linear. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
	const opening = findOpening(text)
	if (!opening) return undefined
	let afterBlank = false
	/** A heading, as long as what follows does not say that it is a comment. */
	let unsure = false
	for (const { start, end, next, words } of linesFrom(text, opening.yamlStart)) {
		const fence = fenceIn(words) ?? (/^\.\.\.[ \t]*$/.test(words) ? "clean" : undefined)
		if (fence && !/^[ \t]/.test(words)) {
			const slips = fence === "slip" ? [slipAt("fence", text, { start, end }, "---")] : []
			return {
				opening: opening.range,
				yaml: { start: opening.yamlStart, end: start },
				bodyStart: next,
				slips: [...opening.slips, ...slips],
			}
		}
		const blank = words.trim() === ""
		const isYaml = keyed.test(words) || inYaml.test(words)
		// The body has begun: the header was never closed, and dashes further down are not its end.
		if (!blank && !isYaml && (afterBlank || unsure)) return undefined
		if (unsure && /^\s*-[ \t]+\*\*/.test(words)) return undefined
		unsure = heading.test(words) || (unsure && blank)
		if (unsure && words.startsWith("##") && isBody(text, next)) return undefined
		afterBlank = blank
	}
	return undefined
}

/** Whether a heading is followed by what no comment in front matter is: a blank line, text or the end. */
function isBody(text: string, at: number): boolean {
	const [line] = linesFrom(text, at)
	return !line || !(keyed.test(line.words) || line.words.startsWith("#") || fenceIn(line.words))
}

/** Where a header that is never closed should end: after its last line before a blank one, a heading or text. */
export function endOfOpen(text: string, yamlStart: number): number {
	let end = yamlStart
	for (const { next, words } of linesFrom(text, yamlStart)) {
		if (words.trim() === "" || heading.test(words) || !(keyed.test(words) || inYaml.test(words))) break
		end = next
	}
	return end
}
