/** Which case a note may belong to whose front matter cannot be read, or has no end. */
import { caseCode, frontMatterLimits } from "../../record/index.ts"

/** After the key, what may surround the code in quotes, as an item or in bold. */
const value = /^[^\w:：]*[:：]\W*([A-Za-z0-9][\w.-]*)/

/** The code in `case: F-1`, and what follows it. */
function readCaseLine(line: string): readonly [code: string, rest: string] | undefined {
	const at = line.toLowerCase().indexOf("case")
	if (at < 0 || at > 8 || /\w/.test(line.slice(0, at))) return undefined
	const after = line.slice(at + 4)
	const [whole = "", code] = value.exec(after) ?? []
	return code === undefined ? undefined : [code, after.slice(whole.length)]
}

/** Nothing, or a comment. */
const isOver = (rest: string): boolean => !/\w/.test(rest) || /^[^\w.-]+#/.test(rest)

/** The body has begun: what it says of a case is no header. */
const section = /^#{2,6}[ \t]/

/** The code of the first line `case: CODE` before the first section; nothing when no such line is there. Linear. */
export function caseAtHead(text: string): string | undefined {
	for (const line of text.slice(0, frontMatterLimits.bytes).split(/[\r\n]+/)) {
		if (section.test(line)) return undefined
		// No code is longer, nor what is written around it.
		const [code, rest] = readCaseLine(line.slice(0, 200)) ?? []
		if (code !== undefined && isOver(rest ?? "")) return caseCode.safeParse(code).success ? code : undefined
	}
	return undefined
}
