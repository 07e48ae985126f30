import { describe, expect, it } from "vitest"
import { coloursAsCss, type Figure, type FigureRequest, figuresOf, themes } from "../../../src/summary/figures/index.ts"
import { formulation, session } from "../../rules/case-notes.ts"
import { extremes, requestOf, sample } from "./cases.ts"
import { elementsOf, outside, overlaps, troubleIn, wordsOf } from "./reading.ts"

const drawn = (request: FigureRequest, id: string): Figure => {
	const found = figuresOf(request).find((figure) => figure.id === id)
	if (!found) throw new Error(`no figure ${id}`)
	return found
}

/** A line for each element, so that a change can be read. */
const readable = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`

describe("figures of a case", () => {
	it.each(["triad", "circle", "course", "mechanisms"])("are drawn as they were: %s", async (id) => {
		await expect(readable(drawn(sample("G-2025-03"), id).svg)).toMatchFileSnapshot(`references/G-2025-03-${id}.svg`)
	})

	it.each(
		(["dark", "high-contrast", "high-contrast-light"] as const).flatMap((theme) =>
			["triad", "circle", "course", "mechanisms"].map((id) => [theme, id] as const),
		),
	)("are drawn as they were in the theme %s: %s", async (theme, id) => {
		await expect(readable(drawn({ ...sample("D-2026-07"), theme }, id).svg)).toMatchFileSnapshot(`references/D-2026-07-${id}-${theme}.svg`)
	})

	it.each([
		["T-2026-11", "triad"],
		["I-2026-02", "course"],
		["D-2026-07", "circle"],
	])("are drawn as they were: %s, %s", async (code, id) => {
		await expect(readable(drawn(sample(code), id).svg)).toMatchFileSnapshot(`references/${code}-${id}.svg`)
	})

	it.each([
		["empty", "triad"],
		["empty", "circle"],
		["empty", "course"],
		["four-sessions", "circle"],
		["four-sessions", "course"],
		["four-sessions", "mechanisms"],
		["sixty-sessions", "triad"],
		["sixty-sessions", "circle"],
		["sixty-sessions", "course"],
		["sixty-sessions", "mechanisms"],
		["odd-measures", "course"],
		["one-ring", "circle"],
	])("are drawn as they were at the limits: %s, %s", async (name, id) => {
		await expect(readable(drawn(extremes[name]?.() ?? requestOf({}), id).svg)).toMatchFileSnapshot(`references/${name}-${id}.svg`)
	})

	it.each(Object.keys(extremes))("have every text inside and clear of the others: %s", (name) => {
		for (const figure of figuresOf(extremes[name]?.() ?? requestOf({}))) {
			expect(outside(figure), figure.id).toEqual([])
			expect(overlaps(figure), figure.id).toEqual([])
			expect(troubleIn(figure.svg), figure.id).toBeUndefined()
		}
	})

	it.each(["D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11"])(
		"have every text inside and clear of the others: %s",
		(code) => {
			for (const figure of figuresOf(sample(code))) {
				expect(outside(figure), figure.id).toEqual([])
				expect(overlaps(figure), figure.id).toEqual([])
				expect(troubleIn(figure.svg), figure.id).toBeUndefined()
			}
		},
	)

	it("have a title and a description that name them to screen readers, under ids of their own", () => {
		const figures = [...figuresOf({ ...sample("G-2025-03"), prefix: "a b" }), ...figuresOf({ ...sample("D-2026-07"), prefix: "9" })]
		const ids = figures.flatMap(({ element }) => [...elementsOf(element)].flatMap(({ properties }) => properties["id"] ?? []))
		expect(new Set(ids).size).toBe(ids.length)
		for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w-]*$/)
		for (const { element, title, description } of figures) {
			const [name, desc] = element.children
			expect(element.properties["role"]).toBe("img")
			expect(element.properties["aria-labelledby"]).toBe(
				[name, desc].map((each) => each?.type === "element" && each.properties["id"]).join(" "),
			)
			expect(name?.type === "element" && wordsOf(name)).toContain(title)
			expect(desc?.type === "element" && wordsOf(desc)).toBe(description)
		}
	})

	it("hold no script, no style and nothing from elsewhere", () => {
		for (const { element } of figuresOf({ ...sample("G-2025-03"), link: ({ file, line }) => `${file}#L${line + 1}` })) {
			for (const { tagName, properties } of elementsOf(element)) {
				expect(["a", "circle", "desc", "g", "line", "path", "rect", "svg", "text", "title"]).toContain(tagName)
				expect(Object.keys(properties).filter((name) => /^(?:on.*|style|class)$/.test(name))).toEqual([])
			}
		}
	})

	it("lead to where each point, cell, person and event is written", () => {
		const request = sample("G-2025-03")
		const figures = figuresOf({ ...request, link: ({ file, line }) => `${file}#${line}` })
		const targets = figures.map(({ element }) => [...elementsOf(element)].flatMap(({ properties }) => properties["href"] ?? []))
		for (const href of new Set(targets.flat())) {
			const [file = "", line] = String(href).split("#")
			expect(request.notes.get(file)?.text.split("\n")[Number(line)], String(href)).toBeTruthy()
		}
		expect(targets.map(({ length }) => length >= 10)).toEqual([true, true, true, true])
		const lineOf = (href: string | undefined): string | undefined =>
			request.notes.get(href?.split("#")[0] ?? "")?.text.split("\n")[Number(href?.split("#")[1])]
		expect(targets[1]?.map(String).map(lineOf)).toContain("### Sister-in-law")
		expect(targets[2]?.map(String).map(lineOf)).toContain("  PHQ-9: {total: 12, item9: 0}")
		expect(targets[3]?.map(String).map(lineOf)).toContain("- **Enhancing social support**: 2: asked @wife to come to the grave")
		expect(figures.map(({ element }) => element.properties["role"])).toEqual(["group", "group", "group", "group"])
	})

	it("take their colours from the theme, or leave them to the page", () => {
		const svgs = themes.map((theme) =>
			figuresOf({ ...sample("G-2025-03"), theme })
				.map(({ svg }) => svg)
				.join(""),
		)
		expect(new Set(svgs).size).toBe(themes.length)
		expect(svgs[0]).not.toContain("var(")
		expect(svgs.at(-1)).toContain('fill="var(--ipt-figure-ink, #1b2733)"')
		expect(coloursAsCss("dark")).toMatch(/^--ipt-figure-paper: #[0-9a-f]{6}; --ipt-figure-ink: /)
	})
})

