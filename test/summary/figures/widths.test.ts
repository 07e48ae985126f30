import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { figuresOf, type Element, type Figure, type FigureRequest } from "../../../src/summary/figures/index.ts"
import { type Box, boxOf, crosses, type Segment } from "../../../src/summary/figures/text.ts"
import { formulation } from "../../rules/case-notes.ts"
import { runs } from "../../harness/soak.ts"
import { extremes, inventory, people, requestOf, sample } from "./cases.ts"
import { elementsOf, outside, overlaps, textsOf, wordsOf } from "./reading.ts"

const widths = [220, 300, 380, 480, 559, 560, 639, 640, 720, 960, 1400] as const

const cases: readonly (readonly [name: string, request: () => FigureRequest])[] = [
	...["D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11"].map((code) => [code, () => sample(code)] as const),
	...Object.entries(extremes),
]

const sizesIn = ({ element }: Figure): number[] =>
	[...elementsOf(element)].filter(({ tagName }) => tagName === "text").map(({ properties }) => Number(properties["font-size"]))

/** The straight lines of a figure: each is drawn over nothing that comes after it. */
function linesIn({ element }: Figure): Segment[] {
	return [...elementsOf(element)].flatMap(({ tagName, properties }): Segment[] => {
		const at = (name: string): number => Number(properties[name])
		if (tagName === "line") {
			return [
				[
					[at("x1"), at("y1")],
					[at("x2"), at("y2")],
				],
			]
		}
		if (tagName !== "path" || properties["fill"] !== "none" || /[AZ]/.test(String(properties["d"]))) return []
		return String(properties["d"])
			.split("M")
			.flatMap((run) => {
				const points = Array.from(run.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const)
				return points.slice(1).map((point, index): Segment => [points[index] ?? point, point])
			})
	})
}

/** Boxes of texts, without the numbers of people: those are on discs, which cover the lines below them. */
function namesIn({ element }: Figure): { readonly words: string; readonly box: Box }[] {
	const onDiscs = new Set(
		[...elementsOf(element)]
			.filter(({ children }) => children.some((child) => child.type === "element" && child.tagName === "title"))
			.flatMap(({ children }) => children.filter((child): child is Element => child.type === "element" && child.tagName === "text"))
			.filter((text) => /^\d+$/.test(wordsOf(text))),
	)
	return [...elementsOf(element)].flatMap((each) => {
		if (each.tagName !== "text" || onDiscs.has(each)) return []
		const { x, y, "font-size": size, "text-anchor": anchor, "font-weight": weight } = each.properties
		const words = wordsOf(each)
		const style = {
			size: Number(size),
			bold: weight !== undefined,
			anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
		} as const
		return [{ words, box: boxOf(Number(x), Number(y), words, style) }]
	})
}

const crossed = (figure: Figure): string[] => {
	const lines = linesIn(figure)
	return namesIn(figure)
		.filter(({ box }) => lines.some((line) => crosses(line, box)))
		.map(({ words }) => words)
}

describe.each(widths)("figures that are %i pixels wide", (width) => {
	it.each(cases)("have no letters under 11 pixels, and every text inside and clear of the others: %s", (_, request) => {
		for (const figure of figuresOf({ ...request(), width })) {
			expect(figure.width).toBe(Math.max(300, width))
			expect(Math.min(...sizesIn(figure)), figure.id).toBeGreaterThanOrEqual(11)
			expect(outside(figure), figure.id).toEqual([])
			expect(overlaps(figure), figure.id).toEqual([])
		}
	})

	it.each(cases)("have no arrow and no line through a name: %s", (_, request) => {
		for (const figure of figuresOf({ ...request(), width }).filter(({ id }) => id === "triad" || id === "circle"))
			expect(crossed(figure), figure.id).toEqual([])
	})
})

describe("a figure", () => {
	it("is taller where it is narrower, and has as many texts to read", () => {
		const [narrow = [], wide = []] = [340, 720].map((width) => figuresOf({ ...sample("D-2026-07"), width }))
		for (const [index, figure] of narrow.entries()) {
			expect(figure.height, figure.id).toBeGreaterThan(wide[index]?.height ?? 0)
			expect(figure.description).toBe(wide[index]?.description)
		}
		const cut = (figures: readonly Figure[]) => figures.flatMap(textsOf).filter(({ words }) => words.endsWith("…")).length
		expect(cut(narrow)).toBeLessThanOrEqual(cut(wide) + 3)
	})

	it("has no arrow through a name, whoever is on the circle", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 1000 }), fc.constantFrom(...widths), (count, seed, width) => {
				const body = inventory(people(count), (index) => 1 + ((index * 7 + seed) % 4))
				for (const figure of figuresOf({ ...requestOf({ f: formulation({ body }) }), width }).slice(0, 2)) {
					expect(crossed(figure)).toEqual([])
					expect(overlaps(figure)).toEqual([])
				}
			}),
			{ numRuns: runs(40) },
		)
	})
})
