import { describe, expect, it } from "vitest"
import { shorten, wrap } from "../../../src/summary/figures/fit.ts"
import { colourOf, shades, themes, tint } from "../../../src/summary/figures/style.ts"
import { ticks } from "../../../src/summary/figures/scale.ts"
import { widthOf } from "../../../src/summary/figures/width.ts"
import { longNames } from "./cases.ts"

type Colour = readonly number[]

const read = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
const over = (ground: Colour, colour: Colour, opacity: number): Colour =>
	ground.map((value, index) => value + ((colour[index] ?? 0) - value) * opacity)
const luminance = (colour: Colour): number =>
	colour
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
		.reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)

/** Contrast as WCAG 2 defines it. */
function contrast(a: Colour, b: Colour): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
	return (light + 0.05) / (dark + 0.05)
}

describe("colours", () => {
	it.each(themes.filter((theme) => theme !== "page"))("give text enough contrast wherever it stands: %s", (theme) => {
		const of = (role: Parameters<typeof colourOf>[0]): Colour => read(colourOf(role, theme))
		const [paper, ink, accent] = [of("paper"), of("ink"), of("accent")]
		const grounds = [
			paper,
			over(paper, ink, tint.most),
			over(paper, accent, 0.26),
			...shades.slice(0, -1).map((shade) => over(paper, accent, shade)),
		]
		for (const ground of grounds) expect(contrast(ink, ground)).toBeGreaterThan(4.5)
		expect(contrast(of("muted"), paper)).toBeGreaterThan(4.5)
		expect(contrast(of("on-accent"), accent)).toBeGreaterThan(4.5)
		for (const role of ["accent", "alert"] as const) expect(contrast(of(role), over(paper, ink, tint.most))).toBeGreaterThan(3)
	})
})

describe("words made to fit", () => {
	it("keep their words whole where they can, and say that they were cut", () => {
		expect(shorten("told her sister how low she has felt", { width: 120, size: 10 })).toMatch(/^told her sister[\w ]*…$/)
		expect(shorten("short", { width: 120, size: 10 })).toBe("short")
	})

	it.each(longNames)("fit in every width, and lose nothing while there is room: %s", (name) => {
		for (const width of [60, 133.3, 400]) {
			expect(widthOf(shorten(name, { width, size: 10 }), 10)).toBeLessThanOrEqual(width)
			const lines = wrap(name, { width, size: 10 }, 99)
			for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width)
			expect(lines.join("").replace(/\s/g, "")).toBe(name.replace(/\s/g, ""))
			expect(wrap(name, { width, size: 10 }, 2).length).toBeLessThanOrEqual(2)
		}
	})

	it("are next to ticks at round values", () => {
		expect(ticks([0, 27], 4)).toEqual([0, 10, 20])
		expect(ticks([1, 7], 3)).toEqual([2, 4, 6])
		expect(ticks([5, 5], 3)).toEqual([5])
	})
})
