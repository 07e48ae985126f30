/** The strings of the editor side, in English: what a translator begins with. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { formats } from "../../src/summary/formats.ts"
import { root } from "../paths.ts"

const call = /(?:l10n\.t|\bt)\(\s*"((?:[^"\\]|\\.)*)"/g

export function strings(): Record<string, string> {
	const found = globSync("src/vscode/**/*.ts", { cwd: root }).flatMap((file) =>
		Array.from(readFileSync(join(root, file), "utf8").matchAll(call), ([, text = ""]) => text),
	)
	const titles = Object.values(formats).map(({ title }) => title)
	return Object.fromEntries([...new Set([...found, ...titles])].sort().map((text) => [text, text]))
}
