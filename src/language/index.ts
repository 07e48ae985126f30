/** The languages that are shipped, and the one in use. */
import { guidanceWords } from "../record/guidance-words.ts"
import { helpWords } from "../assist/help-words.ts"
import { assistWords } from "../assist/words.ts"
import { columnNames, scoreTableWords } from "../import/scores/words.ts"
import { importReadings, importWords } from "../import/words.ts"
import { handbookWords } from "../handbook/words.ts"
import { readableLanguages, recordWords } from "../record/index.ts"
import { findingWords } from "../rules/finding-words.ts"
import { figureWords } from "../summary/figures/words.ts"
import { summaryReadings } from "../summary/reading.ts"
import { summaryWords } from "../summary/words.ts"
import { Late } from "../text/late.ts"
import { newWordSet, useWordSet, withWordSet, type WordSet } from "../text/words.ts"
import { commandLineWords } from "./command-line.ts"
import { german } from "./de/index.ts"
import { english } from "./en/index.ts"
import { spanish } from "./es/index.ts"
import type { Language, LaterWords } from "./language.ts"

export { english } from "./en/index.ts"
export type { Language } from "./language.ts"

/** One line for each language. Notes are read in all of them. */
export const languages: readonly Language[] = [english, german, spanish]

/** The words of one language, as far as they are loaded. */
interface Loaded {
	readonly language: Language
	readonly set: WordSet
	readonly loads: Map<keyof LaterWords, Late<void>>
}

/** The language in use, then the others in which notes are read. */
let loaded: readonly [Loaded, ...Loaded[]] | undefined

/**
 * Chooses the language of all that is displayed. A program calls it once, before anything else. `shipped` are the languages in
 * which notes are read and written.
 */
export function useLanguage(language: Language, shipped: readonly Language[] = languages): void {
	const [first, ...others] = [language, ...shipped.filter((other) => other !== language)].map((each): Loaded => ({
		language: each,
		set: newWordSet(),
		loads: new Map(),
	}))
	if (first === undefined) return
	loaded = [first, ...others]
	const read = loaded.map((each) => each.language)
	for (const { language: own, set } of loaded) {
		recordWords.use(own.record, set)
		assistWords.use(own.assist, set)
		readableLanguages.use(read, set)
	}
	useWordSet(first.set)
}

/** The language that was chosen. Throws if none was. */
export const languageInUse = (): Language => languagesLoaded()[0].language

function languagesLoaded(): readonly [Loaded, ...Loaded[]] {
	if (loaded === undefined) throw new Error("No language was chosen")
	return loaded
}

/** The words of a language, by its id; those in use if it is not shipped. */
function loadedOf(id: string): Loaded {
	const all = languagesLoaded()
	return all.find(({ language }) => language.id === id) ?? all[0]
}

/** What loads the words of each room and fills them in. */
const fill = {
	findings: async ({ language, set }) => findingWords.use(await language.later.findings(), set),
	guidance: async ({ language, set }) => guidanceWords.use(await language.later.guidance(), set),
	commandLine: async ({ language, set }) => commandLineWords.use(await language.later.commandLine(), set),
	handbook: async ({ language, set }) => handbookWords.use(await language.later.handbook(), set),
	help: async ({ language, set }) => helpWords.use(await language.later.help(), set),
	figures: async ({ language, set }) => figureWords.use(await language.later.figures(), set),
	importScores: async ({ language, set }) => {
		const own = await language.later.importScores()
		const others = languagesLoaded().filter((other) => other.language !== language)
		const further = await Promise.all(others.map(async (other) => other.language.later.importScores()))
		scoreTableWords.use(own, set)
		columnNames.use(
			[own, ...further].map(({ columns }) => columns),
			set,
		)
	},
	summary: async ({ language, set }) => {
		const own = await language.later.summary()
		const others = languagesLoaded().filter((other) => other.language !== language)
		const further = await Promise.all(others.map(async (other) => other.language.later.summary()))
		summaryWords.use(own, set)
		summaryReadings.use(
			[own, ...further].map(({ language: id, reading, noun, role, letter: { your }, report: { either } }) => ({
				language: id,
				...reading,
				speech: { noun, role, your, either },
			})),
			set,
		)
	},
	// A document is read in all languages, and its notes are written in its own.
	importing: async () => {
		const all = languagesLoaded()
		const words = await Promise.all(all.map(async ({ language }) => language.later.importing()))
		for (const [index, { set }] of all.entries()) {
			const own = words[index]
			if (own) importWords.use(own, set)
			importReadings.use(
				words.map(({ reading }) => reading),
				set,
			)
		}
	},
} satisfies { readonly [Room in keyof LaterWords]: (of: Loaded) => Promise<void> }

/** Loads the words of rooms that are loaded later, in the language in use; what failed is tried again at the next call. It is called with each import of such a room. */
export async function loadWords(...rooms: readonly (keyof LaterWords)[]): Promise<void> {
	await loadInto(languagesLoaded()[0], rooms)
}

/** The same in another language, by its id, for {@link inLanguage}. */
export async function loadWordsOf(id: string, ...rooms: readonly (keyof LaterWords)[]): Promise<void> {
	await loadInto(loadedOf(id), rooms)
}

async function loadInto(of: Loaded, rooms: readonly (keyof LaterWords)[]): Promise<void> {
	await Promise.all(
		rooms.map(async (room) => {
			const late = of.loads.get(room) ?? new Late(async () => fill[room](of))
			of.loads.set(room, late)
			return late.load()
		}),
	)
}

/** Loads all words that are loaded later. */
export const loadAllWords = async (): Promise<void> => loadWords(...(Object.keys(fill) as (keyof LaterWords)[]))

/**
 * What the work returns, done in another language, by its id: what is written into a note is in the language of its case. The
 * work ends before this returns; words of rooms that are loaded later are there only after {@link loadWordsOf}.
 */
export function inLanguage<Result>(id: string, work: () => Result): Result {
	return withWordSet(loadedOf(id).set, work)
}

/** The shipped language for the tag of a locale such as `de-AT` or `es_MX.UTF-8`; English if there is none. */
export function languageFor(locale: string): Language {
	const [tag = ""] = locale.toLowerCase().split(/[^a-z]/)
	return languages.find(({ id }) => id === tag) ?? english
}
