import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { english } from "../../src/language/index.ts"
import { type Element, figuresOf } from "../../src/summary/figures/index.ts"
import { requestOf } from "../summary/figures/cases.ts"
import { choose, head, longWords, made, madeUp, translated } from "./made-up.ts"

const samples = join(import.meta.dirname, "../../samples")
const codes = ["D-2026-07", "G-2025-03", "I-2026-02", "T-2026-11"]

afterEach(async () => choose(english))

const notesOf = (code: string): [name: string, text: string][] =>
	readdirSync(join(samples, code)).map((name) => [name, readFileSync(join(samples, code, name), "utf8")])

/** All texts, tips and descriptions in a figure. */
const textsIn = ({ children }: Element): string[] => children.flatMap((child) => (child.type === "text" ? [child.value] : textsIn(child)))

const figuresIn = (notes: readonly (readonly [name: string, text: string])[], code: string) =>
	figuresOf(requestOf(Object.fromEntries(notes), code)).map(({ id, element }) => ({ id, words: textsIn(element).flatMap(longWords) }))

/** Words of the front matter that figures show and that are the same in every language: measures and their parts, diagnosis, onset. */
const dataIn = (notes: readonly (readonly [name: string, text: string])[]): ReadonlySet<string> =>
	new Set(
		notes
			.flatMap(([, text]) => head.exec(text)?.[0].match(/^(?:diagnosis:|onset:| {2}[A-Z]).*$/gm) ?? [])
			.flatMap((line) => longWords(line)),
	)

describe("figures in another language", () => {
	it.each(codes)("hold no English word: %s", async (code) => {
		const notes = notesOf(code)
		const inEnglish = figuresIn(notes, code)
		const data = dataIn(notes)
		await choose(madeUp)
		const inAnother = figuresIn(
			notes.map(([name, text]) => [name, translated(text)]),
			code,
		)
		for (const [index, { id, words }] of inAnother.entries()) {
			const before = new Set(inEnglish[index]?.words)
			expect(before.size, id).toBeGreaterThan(10)
			expect(words.length, id).toBeGreaterThan(10)
			expect(
				words.filter((word) => before.has(word) && !data.has(word)),
				id,
			).toEqual([])
		}
	})

	it.each(codes)("are drawn of the same facts: %s", async (code) => {
		const notes = notesOf(code)
		/** Links and shapes: points, cells, people, events, arrows. */
		const shapesIn = (texts: readonly (readonly [name: string, text: string])[]): number[] =>
			figuresOf({ ...requestOf(Object.fromEntries(texts), code), link: ({ file, line }) => `${file}#${line}` }).map(
				({ svg }) => svg.match(/<(?:a|circle|path) /g)?.length ?? 0,
			)
		const inEnglish = shapesIn(notes)
		await choose(madeUp)
		expect(shapesIn(notes.map(([name, text]) => [name, translated(text)]))).toEqual(inEnglish)
	})

	it("are titled in it", async () => {
		const notes = notesOf("G-2025-03")
		const titles = (): string[] => figuresOf(requestOf(Object.fromEntries(notes), "G-2025-03")).map(({ title }) => title)
		const inEnglish = titles()
		await choose(madeUp)
		expect(titles()).toEqual(inEnglish.map(made))
	})
})
