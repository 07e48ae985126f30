/** The words of each language that is shipped are its own: no sentence of English is left among them. */
import { expect, it } from "vitest"
import { english, type Language, languages } from "../../src/language/index.ts"

/** Sentences and names of several words, by where they are; how notes are worded may be the same in several languages. */
async function sentencesOf({ record, assist, later }: Language): Promise<ReadonlyMap<string, string>> {
	const rooms = await Promise.all(Object.entries(later).map(async ([room, load]) => [room, await load()] as const))
	const found = new Map<string, string>()
	const visit = (value: unknown, path: string): void => {
		if (typeof value === "string") {
			if (/\p{L} \p{L}/u.test(value)) found.set(path, value)
		} else if (typeof value === "object" && value !== null && !(value instanceof RegExp)) {
			for (const [key, inner] of Object.entries(value)) if (!["aliases", "names", "reading"].includes(key)) visit(inner, `${path}.${key}`)
		}
	}
	for (const [room, words] of [["record", record], ["assist", assist], ...rooms] as const) visit(words, room)
	return found
}

/** What is the same in several languages: names of scales as they are published, and data. */
const same = /^record\.measures\..*\.title$|^guidance\.examples\.(?:front-matter\.|.*\.date$)/

it.each(languages.filter((language) => language !== english))("$id has no sentence of English", async (language) => {
	const [own, others] = [await sentencesOf(language), await sentencesOf(english)]
	expect(own.size).toBeGreaterThan(500)
	const left = [...own].filter(([path, text]) => others.get(path) === text && !same.test(path))
	expect(left).toEqual([])
})
