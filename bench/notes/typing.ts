/** Somebody who types: one letter more each time, somewhere within one section. */
import { Random } from "./random.ts"

/** After so many letters the text is as it was at first, so that it keeps its size. */
const before = 64

/** Texts, each one letter longer than the one before. They are flat strings, as an editor hands them over. */
export function* keystrokes(text: string, title: string): Generator<string, never> {
	const { start, end } = sectionOf(text, title)
	const places = [...text.slice(start, end).matchAll(/[a-z](?=[a-z]{2})/g)].map(({ index }) => start + index + 1)
	const random = new Random(places.length)
	for (;;) {
		let now = text
		for (let count = 0; count < before; count++) {
			const at = random.pick(places) + count
			now = flat(now.slice(0, at) + random.pick(["e", "n", "r", "s", "t"]) + now.slice(at))
			yield now
		}
	}
}

/** The range of a section's text, without its heading. */
function sectionOf(text: string, title: string): { readonly start: number; readonly end: number } {
	const heading = `\n## ${title}\n`
	const found = text.indexOf(heading)
	if (found < 0) throw new Error(`There is no section ${title}`)
	const start = found + heading.length
	const end = text.indexOf("\n## ", start)
	return { start, end: end < 0 ? text.length : end }
}

/** A string that is put together stays in parts until somebody reads it: that is no work of the reader. */
export const flat = (text: string): string => Buffer.from(text).toString()