describe("what a case holds", () => {
	it("is given in full in the description, where the figure cuts it", () => {
		const words = `it began when ${"the days grew long and ".repeat(30)}ended`
		const triad = drawn(requestOf({ f: formulation({ body: `## Acute stressor\n\n- **Event**: ${words}\n` }) }), "triad")
		expect(triad.description).toContain(words)
		const texts = [...elementsOf(triad.element)].filter(({ tagName }) => tagName === "text").map(wordsOf)
		expect(texts.filter((text) => text.endsWith("…"))).toHaveLength(1)
		expect(texts.filter((text) => text === "not yet written").length).toBeGreaterThan(6)
	})

	it("is a change of ring where Closeness or Change wanted names one", () => {
		const body =
			"## Interpersonal inventory\n\n### Sister\n\n- **Closeness**: 3 (was 1 before the move)\n- **Change wanted**: ring 2: to phone\n\n### Aunt\n\n- **Closeness**: 2 (she was 4 when they met, and was 3 cities away)\n- **Change wanted**: 2 letters a week\n"
		const { description } = drawn(requestOf({ f: formulation({ body }) }), "circle")
		expect(description).toContain("1. Sister; closeness 3 of 4 · before 1 · wanted 2")
		expect(description).not.toMatch(/Aunt.*(?:· before|· wanted)/)
	})

	it.each([
		["3 (was 1)", 1],
		["3 (before the move 2)", 2],
		["2 (vor dem Umzug 1)", 1],
		["2 (vor 3 Jahren)", undefined],
		["2 (war vorher noch im Kreis 1)", undefined],
		["2 (früher im Kreis 1)", 1],
		["2 (bis zur Geburt des Kindes: 1)", 1],
		["2 (antes 1)", 1],
		["2 (antes de la mudanza 1)", 1],
		["2 (antes de la mudanza en el anillo 1)", 1],
		["2 (antes de tener 3 hijos)", undefined],
		["2 (hasta el divorcio 1, después 3)", 1],
	])("is a change of ring in any language: %s", (closeness, before) => {
		const body = `## Interpersonal inventory\n\n### Sister\n\n- **Closeness**: ${closeness}\n`
		const { description } = drawn(requestOf({ f: formulation({ body }) }), "circle")
		expect(/· before (\d)/.exec(description)?.[1]).toBe(before === undefined ? undefined : String(before))
	})

	it("is a reliable change only of measures that have one, and never by colour alone", () => {
		const scores = (phq: number, hamd: number) => `measures: {PHQ-9: ${phq}, HAM-D: ${hamd}}`
		const { svg } = drawn(
			requestOf({
				a: session(1, { more: scores(12, 20) }),
				b: session(2, { more: scores(6, 4) }),
				c: session(3, { more: scores(18, 40) }),
			}),
			"course",
		)
		expect(svg.match(/reliably better than at the start<\/title>/g)).toHaveLength(1)
		expect(svg.match(/reliably worse than at the start<\/title><path/g)).toHaveLength(1)
	})

	it("is each rating with its words, and of a mechanism without an indicator why there is none", () => {
		const rated = (number: number, body: string) => session(number, { body: `## Mechanisms of change\n\n${body}\n` })
		const { element, description } = drawn(
			requestOf({
				a: rated(1, "- **Social support**: 2\n- **Interpersonal stress**: 9: told her\n- **Emotional processing**: 0"),
				b: rated(2, "- **Social support**: 3: told @sister\n- **Interpersonal stress**: 9"),
			}),
			"mechanisms",
		)
		const texts = [...elementsOf(element)].filter(({ tagName }) => tagName === "text").map(wordsOf)
		expect(texts.slice(texts.indexOf("Latest change noted") + 1)).toEqual([
			"Enhancing social support",
			"Session 1, rating 2: no example noted",
			"Session 2, rating 3: told @sister",
			"Decreasing interpersonal stress",
			"Session 1, unreadable rating: told her",
			"Session 2, unreadable rating",
			"Processing emotions",
			"not addressed",
			"Improving interpersonal skills",
			"nothing noted",
		])
		expect(description).toMatch(
			/Processing emotions \(no hypothesis recorded\): not addressed\. Improving interpersonal skills \(no hypothesis recorded\): nothing noted\.$/,
		)
		const worked = drawn(requestOf({ a: rated(1, "- **Social support**: 1: spoke of it") }), "mechanisms")
		expect([...elementsOf(worked.element)].map(wordsOf)).toContain("worked on, no change noted yet")
	})

	const answered = (yes: readonly string[]) => `measures: {C-SSRS: {${yes.map((question) => `${question}: yes`).join(", ")}}}`
	const labels = (notes: readonly (readonly string[])[]): string[] => {
		const figure = drawn(
			requestOf(Object.fromEntries(notes.map((yes, index) => [`s${index}`, session(index + 1, { more: answered(yes) })]))),
			"course",
		)
		expect(overlaps(figure)).toEqual([])
		return [...elementsOf(figure.element)]
			.filter(({ tagName }) => tagName === "text")
			.map(wordsOf)
			.filter((text) => /^q\d/.test(text))
	}

	it("is every yes where there is room, and else the gravest of them", () => {
		expect(labels([["q6", "q5", "q4", "q1"]])).toEqual(["q1 q4 q5 q6"])
		const close = (count: number, yes: readonly string[]) => labels(Array.from({ length: count }, () => yes))
		expect(close(7, ["q1", "q4", "q5", "q6"])).toContain("q1, q4–q6")
		expect(new Set(close(12, ["q1", "q4", "q5", "q6"]))).toEqual(new Set(["q5 +3"]))
		expect(close(14, ["q1", "q5", "q6", "q6-recent"])[0]).toBe("q6-recent +3")
	})

	it("is given for the graver answer where two are too close", () => {
		const many = Array.from({ length: 60 }, (_, index) => (index === 30 ? ["q4"] : ["q6"]))
		expect(labels(many)).toContain("q4")
	})

	it("is read aloud measure by measure", () => {
		const more = "measures: {PHQ-9: 14, ECR: {anxiety: 3.2, avoidance: 4.1}, C-SSRS: {q4: yes, q1: yes}, GAD-7: [1, null]}"
		const { description } = drawn(requestOf({ a: session(1, { more }), b: session(2, { more: "measures: {PHQ-9: 8}" }) }), "course")
		expect(description).toContain(
			"PHQ-9: 14 (moderate), session 1, 2026-01-05; 8 (mild), session 2, 2026-01-12, reliably better than at the start. ECR: anxiety 3.2, session 1, 2026-01-05; avoidance 4.1, session 1, 2026-01-05. C-SSRS: yes to q1, q4 (session 1, 2026-01-05). GAD-7: no readable total.",
		)
		expect(description).not.toContain("  ")
	})

	it.each([
		"<script>alert(1)</script>",
		'"><img src=x onerror=alert(1)>',
		"]]><!--",
		"&lt;b&gt; &amp;",
		"javascript:alert(1)",
		"a\u0000b\u0007c\u009Fd",
		"\uD800 half \uDC00",
		"\u202Ereversed",
		"Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
		"\uFDFD".repeat(20),
		"𒐫".repeat(40),
	])("is text and nothing else: %j", (hostile) => {
		const body = `## Presenting problem\n\n${hostile}\n\n## Timeline\n\n- 2026-01: ${hostile}\n\n## Interpersonal inventory\n\n### X ${hostile}\n\n- **Closeness**: 1\n- **Relationship**: ${hostile}\n`
		const request = requestOf({
			f: formulation({ more: `onset: ${JSON.stringify(hostile)}\nmeasures: {${JSON.stringify(hostile)}: 3}`, body }),
			s: session(1, {
				body: `## Since last session\n\n- **Events**: ${hostile}\n\n## Mechanisms of change\n\n- **Social support**: 2: ${hostile}\n`,
			}),
		})
		for (const figure of figuresOf({ ...request, link: () => hostile })) {
			expect(troubleIn(figure.svg), figure.id).toBeUndefined()
			expect(figure.svg).not.toMatch(/<(?:script|img)|href="\s*javascript/i)
			expect(outside(figure), figure.id).toEqual([])
			expect(overlaps(figure), figure.id).toEqual([])
		}
	})
})
