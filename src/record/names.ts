/** How names are compared: headings, labels and terms are matched by what they say, not by how they are written. */
import { memoizeText } from "../text/memo.ts"
import { trimmed } from "../text/trim.ts"
import { derived } from "../text/words.ts"
import { readableLanguages } from "./words.ts"

const singulars = derived(() => readableLanguages.current.map(({ record: { singular } }) => singular))

/** The form under which a word and its plural are the same, in every language. */
const inSingular = memoizeText((word) => singulars().reduce((one, singular) => singular(one), word))

/**
 * The comparable form of a heading, label or term: without regard to case, hyphens, underscores, spaces, apostrophes,
 * closing punctuation and plurals. `synonyms` maps a word to the one it is read as.
 */
export function nameKey(text: string, synonyms?: ReadonlyMap<string, string>): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/['’`]/g, "")
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.map((word) => {
			const one = inSingular(word)
			return synonyms?.get(one) ?? one
		})
		.join("")
}

/** Marks that are invisible or change the form of a sign: a soft hyphen, joiners, an emoji's form. */
const invisible = /[\p{Cf}\p{Me}\p{Variation_Selector}]/gu
const numbers =
	/^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXivx]{1,5}|[A-Za-z])[.):]{1,3}[^\p{L}\p{N}]{0,8}|^\d{1,3}(?:\.\d{1,3}){0,4}[^\p{L}\p{N}]{1,8}/u

/** A heading or label without the number before it: `Risk` of `4. Risk`, `IV) Risk`, `4️⃣ Risk`. */
export function withoutNumber(text: string): string {
	const seen = text.replace(invisible, "").trimStart()
	const rest = seen.replace(/^[^\p{L}\p{N}(]{1,8}/u, "").replace(numbers, "")
	return /[\p{L}\p{N}]/u.test(rest) ? rest : seen
}

/** The comparable form of a text without its qualifiers and numbers; undefined if it has none of them, or nothing else. */
export function bareKey(text: string, qualifiers: ReadonlySet<string>, synonyms?: ReadonlyMap<string, string>): string | undefined {
	const words = text
		.split(/[^\p{L}\p{N}\p{M}'’]+/u)
		.map((word) => nameKey(word, synonyms))
		.filter((word) => word !== "")
	const rest = words.filter((word) => !qualifiers.has(word) && !/^\d+$/.test(word))
	return rest.length > 0 && rest.length < words.length ? rest.join("") : undefined
}

/** A shorter word with a full stop may be cut short from many. */
const shortest = 3

/** A name in words, and what it names. */
export interface NameInWords<Named> {
	readonly words: readonly string[]
	readonly of: Named
}

/** The comparable words of a name. */
export const wordsOfName = (name: string, synonyms?: ReadonlyMap<string, string>): readonly string[] =>
	name
		.split(/[^\p{L}\p{N}\p{M}'’]+/u)
		.map((word) => nameKey(word, synonyms))
		.filter((word) => word !== "")

/** What a name with words cut short is the name of: `Soz. Unterstützung`, `Interp. stress`. Nothing if it may be that of several. */
export function abbreviated<Named>(
	text: string,
	names: readonly NameInWords<Named>[],
	synonyms?: ReadonlyMap<string, string>,
): Named | undefined {
	if (!/\p{L}{3}\./u.test(text)) return undefined
	const written = withoutNumber(text)
		.split(/[^\p{L}\p{N}\p{M}'’.]+/u)
		.filter((word) => word !== "")
		.map((word) => ({ key: nameKey(word, synonyms), isShort: word.endsWith(".") && word.length > shortest }))
	if (!written.some(({ isShort }) => isShort)) return undefined
	const isMeant = ({ words }: NameInWords<Named>): boolean =>
		words.length === written.length &&
		written.every(({ key, isShort }, at) => (isShort ? words[at]?.startsWith(key) === true : words[at] === key))
	const [only, ...others] = new Set(names.filter(isMeant).map(({ of }) => of))
	return others.length === 0 ? only : undefined
}

/** The comparable form of a text, without synonyms; found once for each text. */
export const plainKey = memoizeText((text) => nameKey(text))

/** The alias of a person's heading: `Older sister` is `older-sister`. */
export const aliasOf = memoizeText((heading) =>
	trimmed(
		heading
			.normalize("NFC")
			.toLowerCase()
			.replace(/['’]/g, "")
			.replace(/[^\p{L}\p{N}\p{M}_]+/gu, "-"),
		"-",
	),
)

/** A heading for an alias: `older-sister` is `Older sister`. Nothing if no heading has this alias. */
export function nameOfAlias(alias: string): string | undefined {
	const words = alias.replace(/-+/g, " ").trim()
	const name = words.slice(0, 1).toUpperCase() + words.slice(1)
	return aliasOf(name) === alias && alias !== "" ? name : undefined
}

/**
 * The candidate that a text is a slip of the pen of: at most one letter in four is another, or two have changed places.
 * Nothing if none is, as another word is no slip.
 */
export function misspelt(text: string, candidates: readonly string[]): string | undefined {
	const wanted = plainKey(text.slice(0, 40))
	const letters = (word: string): string => Array.from(word).sort().join("")
	const near = (candidate: string): number => (letters(candidate) === letters(wanted) ? 1 : distance(wanted, candidate))
	return candidates
		.map((candidate) => ({ candidate, distance: near(plainKey(candidate)) }))
		.filter(({ candidate, distance: d }) => d <= Math.max(1, Math.ceil(plainKey(candidate).length / 4)))
		.sort((a, b) => a.distance - b.distance)[0]?.candidate
}

/** Up to `most` of `candidates`, nearest first by edit distance; none that differ in most of their letters. */
export function nearest(text: string, candidates: readonly string[], most = 3): string[] {
	const wanted = plainKey(text.slice(0, 40))
	return candidates
		.map((candidate) => ({ candidate, distance: distance(wanted, plainKey(candidate)) }))
		.filter(({ candidate, distance: d }) => d <= Math.max(2, plainKey(candidate).length / 2))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, most)
		.map(({ candidate }) => candidate)
}

function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i)
	for (let i = 1; i <= a.length; i++) {
		const next = [i]
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
		}
		row = next
	}
	return row[b.length] ?? 0
}

/** How a case code looks: equal for codes that a reader may take for one another, such as `C-1O`, `c-10` and `C-lo`. */
export function lookAlikeKey(code: string): string {
	return code.toLowerCase().replaceAll("o", "0").replace(/[il]/g, "1")
}
