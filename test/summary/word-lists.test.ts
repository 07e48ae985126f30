/** Lists in Word count as they are written, each for itself. */
import { describe, expect, it } from "vitest"
import { written } from "../../src/summary/index.ts"
import { formulation } from "../rules/case-notes.ts"
import { openWord } from "./opened.ts"
import { requestOf } from "./requests.ts"

/** Each paragraph of the document as a reader sees it: the number that Word gives it, and its text. */
async function paragraphsOf(text: string): Promise<string[]> {
	const { files } = openWord((await written(requestOf("C-1", [text], { reader: "supervisor" }), "docx")) as Uint8Array)
	const xml = (name: string): string => files.get(name)?.toString("utf8") ?? ""
	const numbering = xml("word/numbering.xml")
	const levels = new Map(
		Array.from(
			numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g),
			([whole, id = ""]) =>
				[
					id,
					Array.from(whole.matchAll(/<w:lvl [^>]*w:ilvl="(\d+)"[\s\S]*?<\/w:lvl>/g), ([level, number = ""]) => ({
						number,
						isNumbered: level.includes('w:val="decimal"'),
						start: Number(/<w:start w:val="(\d+)"/.exec(level)?.[1]),
					})),
				] as const,
		),
	)
	const lists = new Map(
		Array.from(
			numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"[\s\S]*?<\/w:num>/g),
			([whole, id = ""]) => [id, /<w:abstractNumId w:val="(\d+)"/.exec(whole)?.[1] ?? ""] as const,
		),
	)
	const counted = new Map<string, number>()
	return Array.from(xml("word/document.xml").matchAll(/<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>/g), ([paragraph]) => {
		const words = Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, part = ""]) => part).join("")
		const [, level = "", list = ""] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? []
		const found = levels.get(lists.get(list) ?? "")?.find(({ number }) => number === level)
		if (!found?.isNumbered) return words
		const number = counted.get(`${list}/${level}`) ?? found.start
		counted.set(`${list}/${level}`, number + 1)
		return `${number}. ${words}`
	})
}

describe("numbered lists in Word", () => {
	it.each(["\n", "\r\n"])("begin where they begin in the note, and share no count, with %j [H01]", async (end) => {
		const body = [
			"## Background",
			"",
			"1. born in Graz",
			"2. school",
			"",
			"Then nothing.",
			"",
			"1. moved",
			"2. married",
			"",
			"## Timeline",
			"",
			"2019. Father died",
			"2020. Moved to Linz",
			"",
			"## Strengths and prognosis",
			"",
			"5. sings",
			"6. cooks",
			"   1. soups",
			"   2. bread",
			"7. walks",
			"",
			"## Risk",
			"",
			"- **Level**: moderate",
			"- **Rationale**: 3. time this year",
			"- **Plan**: 112. Ring first, then @sister",
			"",
		].join(end)
		const seen = await paragraphsOf(formulation({ body }))
		for (const line of [
			"1. born in Graz",
			"2. school",
			"1. moved",
			"2. married",
			"2019. Father died",
			"2020. Moved to Linz",
			"5. sings",
			"6. cooks",
			"1. soups",
			"2. bread",
			"7. walks",
		])
			expect(seen).toContain(line)
		for (const words of ["3. time this year", "112. Ring first, then @sister"])
			expect(
				seen.some((line) => line.includes(words)),
				words,
			).toBe(true)
	})
})
