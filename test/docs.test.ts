/** The pages of the docs: their links lead somewhere, and each picture of them is small and shown. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../scripts/paths.ts"

const pages = globSync(["*.md", "docs/**/*.md", "samples/*.md"], { cwd: root })

const textOf = (page: string): string => readFileSync(join(root, page), "utf8").replaceAll(/^ *```[^]*?^ *```$/gmu, "")

/** Where the links and pictures of a page lead within the repository, from its root. */
const linksOf = (page: string): { readonly file: string; readonly anchor: string | undefined }[] =>
	[...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, path = "", anchor]) => ({
		file: path === "" ? page : normalize(join(dirname(page), path)),
		anchor,
	}))

/** The anchors of a page's headings, as renderers of Markdown make them. */
function anchorsOf(page: string): ReadonlySet<string> {
	const anchors = new Set<string>()
	for (const [, heading = ""] of textOf(page).matchAll(/^#+ (.*)$/gm)) {
		const plain = heading
			.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
			.replaceAll(/\s/g, "-")
		let anchor = plain
		for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${count}`
		anchors.add(anchor)
	}
	return anchors
}

describe("a page of the docs", () => {
	it.each(pages)("links to what is there: %s", (page) => {
		const lost = linksOf(page).filter(
			({ file, anchor }) => !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).has(anchor)),
		)
		expect(lost).toEqual([])
	})

	it("has links", () => {
		expect(pages.flatMap(linksOf).length).toBeGreaterThan(100)
	})
})

describe("a picture of the docs", () => {
	const pictures = globSync("docs/images/*", { cwd: root })
	const shown = new Set(pages.flatMap(linksOf).map(({ file }) => file))

	it.each(pictures)("is shown, and is small: %s", (picture) => {
		expect(shown.has(normalize(picture))).toBe(true)
		expect(statSync(join(root, picture)).size).toBeLessThan(250_000)
	})
})
