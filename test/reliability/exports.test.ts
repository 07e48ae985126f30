/** Hostile text through the exports that other programs open: it comes out as text, and nothing acts on it. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Naming, Reader, readers, summaryOf, type SummaryOptions, written } from "../../src/summary/index.ts"
import { runs, spread, telling } from "../harness/soak.ts"
import { openHtml, openWord } from "../summary/opened.ts"
import { noteWith, requestFor, wholes } from "./everywhere.ts"
import { hostile } from "./hostile.ts"

const caseWith = (text: string, options: SummaryOptions = {}) => ({
	...requestFor(Object.fromEntries(wholes.map((layout) => [`${layout}.ipt.md`, noteWith(layout, text)]))),
	options,
})

const tried = spread(telling(hostile), 36)

const everything: SummaryOptions = { reader: "supervisor", parts: readers.supervisor.map(({ name }) => name) }

const harmless = new Set(
	"html head meta title style body main header nav section h1 h2 h3 p ul ol li strong em del code pre blockquote br hr table thead tbody tr th td a div figure figcaption svg title desc g rect circle ellipse line path polygon polyline text tspan".split(
		" ",
	),
)

const plainAttributes = new Set(["aria-label", "charset", "class", "content", "href", "http-equiv", "id", "lang", "name", "scope", "start"])

/** What figures have besides; none of it leads anywhere or runs anything. */
const ofDrawings = new Set(
	"aria-labelledby cx cy d dy fill fill-opacity font-family font-size font-style font-weight height opacity points r role rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor transform viewBox width x x1 x2 y y1 y2".split(
		" ",
	),
)

function expectInert(html: string): void {
	const acting = openHtml(html).elements.filter(
		({ name, attributes }) =>
			!harmless.has(name) ||
			Object.entries(attributes).some(
				([attribute, value]) =>
					!(plainAttributes.has(attribute) || ofDrawings.has(attribute)) || (attribute === "href" && !/^#[a-z-]+$/.test(value)),
			),
	)
	expect(acting).toEqual([])
	// The style sheet contains the title: nothing in it ends the sheet, or loads anything.
	const [, sheet = ""] = /<style>\n([\s\S]*?)<\/style>/.exec(html) ?? []
	expect(sheet).toMatch(/@media print \{[\s\S]*\}\n$/)
	expect(sheet).not.toMatch(/url\(|@import|expression\(/i)
}

function expectPlain(bytes: Uint8Array): void {
	const { elements, files } = openWord(bytes)
	const inText = new Set(elements.get("word/document.xml"))
	for (const active of ["w:instrText", "w:fldChar", "w:fldSimple", "w:hyperlink", "w:object", "w:altChunk"])
		expect(inText).not.toContain(active)
	for (const [name, content] of files) if (name.endsWith(".rels")) expect(content.toString()).not.toContain("TargetMode")
}

const visible = (text: string): string => text.replace(/\s+/g, " ")

describe("hostile text in every place of a case", () => {
	it("comes out of HTML as text: no script, no handler, no address [R96] [R34] [R35]", async () => {
		for (const text of tried) expectInert(String(await written(caseWith(text, everything), "html")))
	}, 300_000)

	it("comes out of Word as text: strict XML, no field, nothing that leads outside [R96] [R13]", async () => {
		// A document takes a moment to make: each contains several texts.
		for (let at = 0; at < tried.length; at += 12) {
			const bytes = await written(
				caseWith(
					tried
						.slice(at, at + 12)
						.map((text) => text.replace(/\s+/g, " "))
						.join(" "),
					everything,
				),
				"docx",
			)
			expectPlain(bytes as Uint8Array)
		}
	}, 300_000)

	it.each(["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>", "]]>", "{ DDEAUTO cmd }", "=1+1", "&amp;lt;"])(
		"is read there as it was written: %s",
		async (text) => {
			const expected = visible(text.replaceAll("&amp;", "&"))
			const options = { ...everything, parts: ["identification", "goals"] } as const
			expect(visible(openHtml(String(await written(caseWith(text, options), "html"))).text)).toContain(expected)
			expect(visible(openWord((await written(caseWith(text, options), "docx")) as Uint8Array).text)).toContain(expected)
		},
	)
})

it("no text makes an export throw, for any reader", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.string({ unit: "binary", maxLength: 60 }),
			fc.constantFrom(...Reader.options),
			fc.constantFrom(...Naming.options),
			async (text, reader, names) => {
				const request = caseWith(text, { reader, names })
				expect(summaryOf(request).tree.children.length).toBeGreaterThan(1)
				expectInert(String(await written(request, "html")))
				expectPlain((await written(request, "docx")) as Uint8Array)
				expect(JSON.parse(String(await written(request, "json")))).toMatchObject({ version: 2, names })
			},
		),
		{ numRuns: runs(40, 8) },
	)
}, 120_000)
