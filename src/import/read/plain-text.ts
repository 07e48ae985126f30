/** Plain text: paragraphs between blank lines, lists by their marks, headings by the line below them, a new page by its sign. */
import { plain, type Run } from "../../note/forms/phrasing.ts"
import type { Block } from "../document.ts"

const item = /^(?<indent>[ \t]*)(?:(?<mark>[-*+•·▪◦‣–—])|(?<number>\d{1,3})[.)])[ \t]+(?<words>\S.*)$/
const underline = /^(?:={3,}|-{3,})$/

/** Lines of running text are at least as long as this when a program has broken them. */
const wrapped = 60

/** The blocks of a text. */
export function blocksOfText(text: string): Block[] {
	return text
		.replace(/^\uFEFF/, "")
		.replaceAll("\v", "\n")
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
		.split("\f")
		.flatMap((page, index): Block[] => [...(index > 0 ? [{ kind: "page" } as const] : []), ...blocksOfPage(page.split("\n"))])
}

function blocksOfPage(lines: readonly string[]): Block[] {
	const blocks: Block[] = []
	let open: string[] = []
	const end = (): void => {
		if (open.length > 0) blocks.push({ kind: "paragraph", runs: runsOf(together(open)) })
		open = []
	}
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? ""
		const found = item.exec(line)?.groups
		if (line.trim() === "") end()
		// A line of signs that does not underline a heading only separates.
		else if (underline.test(line.trim()) && open.length === 0) blocks.push({ kind: "paragraph", runs: runsOf(line.trim()) })
		else if (underline.test((lines[at + 1] ?? "").trim()) && open.length === 0 && found === undefined && line.trim().length <= 100) {
			blocks.push({ kind: "heading", level: (lines[at + 1] ?? "").trim().startsWith("=") ? 1 : 2, runs: runsOf(line.trim()) })
			at++
		} else if (found?.["words"] === undefined) open.push(line.trim())
		else {
			end()
			const { indent = "", number, words } = found
			// An item goes on in lines that are further in.
			const more: string[] = [words]
			while (/^[ \t]+\S/.test(lines[at + 1] ?? "") && !item.test(lines[at + 1] ?? "")) more.push((lines[++at] ?? "").trim())
			const depth = Math.min(8, Math.floor(indent.replaceAll("\t", "  ").length / 2))
			blocks.push({ kind: "item", depth, ...(number !== undefined && { number: Number(number) }), runs: runsOf(together(more)) })
		}
	}
	end()
	return blocks
}

const runsOf = (text: string): readonly Run[] => [{ ...plain, text }]

/** Lines that a program has broken are one line; others stay as they are. */
function together(lines: readonly string[]): string {
	const isWrapped = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= wrapped)
	return lines.join(isWrapped ? " " : "\n")
}
