/** A summary in another language than the one in use is what it would be if that was in use. */
import { afterEach, describe, expect, it } from "vitest"
import { english, inLanguage, languages, loadAllWords, loadWordsOf, useLanguage } from "../../src/language/index.ts"
import { Format, formats, writerOf } from "../../src/summary/index.ts"
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
