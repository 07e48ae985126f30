import { describe, expect, it } from "vitest"
import { missingBar } from "../../../src/summary/figures/course/risk.ts"
import { shorten, wrap } from "../../../src/summary/figures/fit.ts"
import { colourOf, shades, themes, tint } from "../../../src/summary/figures/style.ts"
import { ticks } from "../../../src/summary/figures/scale.ts"
import { widthOf } from "../../../src/summary/figures/width.ts"
import { longNames } from "./cases.ts"

type Colour = readonly number[]

const read = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
const over = (ground: Colour, colour: Colour, opacity: number): Colour =>
	ground.map((value, index) => value + ((colour[index] ?? 0) - value) * opacity)
const linear = (colour: Colour): Colour => colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))

/** What is seen with a kind of colour blindness, in linear light: Machado, Oliveira and Fernandes 2009, at its full severity. */
const seenWith = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const

/** How far apart two colours look: the distance in CIE L*a*b*, in which about 2 can just be seen. */
function distance(a: Colour, b: Colour, seen: readonly (readonly number[])[]): number {
	const [one = [], other = []] = [a, b].map((colour) => lab(seen.map((row) => Math.min(1, Math.max(0, product(row, linear(colour)))))))
	return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}

const product = (row: readonly number[], colour: Colour): number => row.reduce((sum, share, index) => sum + share * (colour[index] ?? 0), 0)

function lab(light: Colour): Colour {
	const [x = 0, y = 0, z = 0] = [
		[0.43391, 0.376218, 0.18991],
		[0.212639, 0.715169, 0.072192],
		[0.017755, 0.109468, 0.872935],
	].map((row) => {
		const share = product(row, light)
		return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
	})
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const luminance = (colour: Colour): number => product([0.2126, 0.7152, 0.0722], linear(colour))

/** Contrast as WCAG 2 defines it. */
function contrast(a: Colour, b: Colour): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
	return (light + 0.05) / (dark + 0.05)
}

describe("colours", () => {
	const fixed = themes.filter((theme) => theme !== "page")

	it.each(fixed)("give text enough contrast wherever it stands: %s", (theme) => {
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
		expect(contrast(of("line"), paper)).toBeGreaterThan(3)
	})

	it.each(fixed)("that mean something differ for the colour-blind too: %s", (theme) => {
		const [accent, alert, ink] = (["accent", "alert", "ink"] as const).map((role) => read(colourOf(role, theme)))
		for (const seen of Object.values(seenWith)) {
			expect(distance(accent!, alert!, seen)).toBeGreaterThan(30)
			expect(distance(alert!, ink!, seen)).toBeGreaterThan(20)
		}
	})

	it("are never all that tells two signs of risk apart", () => {
		const forms = (["missing", "no-level"] as const).map((level) => {
			const { stroke: _, ...form } = missingBar(level, 0, 0).properties
			return form
		})
		expect(forms[0]).not.toEqual(forms[1])
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
