/** Examples on the pages of the docs, so that a test can run them as a reader would. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"

/** The first block of code under a heading of a page, or the first that contains these words. */
export function codeOnPage(page: string, heading: string, words = ""): string {
	const text = readFileSync(join(root, page), "utf8")
	const section = text.split(/^(?=#+ )/m).find((part) => part.replace(/^#+ /, "").startsWith(`${heading}\n`)) ?? ""
	const blocks = Array.from(section.matchAll(/^( *)```\w*\n([^]*?)^ *```$/gm), ([, indent = "", code = ""]) =>
		code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
	)
	const found = blocks.find((code) => code.includes(words))
	if (found === undefined) throw new Error(`${page} has no such code under “${heading}”`)
	return found
}
