/** The work of an export, as it is counted, for each element that it writes. */
import { describe, expect, it } from "vitest"
import { openHtml, openWord } from "../summary/opened.ts"
import { countingOfWork } from "./work.ts"

const count = await countingOfWork()
const { loadWords } = await import("../../src/language/index.ts")
const { writerOf } = await import("../../src/summary/index.ts")
const { sample } = await import("../summary/requests.ts")
await loadWords("figures", "summary")

const elementsOf = {
	html: (page: string | Uint8Array) => openHtml(String(page)).elements.length,
	docx: (file: string | Uint8Array) => openWord(file as Uint8Array).elements.get("word/document.xml")?.length ?? 0,
} as const

describe("the summary of a case [exports]", () => {
	it.each([
		["html", 190],
		["docx", 330],
	] as const)("is written as %s with little work for each element", async (format, most) => {
		const write = await writerOf(format)
		// What is made when it is first needed is no part of the work.
		const elements = elementsOf[format](await write(sample("D-2026-07")))
		const request = sample("D-2026-07")
		const work = await count(() => void write(request))
		expect(work / elements).toBeLessThanOrEqual(most)
	})
})
