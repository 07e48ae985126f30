/**
 * A cheap estimate of Markdown before it is parsed: what parsing would cost. A note whose parts together would take too
 * long is read as far as time allows, the cheap parts first. The limit is far above anything written by hand.
 */
import type { Piece } from "./piece.ts"

/** Larger notes are not read (UTF-16 units). */
export const largestNote = 512 * 1024

/** Larger files contain more text than that, however it is encoded (bytes): they are never read. */
export const largestFile = 3 * largestNote + 3

/** Quote marks and list markers in a row, or indentation in steps of two: deeper ones overflow the parser's stack. */
const deepest = 100

/**
 * What reading a note may cost. The unit is what the parser takes for a field on a line of its own, some 20 µs; plain
 * Markdown, which it need not see, costs far less. Reading, checking and showing what this allows stays below a second on a plain machine.
 */
const mostCost = 20_000

/**
 * What the parser takes for each thing it meets, in that unit, as measured with mdast-util-from-markdown 2. It is linear in
 * lines and in the cells of a table, and quadratic in the marks of a paragraph, in the lines that follow a quote or an
 * item without its marker, and in the containers and underlined headings that end in one piece of text.
 */
const price = {
	/** Of plain Markdown: what is made of it costs more than to read it. */
	plainPiece: 0.5,
	plainPart: 1,
	plainLine: 0.3,
	plainCharacter: 0.002,
	piece: 5,
	character: 0.002,
	line: 0.15,
	/** A paragraph, an item, a heading. */
	block: 0.3,
	container: 0.25,
	/** Of a container within others, by their number squared. */
	nested: 0.004,
	depth: 0.15,
	mark: 0.08,
	bracket: 0.4,
	/** Of a table: a cell is a paragraph of its own to the parser, and is read again and again. */
	cell: 3,
	marksOfParagraph: 0.0017,
	linesOfContainer: 0.0005,
	ending: 0.0035,
} as const

/** Which of a note's pieces are read, by what each costs: the cheapest first, as long as together they cost little enough. */
export function affordable(costs: readonly number[]): (index: number) => boolean {
	let spent = 0
	if (costs.reduce((sum, cost) => sum + cost, 0) <= mostCost) return () => true
	const chosen = new Set<number>()
	for (const [index, cost] of [...costs.entries()].sort(([, a], [, b]) => a - b)) {
		spent += cost
		if (spent > mostCost) break
		chosen.add(index)
	}
	return (index) => chosen.has(index)
}

/** What a piece of plain Markdown costs, with all that is made of it. */
export function costOfPlain({ length }: string, { sections, lineStarts }: Pick<Piece, "lineStarts" | "sections">): number {
	const parts = sections.reduce((sum, { subsections }) => sum + 1 + subsections.length, 0)
	return price.plainPiece + price.plainPart * parts + price.plainLine * lineStarts.length + price.plainCharacter * length
}

/** What parsing a piece of Markdown costs at most; infinite if it cannot be parsed at all. Linear in its length. */
export function costOf(text: string): number {
	let cost = price.piece + text.length * price.character
	let lines = 0
	/** Of the paragraph at hand. */
	let marks = 0
	/** Lines since the last marker of a container. */
	let followers = 0
	let isInTable = false
	let before: Line | undefined
	/** How deep the last line was in containers; a quote ends at a blank line, a list may go on after it. */
	let open = 0
	for (const source of text.split(/\r\n|\n|\r/)) {
		lines += 1
		const line = lineOf(source)
		if (line && line.depth > deepest) return Infinity
		const indent = line ? line.indent + (line.markers > 0 ? 1 : 0) : before?.isQuote ? 0 : open
		const endings = Math.max(0, open - indent) + (line?.isUnderline && before ? 1 : 0)
		cost += price.ending * endings * lines
		if (line) {
			const begins = line.begins || !before
			if (begins) marks = 0
			followers = line.markers > 0 ? 0 : followers + 1
			cost += price.line + (begins ? price.block : 0) + price.container * line.markers + price.nested * line.markers ** 2
			cost += price.depth * line.indent + price.linesOfContainer * 2 * followers + price.mark * line.marks + price.bracket * line.brackets
			// Each further mark may be set against every one before it.
			cost += price.marksOfParagraph * ((marks + line.marks) ** 2 - marks ** 2)
			marks += line.marks
			// The row of dashes makes a table of itself and of the line before, and of each line up to a blank one.
			if (isInTable) cost += price.cell * line.cells
			else if (line.isTableRule && before) {
				cost += price.cell * (before.cells + line.cells)
				isInTable = true
			}
			open = line.indent + line.markers
		} else {
			marks = followers = 0
			isInTable = false
			open = indent
		}
		before = line
	}
	return cost
}

interface Line {
	/** Quote marks and list markers that the line begins with. */
	readonly markers: number
	/** Steps of two spaces before the first of them. */
	readonly indent: number
	readonly depth: number
	/** Emphasis marks, brackets, back-ticks, angle brackets, entities and escapes. */
	readonly marks: number
	readonly brackets: number
	readonly isQuote: boolean
	/** Begins a paragraph of its own, whatever is before it. */
	readonly begins: boolean
	/** May make a heading of the line before. */
	readonly isUnderline: boolean
	/** As a row of a table: one more than it has pipes. */
	readonly cells: number
	/** May make the line before the head of a table. */
	readonly isTableRule: boolean
}

/** The line as it costs; nothing for a blank one. */
function lineOf(source: string): Line | undefined {
	if (/^[ \t]*$/.test(source)) return undefined
	const lead = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(source)?.[0] ?? ""
	const markers = lead.match(/>|[-+*]|\d[.)]/g)?.length ?? 0
	const rest = source.slice(lead.length)
	const indent = Math.floor((/^[ \t]*/.exec(source)?.[0].replaceAll("\t", "    ").length ?? 0) / 2)
	return {
		markers,
		indent,
		depth: Math.max(markers, indent),
		marks: rest.match(/[*_[\]<`&\\]/g)?.length ?? 0,
		brackets: rest.match(/[[\]]/g)?.length ?? 0,
		isQuote: lead.includes(">"),
		begins: /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t])/.test(source),
		isUnderline: /^ {0,3}(?:=+|-+)[ \t]*$/.test(source),
		cells: rest.split("|").length,
		isTableRule: /^[ \t|:-]+$/.test(rest) && rest.includes("-") && /[|:]/.test(rest),
	}
}
