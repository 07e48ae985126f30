/** Where the front matter of a note stands. */
import type { Range } from "../text.ts"

export interface FrontMatterPlace {
	/** The opening `---`. */
	readonly opening: Range
	/** The YAML between the fences, with its last line end. */
	readonly yaml: Range
	/** Where the body begins: behind the closing fence's line. */
	readonly bodyStart: number
}

export const byteOrderMark = "\uFEFF"

/** Looks for `---` on the first line (after a byte order mark) and its partner; nothing where one is missing. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
	const start = text.startsWith(byteOrderMark) ? 1 : 0
	const fence = /---[ \t]*(?:\r\n|\n|\r|$)/y
	fence.lastIndex = start
	if (!fence.test(text)) return undefined
	const yamlStart = fence.lastIndex
	const closing = /(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n|\n|\r|$)/g
	closing.lastIndex = yamlStart
	const close = closing.exec(text)
	if (!close) return undefined
	return {
		opening: { start, end: start + 3 },
		yaml: { start: yamlStart, end: close.index },
		bodyStart: close.index + close[0].length,
	}
}
