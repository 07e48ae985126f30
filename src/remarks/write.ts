/**
 * Entries as text, which is added to the end of their author's file:
 *
 *     remark: 3k9x2v7q1m
 *     time: 2026-11-30T22:19:26Z
 *     author: SB
 *     name: Sabine Berg
 *     lines: 14-15
 *     under: ## Interpersonal events
 *     about:
 *       Called @sister on Sunday.
 *     text:
 *       What was her tone when she said that?
 *     end: 3k9x2v7q1m
 *
 * Every editor shows it. What people wrote is indented, so that no line of it can be taken for a key. The last line says
 * that the entry is whole.
 */
import type { Entry } from "./entry.ts"

/** What a new file begins with: the number of this format. */
export const firstLine = "ipt-remarks: 1"

/** Line ends as editors know them. */
export const lineEnds = /\r\n|\n|\r/

/** How much is quoted of the lines that an entry is about: the rest is known by its line numbers. */
const mostLines = 40
const mostCharacters = 4_000

/** A text in the form in which it is read again: whole characters, line feeds, and no empty lines around it. */
export function normalText(text: string): string {
	const lines = text
		.toWellFormed()
		.split(lineEnds)
		.map((line) => (line.trim() === "" ? "" : line))
	const first = lines.findIndex((line) => line !== "")
	const last = lines.findLastIndex((line) => line !== "")
	return first < 0 ? "" : lines.slice(first, last + 1).join("\n")
}

/** An entry as text that can be added to a file. */
export function formatEntry({ kind, id, to, time, author, anchor, text }: Entry): string {
	const { start, end, under, about } = anchor
	return [
		`${kind}: ${id}`,
		...(to === undefined ? [] : [`to: ${oneLine(to)}`]),
		`time: ${oneLine(time)}`,
		`author: ${oneLine(author.initials)}`,
		`name: ${oneLine(author.name)}`,
		`lines: ${start === end ? start : `${start}-${end}`}`,
		...under.map((heading) => `under: ${oneLine(heading)}`),
		...block("about", quoted(about).join("\n")),
		...block("text", text),
		`end: ${id}`,
		"",
	].join("\n")
}

/** What is added to a file for an entry. `before`: what is in the file; nothing if there is no file yet. */
export function addition(before: string | undefined, entry: Entry): string {
	if (before === undefined || before.trim() === "") return `${firstLine}\n\n${formatEntry(entry)}`
	// The end of the file may be lost: the entry begins on a line of its own in any case.
	return `${/[\r\n]$/.test(before) ? "" : "\n"}\n${formatEntry(entry)}`
}

function block(key: string, text: string): string[] {
	const normal = normalText(text)
	return normal === "" ? [] : [`${key}:`, ...normal.split("\n").map((line) => (line === "" ? "" : `  ${line}`))]
}

/** The first lines of a text, as many as are needed to find it again. */
function quoted(lines: readonly string[]): readonly string[] {
	let characters = 0
	const most = lines.slice(0, mostLines)
	const rest = most.findIndex((line) => (characters += line.length + 1) > mostCharacters)
	return (rest < 0 ? most : most.slice(0, Math.max(1, rest))).map(comparable)
}

/** A line as it is quoted and compared: a very long one by how it begins. */
export const comparable = (line: string): string =>
	(line.length <= mostCharacters ? line : line.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, "")).trimEnd().toWellFormed()

const oneLine = (value: string): string => value.toWellFormed().replace(/\s+/g, " ").trim()
