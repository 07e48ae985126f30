/**
 * A cheap look at a piece of Markdown before it is parsed: text nested or marked up so that parsing would take seconds
 * is left unread. The limits lie far above anything written by hand.
 */

/** Larger notes are not read (UTF-16 units). */
export const largestNote = 512 * 1024

const limits = {
	/** Quote marks and list markers in a row, or indentation in steps of two. */
	depth: 100,
	/** Emphasis marks, brackets, back-ticks and angle brackets in one run of lines without a blank one. */
	marks: 1000,
	/** Underlines that make headings of the lines above them, in one run. */
	underlines: 100,
	/** Lines that follow a quote or a list item without a blank line between. */
	lines: 1000,
	/** UTF-16 units of one run. */
	run: 64 * 1024,
} as const

/** Whether a piece of Markdown can be parsed in time. Linear in its length. */
export function isReadable(text: string): boolean {
	let marks = 0
	let underlines = 0
	let lines = 0
	let size = 0
	for (const line of text.split(/\r\n|\n|\r/)) {
		if (/^[ \t]*$/.test(line)) {
			marks = underlines = lines = size = 0
			continue
		}
		const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? ""
		const depth = containers.replace(/[ \t\d.)]/g, "").length + (containers.match(/\d[.)]/g)?.length ?? 0)
		const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0
		if (depth > limits.depth || indent / 2 > limits.depth) return false
		marks += line.match(/[*_[\]<`]/g)?.length ?? 0
		underlines += /^ {0,3}(?:=+|-+)[ \t]*$/.test(line) ? 1 : 0
		lines += 1
		size += line.length
		if (marks > limits.marks || underlines > limits.underlines || lines > limits.lines || size > limits.run) return false
	}
	return true
}
