import { describe, expect, it } from "vitest"
import { type Element, type Figure, figuresOf } from "../../../src/summary/figures/index.ts"
import { sheetsOf } from "../../../src/summary/figures/sheets.ts"
import { extremes, large, sample } from "./cases.ts"
import { elementsOf } from "./reading.ts"

const most = 500
/** The circle is drawn in one. */
const tallest = ({ id }: Figure): number => (id === "circle" ? 520 : most)
const drawn = (element: Element): string[] =>
	[...elementsOf(element)].filter(({ tagName }) => ["text", "circle", "line", "path"].includes(tagName)).map((each) => JSON.stringify(each))

describe("a tall figure", () => {
	it.each([
		["sixty sessions", large(60, 30)],
		["odd measures", extremes["odd-measures"]?.() ?? large(1, 1)],
		["a sample", sample("G-2025-03")],
	])("of %s stands on several sheets, with all that it shows, once", (_, request) => {
		for (const figure of figuresOf(request)) {
			const sheets = sheetsOf(figure, most)
			expect(sheets.flatMap(drawn).sort()).toEqual(drawn(figure.element).sort())
			const boxes = sheets.map(({ properties }) => String(properties["viewBox"]).split(" ").map(Number))
			expect(boxes.map(([, top]) => top)).toEqual(
				boxes.map((__, index) => boxes.slice(0, index).reduce((sum, [, , , height = 0]) => sum + height, 0)),
			)
			expect(boxes.reduce((sum, [, , , height = 0]) => sum + height, 0)).toBe(figure.height)
			expect(boxes.filter(([, , , height = 0]) => height > tallest(figure))).toEqual([])
			expect(sheets.map(({ properties }) => properties["height"])).toEqual(boxes.map(([, , , height]) => height))
		}
	})

	it("is cut through nothing, and as low as a sheet reaches", () => {
		for (const figure of figuresOf(large(60, 30))) {
			const sheets = sheetsOf(figure, most)
			for (const sheet of sheets) {
				const [, top = 0, , height = 0] = String(sheet.properties["viewBox"]).split(" ").map(Number)
				for (const { tagName, properties } of elementsOf(sheet)) {
					const at = (name: string): number => Number(properties[name] ?? 0)
					const [from, to] =
						tagName === "text"
							? [at("y") - at("font-size") * 0.8, at("y")]
							: tagName === "circle"
								? [at("cy") - at("r"), at("cy") + at("r")]
								: tagName === "rect"
									? [at("y"), at("y") + at("height")]
									: [top, top]
					expect(from >= top - 0.01 && to <= top + height + 0.01, `${figure.id}: ${tagName} ${JSON.stringify(properties)}`).toBe(true)
				}
			}
			expect(sheets.length).toBeGreaterThanOrEqual(Math.ceil(figure.height / tallest(figure)))
			expect(sheets.length).toBeLessThanOrEqual(Math.ceil(figure.height / (most * 0.7)))
		}
	})

	it("is whole where there is room", () => {
		for (const figure of figuresOf(sample("D-2026-07"))) expect(sheetsOf(figure, 2000)).toEqual([figure.element])
	})
})
