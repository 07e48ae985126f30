/** An example as Markdown for a page: its notes, what is said below the place it is said of, and the corrected form. */
import { messageOf } from "../../rules/words.ts"
import { lineBefore } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import { handbookWords } from "../words.ts"
import type { Example } from "../../rules/example.ts"
import { findingsIn, isReplacement, mendedFiles, readExample, unmarked } from "./example.ts"

/** The blocks of an example; a corrected form that is on the page already is not repeated. */
export function exampleBlocks(code: string, example: Example, isOnPage: (form: string) => boolean): string[] {
	const { title, described, otherwise = handbookWords.current.pages.mended, mended } = example
	const head = handbookWords.current.pages.example(title)
	const said = messageBlock(code, example)
	if (described !== undefined) return [head, described, said]
	const [form, label] = isReplacement(mended)
		? [changedForm(example), otherwise]
		: [Object.values(mended).join("\n"), handbookWords.current.pages.byAdding(Object.keys(mended).map(inline).join(", "))]
	return [head, ...noteBlocks(example), said, ...(isOnPage(form) ? [] : [label, fence(form)])]
}

/** What the checker says, found by running it on the example. */
export function messageBlock(code: string, example: Example): string {
	const { folder, file } = readExample(example)
	return findingsIn(folder, file, code)
		.map((finding) => `> **${handbookWords.current.levelTitles[finding.level]}:** ${messageOf(finding)}`)
		.join("\n>\n")
}

/** Text of a note in a fence; front matter alone is YAML. */
export function fence(text: string): string {
	const inner = trimmedEnd(text, "\n")
	return `\`\`\`${/^---\n[^]*\n---$|^\w+:/.test(inner) ? "yaml" : "markdown"}\n${inner}\n\`\`\``
}

const inline = (text: string): string => `\`${text}\``

/** The notes, each with its name if there are several. Sessions that differ only in number and date appear once. */
function noteBlocks({ notes }: Example): string[] {
	const groups = Map.groupBy(Object.entries(notes), ([, source]) =>
		unmarked(source).place ? source : source.replace(/^(?:session|date): .*$/gm, ""),
	)
	const groupsByText = Array.from(groups.values(), ([[file, source] = ["", ""], ...alike]) => ({
		file,
		source,
		alike: alike.map(([name]) => inline(name)),
	}))
	return groupsByText.flatMap(({ file, source, alike }) => [
		...(groupsByText.length > 1
			? [[inline(file), ...(alike.length > 0 ? [handbookWords.current.pages.alike(alike)] : [])].join(", ")]
			: []),
		fence(underlined(source)),
	])
}

/** A text with carets below what is marked; a place of several lines has them below its first. */
function underlined(source: string): string {
	const { text, place } = unmarked(source)
	if (!place) return text
	const { start, end } = place
	const lineEnd = (text + "\n").indexOf("\n", start)
	const carets = "^".repeat(Math.max(1, Math.min(end, lineEnd) - start))
	return `${text.slice(0, lineEnd)}\n${" ".repeat(lineBefore(text, start).length)}${carets}${text.slice(lineEnd)}`
}

/** The lines that mending brings in; the whole note where it only takes some away. */
function changedForm(example: Example): string {
	const { file, text } = readExample(example)
	const before = text.split("\n")
	const after = (mendedFiles(example)[file] ?? "").split("\n")
	const most = Math.min(before.length, after.length)
	const differ = (index: number): boolean => before.at(index) !== after.at(index)
	let start = 0
	while (start < most && !differ(start)) start++
	let end = 0
	while (end < most - start && !differ(-1 - end)) end++
	const changed = after
		.slice(start, after.length - end)
		.join("\n")
		.replace(/^\n+/, "")
		.trimEnd()
	return /\p{L}/u.test(changed) ? changed : after.join("\n")
}
