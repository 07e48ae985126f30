/** The strings of the editor side, in English: what a translator begins with. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../paths.ts"

const call = /(?:l10n\.t|\bt)\(\s*"((?:[^"\\]|\\.)*)"/g

/** Each text that the editor side hands to `l10n.t`, by itself. */
export const strings = (): Record<string, string> => stringsIn("src/vscode/**/*.ts")

/** The same of some of its files. */
export function stringsIn(pattern: string): Record<string, string> {
	const found = globSync(pattern, { cwd: root }).flatMap((file) =>
		Array.from(readFileSync(join(root, file), "utf8").matchAll(call), ([, text = ""]) => text),
	)
	return Object.fromEntries([...new Set(found)].sort().map((text) => [text, text]))
}
