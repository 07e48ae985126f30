/** The page of a finding, as Markdown: what it says, when, what to write and why. Made from the record and the words. */
import { sources, wordsOf } from "../record/index.ts"
import { codeWords } from "./en/codes.ts"
import { codes } from "./index.ts"
import { partOfCode } from "./missing/part-of-code.ts"

/** The page of one code; nothing for a code that no rule yields. */
export function docsPage(code: string): string | undefined {
	const level = codes.get(code)
	if (!level) return undefined
	const own = codeWords[code]
	if (own) return page(code, level, own.title, [own.when])
	const part = partOfCode(code)
	if (!part) return undefined
	const { title, write, why, source, example, aliases = [] } = wordsOf(part.id)
	const write_ = `${write.slice(0, 1).toUpperCase()}${write.slice(1)}.`
	return page(code, level, part.in ? `${title} (${part.in})` : title, [
		`This part is missing or empty. **What to write:** ${write_}`,
		`**Why it matters:** ${why}`,
		...(example === undefined ? [] : [`**Example:** ${example}`]),
		...(aliases.length > 0 ? [`Also read as: ${aliases.join(", ")}.`] : []),
		...(source !== undefined && sources[source] !== undefined ? [`Source: ${sources[source]}`] : []),
	])
}

function page(code: string, level: string, title: string, blocks: readonly string[]): string {
	return [`## ${code}`, `**${title}** · usually ${level}`, ...blocks].join("\n\n")
}
