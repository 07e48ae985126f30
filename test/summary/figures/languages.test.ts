/** Figures in each language that is shipped: no label has less room than in English. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { english, languages, loadAllWords, useLanguage } from "../../../src/language/index.ts"
import { terms, termTitle } from "../../../src/record/index.ts"
import { type Figure, type FigureRequest, figuresOf } from "../../../src/summary/figures/index.ts"
import { size } from "../../../src/summary/figures/style.ts"
import { widthOf } from "../../../src/summary/figures/width.ts"
import { extremes, sample } from "./cases.ts"
import { outside, overlaps, textsOf } from "./reading.ts"

const cases: readonly (readonly [name: string, request: () => FigureRequest])[] = [
	...["D-2026-07", "G-2025-03", "I-2026-02", "T-2026-11"].map((code) => [code, () => sample(code)] as const),
	...Object.entries(extremes),
]
/** The narrowest and the widest of each layout, and that on paper. */
const widths = [300, 559, 560, 720, 1400] as const

async function choose(language: (typeof languages)[number]): Promise<void> {
	useLanguage(language)
	await loadAllWords()
}

const phases = (): string[] => terms("phase").map((phase) => termTitle("phase", phase))

/** How many texts of a figure are cut. The name of a phase is cut to its band, which is as wide as its sessions, in any language. */
function cutIn(figure: Figure): number {
	const titles = phases()
	return textsOf(figure).filter(
		({ words }) =>
			words.length > 1 && words.endsWith("…") && !titles.some((title) => title !== words && title.startsWith(words.slice(0, -1))),
	).length
}

const drawn = (request: () => FigureRequest): Figure[] => widths.flatMap((width) => figuresOf({ ...request(), width }))

const widestPhase = (): number => Math.max(...phases().map((phase) => widthOf(phase, size.tiny, true)))

const inEnglish = new Map<string, readonly number[]>()
let englishPhase = 0

beforeAll(() => {
	for (const [name, request] of cases) inEnglish.set(name, drawn(request).map(cutIn))
	englishPhase = widestPhase()
})

describe.each(languages.filter((language) => language !== english))("figures in the language $id", (language) => {
	beforeAll(async () => choose(language))
	afterAll(async () => choose(english))

	it.each(cases)("have every text inside and clear of the others, and cut no more than in English: %s", (name, request) => {
		const figures = drawn(request)
		const before = inEnglish.get(name) ?? []
		expect(figures).toHaveLength(before.length)
		for (const [index, figure] of figures.entries()) {
			const what = `${figure.id}, ${figure.width} pixels`
			expect(outside(figure), what).toEqual([])
			expect(overlaps(figure), what).toEqual([])
			expect(cutIn(figure), what).toBeLessThanOrEqual(before[index] ?? 0)
		}
	})

	it("have names of phases of about the width of the English ones", () => {
		expect(widestPhase()).toBeLessThan(englishPhase * 1.2)
	})
})
