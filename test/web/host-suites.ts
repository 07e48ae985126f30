/** The suites of test/host that need no Node: a soak tries them in the browser too. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "..", "host")

/** What of Node there is a form of here for the browser. */
const known = ["node:assert/strict", "node:process"]

/** The paths of these suites, from this folder. */
export function hostSuites(): string[] {
	return globSync("*.host.ts", { cwd: folder })
		.toSorted()
		.filter((name) => !needsNode(join(folder, name)))
		.map((name) => `../host/${name}`)
}

function needsNode(file: string, seen = new Set<string>()): boolean {
	if (seen.has(file)) return false
	seen.add(file)
	const text = readFileSync(file, "utf8")
	if (/\bBuffer\b/.test(text)) return true
	return Array.from(text.matchAll(/\bfrom "([^"]+)"/g), ([, name = ""]) => name).some((name) =>
		name.startsWith(".") && !name.includes("/src/")
			? needsNode(join(file, "..", name), seen)
			: name.startsWith("node:") && !known.includes(name),
	)
}
