/** The page of a finding, as Markdown: what it says, when, what to write and why. Made from the record and the words. */
import { wordsOf } from "../record/index.ts"
import { sources } from "../record/sources.ts"
import { codePages } from "./en/pages.ts"
import { codes } from "./index.ts"
import { partOfCode } from "./missing/part-of-code.ts"

/** The page of one code; nothing for a code that no rule yields. */
export function docsPage(code: string): string | undefined {
	const level = codes.get(code)
	const title = docsTitle(code)
	if (!level || title === "") return undefined
	return [`## ${code}`, `**${title}** · usually ${level}`, ...(codePages[code] ? [codePages[code].when] : partBlocks(code))].join("\n\n")
}

/** The short name of a code; nothing for a code that no rule yields. */
export function docsTitle(code: string): string {
	const own = codePages[code]
	if (own) return own.title
	const part = partOfCode(code)
	if (!part) return ""
	const { title } = wordsOf(part.id)
	return part.in === undefined ? title : `${title} (${part.in})`
}

function partBlocks(code: string): string[] {
	const part = partOfCode(code)
	if (!part) return []
	const { write, why, source, example, aliases = [] } = wordsOf(part.id)
	const cited = source === undefined ? undefined : sources[source]
	return [
		`This part is missing or empty. **What to write:** ${write.slice(0, 1).toUpperCase()}${write.slice(1)}.`,
		`**Why it matters:** ${why}`,
		...(example === undefined ? [] : [`**Example:** ${example}`]),
		...(aliases.length > 0 ? [`Also read as ${aliases.join(", ")}.`] : []),
		...(cited === undefined ? [] : [`Source: ${cited}`]),
	]
}
