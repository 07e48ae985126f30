/** What a text can mean that is not in the form of its key, and how sure that is. */
import { writtenWords } from "../../../record/index.ts"
import { derived } from "../../../text/words.ts"

export interface Meaning {
	/** One value if it is clear, several if it may mean more than one thing. */
	readonly values: readonly string[]
	/** The text leaves a doubt: `approx. 12`. The values are only proposed. */
	readonly doubtful?: true
	/** The text says more than the value: `14:00 (late)`. */
	readonly remark?: true
}

/** A reader of one kind of values: all that a text in small letters can mean. */
export type MeaningReader = (text: string) => readonly string[]

/** Longer texts are not one of these values. */
const longest = 60

const dashes = /[‐-―−]/g

/** A text without the quotation marks of a word processor around it. */
export function withoutQuotes(text: string): string {
	return text.length > 1 && /^[“”„‟«»‘’"']/.test(text) && /[“”„‟«»‘’"']$/.test(text) ? text.slice(1, -1).trim() : text
}

/** Small letters, plain dashes, one space between words, and nothing around. */
const plain = (text: string): string => withoutQuotes(text).replace(dashes, "-").toLowerCase().split(/\s+/).join(" ").trim()

/** The same as a pattern, with its signs as they are. */
export const eitherOf = (words: readonly string[]): string =>
	words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join("|")

const doubt = derived(() => {
	const { before, after } = writtenWords().unsure
	return {
		before: new RegExp(String.raw`^(?:[~≈±]|(?:${eitherOf(before)})(?=[\s\d])) ?`),
		after: new RegExp(String.raw` ?(?:[?+]|\+\/-|[\s,(-](?:${eitherOf(after)})\)?)$`),
	}
})

/** A text in small letters without the words that leave it in doubt; the same text if there are none. */
function withoutDoubt(text: string): string {
	return text.replace(doubt().before, "").replace(doubt().after, "").trim()
}

/** What comes after a value and says more: in brackets, after a comma or a dash, without numbers. */
const aside = /^([^(,;]{1,40}?)(?: ?\([^()\d]+\)|[,;] ?\D+| - \D+)$/

/** What a text means, read as a whole, else without what is said of it and without what leaves it in doubt. */
export function meaningOf(text: string, read: MeaningReader): Meaning {
	if (text.length > longest) return { values: [] }
	const written = plain(text)
	const values = read(written)
	if (values.length > 0) return { values }
	const sure = withoutDoubt(written)
	if (sure !== written) {
		const doubtful = read(sure)
		return { values: doubtful, ...(doubtful.length > 0 && { doubtful: true }) }
	}
	const [, head] = aside.exec(written) ?? []
	const said = head === undefined ? [] : read(head)
	return said.length > 0 ? { values: said, remark: true } : { values: [] }
}
