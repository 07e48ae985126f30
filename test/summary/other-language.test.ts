/** A summary in another language than the one in use is what it would be if that was in use. */
import { afterEach, describe, expect, it } from "vitest"
import { english, inLanguage, languages, loadAllWords, loadWordsOf, useLanguage } from "../../src/language/index.ts"
import { exportMarkdown, Format, formats, letterNotices, type SummaryOptions, writerOf } from "../../src/summary/index.ts"
import { soaking } from "../harness/soak.ts"
import { sample, samples } from "./requests.ts"

afterEach(async () => {
	useLanguage(english)
	await loadAllWords()
})

const each = languages
	.filter((language) => language !== english)
	.flatMap((language) =>
		Format.options.flatMap((format) =>
			(formats[format].isData ? (["colleague"] as const) : (["supervisor", "patient"] as const)).map(
				(reader) => ({ id: language.id, language, format, reader }) as const,
			),
		),
	)

describe("a summary in another language", () => {
	it.each(each)("is all in it, and nothing after it is: $id, $format for a $reader", async ({ language, format, reader }) => {
		const write = await writerOf(format)
		for (const code of soaking ? samples : (["G-2025-03"] as const)) {
			const options = { reader, names: "roles" } as const
			const inUse = await write(sample(code, options))

			// Only what an export loads, next to the words of the window.
			useLanguage(english)
			await loadAllWords()
			await loadWordsOf(language.id, "figures", "findings", "summary")
			const other = await inLanguage(language.id, () => write(sample(code, options)))
			expect(await write(sample(code, options))).toEqual(inUse)

			useLanguage(language)
			await loadAllWords()
			expect(other).toEqual(await write(sample(code, options)))
			expect(other).not.toEqual(inUse)
			useLanguage(english)
			await loadAllWords()
		}
	})
})

describe("a letter in another language than its case", () => {
	const letter = async (code: string, language: string, names: SummaryOptions["names"]): Promise<string> => {
		await loadWordsOf(language, "figures", "findings", "summary")
		return inLanguage(language, () => exportMarkdown(sample(code, { reader: "patient", ...(names && { names }) })))
	}

	it.each(["full", "roles"] as const)("names people in quotations in the language of the notes: %s", async (names) => {
		const spanish = await letter("K-2026-04", "es", names)
		expect(spanish).toContain("trifft sich mit Ihrer Freundin")
		expect(spanish).not.toMatch(/mit (?:su|freundin)/)
		expect(await letter("D-2026-07", "de", names)).toContain("tells your husband in one sentence")
		expect(await letter("M-2026-05", "en", names)).toContain("juega los lunes con su primo")
	})

	it("is handed over by who knows that its quotations are in another language", async () => {
		const request = sample("K-2026-04", { reader: "patient" })
		expect(letterNotices(request)).toContain("The quotations from the notes are in German. Translate what your client cannot read.")
		expect(letterNotices(request, "de").join(" ")).not.toContain("quotations")
	})
})
