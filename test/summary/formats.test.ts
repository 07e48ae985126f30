import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Root } from "mdast"
import { describe, expect, it } from "vitest"
import { el } from "../../src/summary/figures/element.ts"
import { type Element, figuresOf } from "../../src/summary/figures/index.ts"
import { exportHtml, htmlOf } from "../../src/summary/html/index.ts"
import { cssString } from "../../src/summary/html/style.ts"
import { caseAsJson, Format, formats, Naming, PartName, summaryOf, titleOfFormat, written } from "../../src/summary/index.ts"
import { markdownOf } from "../../src/summary/markdown.ts"
import { wordOf } from "../../src/summary/word/index.ts"
import { summaryWords } from "../../src/summary/words.ts"
import { soaking } from "../harness/soak.ts"
import { openHtml, openWord } from "./opened.ts"
import { sample, samples } from "./requests.ts"

/** A drawing with each kind of thing that figures consist of. */
const drawing = el(
	"svg",
	{ xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 800 400", width: 800, height: 400 },
	el("title", {}, "PHQ-9 <by> session"),
	el("rect", { x: 10, y: 10, width: 100, height: 20, rx: 4, fill: "#1d6570", "fill-opacity": 0.25 }),
	el("g", {}, el("circle", { cx: 50, cy: 50, r: 5, fill: "none", stroke: "#1b2733", "stroke-width": 2, "stroke-dasharray": "4 3" })),
	el("line", { x1: 0, y1: 80, x2: 800, y2: 80, stroke: "#000000" }),
	el("path", { d: "M0 400L800 0", fill: "none", stroke: "#9a3412", "stroke-linecap": "round" }),
	el("text", { x: 790, y: 20, "font-size": 12, fill: "#1b2733", "text-anchor": "end", "font-weight": 600 }, "fell <b> & fell"),
)
const withFigure = () => {
	const tree: Root = {
		type: "root",
		children: [
			{ type: "heading", depth: 1, children: [{ type: "text", value: "T" }] },
			{ type: "figure", id: "course", drawings: [drawing], title: "PHQ-9 by session", description: "It fell from 18 to 5 <b>." },
		],
	}
	return { tree, title: "T & <T>", code: "C-1", made: "2026-06-01", language: "en" }
}

describe("HTML", () => {
	it.each(samples)("of %s is complete by itself: a policy, a title, a language, no address", async (code) => {
		const html = String(await written(sample(code), "html"))
		const { elements } = openHtml(html)
		const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy")?.attributes["content"]
		expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
		expect(html).toContain(`<title>Case summary: ${code}</title>`)
		expect(elements.find(({ name }) => name === "html")?.attributes).toEqual({ lang: "en" })
		expect(html.match(/https?:/g)).toBeNull()
		expect(elements.filter(({ name }) => name === "h1")).toHaveLength(1)
	})

	it("leads from its list of parts to each of them", async () => {
		const { elements } = openHtml(String(await written(sample("G-2025-03"), "html")))
		const targets = elements.filter(({ name }) => name === "section").map(({ attributes }) => `#${attributes["id"]}`)
		expect(elements.filter(({ name }) => name === "a").map(({ attributes }) => attributes["href"])).toEqual(targets)
		expect(targets.length).toBeGreaterThan(8)
	})

	it("makes a table of each person, with the labels as headers of its rows", async () => {
		const { elements } = openHtml(String(await written(sample("G-2025-03", { parts: ["inventory"] }), "html")))
		expect(elements.filter(({ attributes }) => attributes["class"] === "record")).toHaveLength(5)
		expect(elements.filter(({ attributes }) => attributes["scope"] === "row").length).toBeGreaterThan(40)
	})

	it("holds nothing that ends a string of its style sheet", () => {
		expect(cssString('a"\\\n</style>{}')).toBe('"a\\22 \\5c \\a \\3c \\2f style\\3e \\7b \\7d "')
	})

	it("leads nowhere but to its own parts", () => {
		const link = (url: string): Root => ({
			type: "root",
			children: [
				{
					type: "paragraph",
					children: [
						{ type: "link", url, children: [{ type: "text", value: "there" }] },
						{ type: "image", url, alt: "seen" },
					],
				},
			],
		})
		const anchors = (url: string) =>
			openHtml(htmlOf({ ...withFigure(), tree: link(url) })).elements.filter(({ name }) => ["a", "img"].includes(name))
		for (const url of [
			"https://example.org/",
			"mailto:a@example.org",
			"javascript:alert(1)",
			" javascript:alert(1)",
			"data:text/html,x",
			"file:///etc/passwd",
			"//example.org",
			"\u0001javascript:x",
		])
			expect(anchors(url)).toEqual([])
	})
})

describe("Word", () => {
	it.each(samples)("of %s has styles, header rows, a header with the code, page numbers and properties", async (code) => {
		const { elements, files } = openWord((await written(sample(code), "docx")) as Uint8Array)
		const part = (name: string): string => files.get(name)?.toString() ?? ""
		const body = part("word/document.xml")
		expect(body).toContain('<w:pStyle w:val="Title"/>')
		expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(12)
		if (elements.get("word/document.xml")?.includes("w:tbl")) expect(body).toContain("<w:tblHeader/>")
		const headers = [...files.keys()]
			.filter((name) => /^word\/header\d/.test(name))
			.map(part)
			.join("")
		expect(headers).toContain(code)
		expect(
			[...files.keys()]
				.filter((name) => /^word\/footer\d/.test(name))
				.map(part)
				.join(""),
		).toContain("NUMPAGES")
		expect(part("docProps/core.xml")).toContain(`<dc:title>Case summary: ${code}</dc:title>`)
		expect(part("docProps/core.xml")).toContain("2026-06-01T00:00:00Z")
	})

	it("is the same file for the same summary", async () => {
		const [first, second] = [await written(sample("D-2026-07"), "docx"), await written(sample("D-2026-07"), "docx")]
		expect(Buffer.from(first as Uint8Array).equals(Buffer.from(second as Uint8Array))).toBe(true)
	})
})

describe("a figure", () => {
	it("is drawn in HTML, with its words as text", () => {
		const { elements, text } = openHtml(htmlOf(withFigure()))
		expect(
			elements
				.filter(({ name }) => ["figure", "svg", "rect", "circle", "line", "path", "text", "b"].includes(name))
				.map(({ name }) => name),
		).toEqual(["figure", "svg", "rect", "circle", "line", "path", "text"])
		expect(text).toContain("fell <b> & fell")
	})

	it.each(samples)("of %s is there for a small screen too, each with ids of its own, and on paper only as it was", (code) => {
		const page = exportHtml(sample(code))
		const { elements } = openHtml(page)
		const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? [])
		expect(new Set(ids).size).toBe(ids.length)
		expect(page.match(/<div class="wide">/g)).toHaveLength(figuresOf(sample(code)).length)
		expect(page.match(/<div class="narrow"><svg viewBox="0 0 300 /g)).toHaveLength(figuresOf(sample(code)).length)
		expect(page).toMatch(/@media screen \{[^@]*@container \(width < 720px\)/)
		expect(page).toMatch(/^\.narrow \{ display: none; \}$/m)
	})

	it("is drawn in Word as shapes of its own, with its words as text and a description of what is to be seen", async () => {
		const { files, text, elements } = openWord(await wordOf(withFigure()))
		const body = files.get("word/document.xml")?.toString() ?? ""
		expect(body.match(/<a:prstGeom prst="[^"]*"/g)).toEqual(["roundRect", "ellipse", "rect"].map((shape) => `<a:prstGeom prst="${shape}"`))
		expect(elements.get("word/document.xml")?.filter((name) => name === "a:custGeom")).toHaveLength(2)
		expect(text).toContain("fell <b> & fell")
		expect(body).toContain('descr="It fell from 18 to 5 &lt;b&gt;."')
		expect([...files.keys()].filter((name) => name.startsWith("word/media/"))).toEqual([])
	})

	it.each(samples)("of %s is drawn in Word with each of its texts, and numbered once", async (code) => {
		const { files, text } = openWord((await written(sample(code), "docx")) as Uint8Array)
		for (const { element } of figuresOf(sample(code))) for (const each of textsIn(element)) expect(text).toContain(each)
		const numbers = [...(files.get("word/document.xml")?.toString() ?? "").matchAll(/<(?:wp:docPr|wps:cNvPr|wpg:cNvPr) id="(\d+)"/g)].map(
			([, id]) => id,
		)
		expect(new Set(numbers).size).toBe(numbers.length)
	})

	it("is described in Markdown", () => {
		expect(markdownOf(withFigure().tree)).toBe("# T\n\n*PHQ-9 by session: It fell from 18 to 5 \\<b>.*\n")
	})
})

function textsIn(element: Element): string[] {
	return element.children.flatMap((child) => (child.type === "text" ? (element.tagName === "text" ? [child.value] : []) : textsIn(child)))
}

describe("JSON", () => {
	const schema = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas", name), "utf8"))
	const ajv = new Ajv2020({ strict: false })
	const exported = ajv.compile(schema("case-export.schema.json"))

	it.each(samples)("of %s fits the published schema, whatever is asked for", async (code) => {
		for (const [index, names] of Naming.options.entries()) {
			// Each part alone, by one of the ways to name people; in a soak by all of them.
			const alone = PartName.options.filter((_, at) => soaking || at % Naming.options.length === index)
			for (const parts of [undefined, [], ...alone.map((part) => [part])]) {
				const data: unknown = JSON.parse(String(await written(sample(code, { names, ...(parts && { parts }) }), "json")))
				expect(exported(data), ajv.errorsText(exported.errors)).toBe(true)
			}
		}
	})

	it("names the parts that it leaves out", async () => {
		const lacks = async (parts?: PartName[]) => JSON.parse(String(await written(sample("G-2025-03", parts && { parts }), "json"))).lacks
		const { parts, says } = await lacks(["goals"])
		expect(parts).toEqual(expect.arrayContaining(["formulation", "inventory", "risk", "sessions", "ending"]))
		expect(parts).not.toContain("goals")
		expect(says).toHaveLength(1)
		expect((await lacks()).parts).toEqual([])
	})

	it("is refused by the schema where something is missing or of another kind", async () => {
		const data: Record<string, unknown> = JSON.parse(String(await written(sample("G-2025-03"), "json")))
		expect(exported({ ...data, version: 1 })).toBe(false)
		expect(exported({ ...data, goals: undefined })).toBe(false)
	})

	it("of all cases fits its schema too", () => {
		const list = ajv.compile(schema("cases.schema.json"))
		const cases = samples.map((code) => caseAsJson(sample(code).case, { error: 0, warning: 0, information: 0, hint: 0 }, (file) => file))
		expect(list({ version: 1, cases, unread: [] }), ajv.errorsText(list.errors)).toBe(true)
		expect(list({ version: 1, cases: [{}] })).toBe(false)
	})

	it("holds the parts that are asked for and nothing of others", async () => {
		const text = String(await written(sample("G-2025-03", { parts: ["measures"] }), "json"))
		const data = JSON.parse(text)
		expect(data).toMatchObject({
			parts: ["measures"],
			formulation: { header: [], risk: null, sections: [] },
			goals: [],
			sessions: [],
			people: [],
			inventory: [],
			mechanisms: [],
			missing: [],
			head: { diagnosis: [], onset: null, variant: null, author: null, contract: { sessions: null }, ending: null },
			closing: { sections: [] },
		})
		expect(data.measures.length).toBeGreaterThan(0)
		expect(text).not.toMatch(/brother|wife/i)
	})
})

it("a document knows what it is", () => {
	expect(summaryOf(sample("G-2025-03"))).toMatchObject({
		title: "Case summary: G-2025-03",
		code: "G-2025-03",
		author: "AB",
		made: "2026-06-01",
		language: "en",
	})
})

it("each choice that a language words is of a format, and any other has the name of its format", () => {
	const worded = Object.keys(summaryWords.current.documents.formats)
	expect(worded.filter((name) => !Format.safeParse(name).success)).toEqual([])
	expect(titleOfFormat("html")).toBe("HTML, to read and print")
	for (const format of Format.options.filter((name) => !worded.includes(name))) expect(titleOfFormat(format)).toBe(formats[format].name)
})
