/** The languages that are shipped, and the one in use. */
import { guidanceWords } from "../record/guidance-words.ts"
import { assistWords } from "../assist/words.ts"
import { handbookWords } from "../handbook/words.ts"
import { readableWords, recordWords } from "../record/index.ts"
import { findingWords } from "../rules/finding-words.ts"
import { figureWords } from "../summary/figures/words.ts"
import { summaryReadings } from "../summary/reading.ts"
import { summaryWords } from "../summary/words.ts"
import { Late } from "../text/late.ts"
import { commandLineWords } from "./command-line.ts"
import { english } from "./en/index.ts"
import type { Language, LaterWords } from "./language.ts"

export { english } from "./en/index.ts"
export type { Language } from "./language.ts"

/** One line for each language. Notes are read in all of them. */
export const languages: readonly Language[] = [english]

/** The language in use, then the others in which notes are read. */
let read: readonly [Language, ...Language[]] | undefined
const loads = new Map<keyof LaterWords, Late<void>>()

/**
 * Chooses the language of all that is displayed. A program calls it once, before anything else. `shipped` are the languages in
 * which notes are read.
 */
export function useLanguage(language: Language, shipped: readonly Language[] = languages): void {
	const inUse = [language, ...shipped.filter((other) => other !== language)] as const
	read = inUse
	loads.clear()
	recordWords.use(language.record)
	findingWords.use(language.findings)
	assistWords.use(language.assist)
	readableWords.use(inUse.map(({ record }) => record))
}

/** The language that was chosen. Throws if none was. */
export const languageInUse = (): Language => languagesRead()[0]

function languagesRead(): readonly [Language, ...Language[]] {
	if (read === undefined) throw new Error("No language was chosen")
	return read
}

/** What loads the words of each room and fills them in. */
const fill = {
	guidance: async ([{ later }]) => guidanceWords.use(await later.guidance()),
	commandLine: async ([{ later }]) => commandLineWords.use(await later.commandLine()),
	handbook: async ([{ later }]) => handbookWords.use(await later.handbook()),
	figures: async ([{ later }]) => figureWords.use(await later.figures()),
	summary: async ([language, ...others]) => {
		const summary = await language.later.summary()
		const further = await Promise.all(others.map(async ({ later }) => later.summary()))
		summaryWords.use(summary)
		summaryReadings.use([summary, ...further].map(({ reading }) => reading))
	},
} satisfies { readonly [Room in keyof LaterWords]: (read: readonly [Language, ...Language[]]) => Promise<void> }

/** Loads the words of rooms that are loaded later, in the language in use; what failed is tried again at the next call. It is called with each import of such a room. */
export async function loadWords(...rooms: readonly (keyof LaterWords)[]): Promise<void> {
	await Promise.all(
		rooms.map(async (room) => {
			const late = loads.get(room) ?? new Late(async () => fill[room](languagesRead()))
			loads.set(room, late)
			return late.load()
		}),
	)
}

/** Loads all words that are loaded later. */
export const loadAllWords = async (): Promise<void> => loadWords(...(Object.keys(fill) as (keyof LaterWords)[]))
