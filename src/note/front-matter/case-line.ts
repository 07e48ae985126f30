/** Which case a note may belong to whose front matter cannot be read, or has no end. */
import { caseCode, frontMatterLimits } from "../../record/index.ts"

/** `case: F-1`, also in quotes, as an item or in bold, and with a comment after it. */
const caseLine = /^\W{0,8}case\W{0,4}?[:：]\W{0,8}?([A-Za-z0-9][A-Za-z0-9._-]{0,63})(?=\W*$|[^\w.-]+#)/i
/** The body has begun: what it says of a case is no header. */
const section = /^#{2,6}[ \t]/

/** The code of the first line `case: CODE` before the first section; nothing when no such line is there. Linear. */
export function caseAtHead(text: string): string | undefined {
	for (const line of text.slice(0, frontMatterLimits.bytes).split(/[\r\n]+/)) {
		if (section.test(line)) return undefined
		// No code is longer, nor what is written around it.
		const [, code] = caseLine.exec(line.slice(0, 200)) ?? []
		if (code !== undefined) return caseCode.safeParse(code).success ? code : undefined
	}
	return undefined
}
