/**
 * Lists as a word processor pastes them: `•`, `–`, `o`, signs of Wingdings, wide spaces after a mark, a whole list
 * indented by a tab; and lines that begin with a bold label of the record and have no mark at all. If one contains a label
 * it is read as the list that it is. The text that is read has the same length as the one that is written, so that
 * every place stays where it is.
 */
import { findTerm, isNameOfPart } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { hasWide, plainSpaced, wide } from "../../text/wide.ts"
import { isGoalId } from "../values/value.ts"
import { followed } from "./cut.ts"

const odd = "•·▪▫‣◦●○■□◆◇➢➤►▶→⇒➔➜✓✔❖∙⁃−–—\\uF000-\\uF0FF"
/** Nothing is searched in a text without any of this. */
const mayHold = new RegExp(
	`^(?:[ \\t${wide}]*(?:[${odd}][ \\t${wide}]|o[ \\t${wide}]|[§Øüvq]\\t|(?:[-+*]|\\d{1,9}[.)])[ \\t]?[${wide}])|(?:\\t| {4})[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]|(?:\\*\\*|__)[^*_\\s])`,
	"m",
)
const marked = new RegExp(
	`^([ \\t${wide}]*)([${odd}]|[-+*]|\\d{1,9}[.)]|o(?=[ \\t${wide}])|[§Øüvq](?=\\t))([ \\t${wide}]+)(?=[^ \\t${wide}])`,
)
const label = /^(?:\*\*|__)?[^*_:：\r\n]{1,60}(?:\*\*|__)?[ \u00A0]?[:：]/
/** A label in bold at the start of a line, its colon in the bold or after it, and a value. */
const boldLabel = new RegExp(`^(\\*\\*|__)([^*_:\\s][^*_:]{0,58}?):?\\1:?(?=[ \\t${wide}]+[^ \\t${wide}])`)
/** Number signs of a heading with wide spaces after them. */
const wideHeading = new RegExp(`^(#{1,6})([ \\t]*[${wide}][ \\t${wide}]*)`)
const mayHoldHeading = new RegExp(`^#{1,6}[ \\t]?[${wide}]`, "m")

/** A line of a list whose mark is not Markdown's, or not where Markdown has it. */
export interface PastedLine {
	/** From the start of the line to its first word. */
	readonly range: Range
	/** The same, as it is read. */
	readonly read: string
	/** As it would be written. */
	readonly meant: string
	/** It has a label in bold, and no mark. */
	readonly isUnmarked?: true
}

interface Line {
	readonly at: number
	readonly lead: string
	readonly mark: string
	readonly space: string
	readonly hasLabel: boolean
	readonly unmarked?: PastedLine
}

/** Lines of pasted lists that contain a label, in the order of the text. */
export function pastedLines(text: string): PastedLine[] {
	if (!mayHold.test(text)) return []
	const found: PastedLine[] = []
	let run: Line[] = []
	let isNested = false
	const end = (): void => {
		for (const line of listOf(run, isNested)) found.push(line)
		run = []
	}
	for (const { at, line, isOpen, isHeading, listPossible } of followed(text)) {
		const [whole = "", lead = "", mark = "", space = ""] = isOpen || isHeading ? [] : (marked.exec(line) ?? [])
		if (mark !== "") {
			if (run.length === 0) isNested = listPossible
			run.push({ at, lead, mark, space, hasLabel: label.test(line.slice(whole.length)) })
		} else if (isOpen || isHeading) end()
		else {
			const unmarked = unmarkedLine(at, line)
			if (unmarked) run.push({ at, lead: "", mark: "-", space: " ", hasLabel: true, unmarked })
		}
	}
	end()
	return found
}

/** `**Level:** low`, as the item of a list that it is: where the label is one of the record. */
function unmarkedLine(at: number, line: string): PastedLine | undefined {
	const [whole = "", signs = "", name = ""] = boldLabel.exec(line) ?? []
	const isLabel =
		whole.includes(":") &&
		(isNameOfPart(name) || isGoalId(name) || findTerm("technique", name) !== undefined || findTerm("mechanism", name) !== undefined)
	if (!isLabel) return undefined
	// Emphasis is as long as bold words without a mark.
	const read = `- ${signs.slice(1)}${whole.slice(2).replace(signs, signs.slice(1))}`
	return { range: { start: at, end: at + whole.length }, read, meant: `- ${whole}`, isUnmarked: true }
}

function listOf(run: readonly Line[], isNested: boolean): PastedLine[] {
	const base = isNested ? 0 : Math.min(...run.map(({ lead }) => widthOf(lead)))
	const isIndented = base >= 4 && base < 8
	// Without a label only what Markdown has for a mark, with a wide space after it, is one.
	if (!run.some(({ hasLabel }) => hasLabel) && (base >= 4 || !run.every(({ mark, space }) => /^[-+*]$/.test(mark) && hasWide(space))))
		return []
	const widths: number[] = []
	return run.flatMap(({ at, lead, mark, space, unmarked }) => {
		const width = widthOf(lead)
		while ((widths.at(-1) ?? -1) >= width) widths.pop()
		widths.push(width)
		if (unmarked) return [unmarked]
		const isOdd = !/^(?:[-+*]|\d{1,9}[.)])$/.test(mark)
		if (!isOdd && !hasWide(lead + space) && !isIndented) return []
		const written = isOdd ? "-" : mark
		const start = isIndented ? moved(lead, written, width < base + 2) : plain(lead) + written
		const read = start + spaceOf(space)
		const whole = { start: at, end: at + lead.length + mark.length + space.length }
		const indent = isNested ? plain(lead) : "  ".repeat(widths.length - 1)
		return read.length === whole.end - whole.start ? [{ range: whole, read, meant: `${indent}${written} ` }] : []
	})
}

/** Of an indentation, in columns. */
function widthOf(lead: string): number {
	let width = 0
	for (const sign of lead) width += sign === "\t" ? 4 - (width % 4) : 1
	return width
}

const plain = plainSpaced

/** The mark with one step less before it, and with as many spaces more after it. */
function moved(lead: string, mark: string, isFirst: boolean): string {
	const tab = lead.indexOf("\t")
	if (tab >= 0 && tab < 4) return `${plain(lead.slice(0, tab) + lead.slice(tab + 1))}${mark} `
	return isFirst ? `   ${mark}${" ".repeat(lead.length - 3)}` : plain(lead) + mark
}

/** More than four spaces after a mark would make code of what follows. */
const spaceOf = (space: string): string => (space === "\t" || /^ {1,3}$/.test(space) ? space : ` ${"\u00A0".repeat(space.length - 1)}`)

/** A text as it is read: of the same length, and the same except for the marks of such lines and of headings. */
export function asRead(written: string): string {
	const text = withHeadings(written)
	const lines = pastedLines(text)
	if (lines.length === 0) return text
	let at = 0
	let read = ""
	for (const { range, read: instead } of lines) {
		read += text.slice(at, range.start) + instead
		at = range.end
	}
	return read + text.slice(at)
}

/** A text whose headings have plain spaces after their number signs. */
function withHeadings(text: string): string {
	if (!mayHoldHeading.test(text)) return text
	let at = 0
	let read = ""
	for (const { at: start, line, isHeading } of followed(text)) {
		const [whole = "", signs = "", spaces = ""] = isHeading ? (wideHeading.exec(line) ?? []) : []
		if (whole === "") continue
		read += text.slice(at, start) + signs + plainSpaced(spaces)
		at = start + whole.length
	}
	return read + text.slice(at)
}
