import { build } from "esbuild"
import { describe, expect, it } from "vitest"
import { extension } from "../scripts/bundles.ts"

/** The pieces that are loaded with the extension itself, by static imports. */
async function atStart(): Promise<{ bytes: number; inputs: string[]; text: string }> {
	const { metafile, outputFiles } = await build({ ...extension, write: false, metafile: true, logLevel: "silent" })
	const outputs = metafile?.outputs ?? {}
	const loaded = new Set<string>()
	const load = (path: string): void => {
		if (loaded.has(path)) return
		loaded.add(path)
		for (const { path: imported, kind, external } of outputs[path]?.imports ?? []) if (kind === "import-statement" && !external) load(imported)
	}
	load(Object.keys(outputs).find((path) => path.endsWith("/extension.js")) ?? "")
	return {
		bytes: [...loaded].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0),
		inputs: [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})),
		text: (outputFiles ?? []).map(({ text }) => text).join("\n"),
	}
}

describe("the bundle", async () => {
	const { bytes, inputs, text } = await atStart()

	it("loads less than 400 KB at the start", () => {
		expect(bytes / 1024).toBeLessThan(400)
	})

	it("loads what an export needs when it is used", () => {
		expect(inputs.filter((input) => input.startsWith("src/summary/") || input.includes("mdast-util-to-markdown"))).toEqual([])
	})

	it("loads what a page of a finding needs when it is opened", () => {
		expect(inputs.filter((input) => /^src\/(?:rules\/(?:docs|examples|en\/(?:docs|examples|needs|pages))|record\/sources)\b/.test(input))).toEqual([])
	})

	it("loads the tree of cases when it is shown", () => {
		expect(inputs.filter((input) => input.startsWith("src/vscode/tree/"))).toEqual(["src/vscode/tree/view.ts"])
	})

	it("has no way to a network", () => {
		expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|require\("(?:node:)?(?:https?|net|tls|dgram|http2)"\)|from"(?:node:)?(?:https?|net|tls|dgram|http2)"/)
	})
})
