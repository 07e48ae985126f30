/** The languages that are shipped, and the one in use. */
import { guidanceWords } from "../record/guidance-words.ts"
import { assistWords } from "../assist/words.ts"
import { handbookWords } from "../handbook/words.ts"
import { readableWords, recordWords } from "../record/index.ts"
import { findingWords } from "../rules/finding-words.ts"
import { english } from "./en/index.ts"
import type { Language, LaterWords } from "./language.ts"

export { english } from "./en/index.ts"
export type { Language } from "./language.ts"

/** One line for each language. Notes are read in all of them. */
export const languages: readonly Language[] = [english]

let inUse: Language | undefined
const loads = new Map<keyof LaterWords, Promise<void>>()

/**
 * Chooses the language of all that is shown. A program calls it once, before anything else. `shipped` are the languages in
 * which notes are read.
 */
export function useLanguage(language: Language, shipped: readonly Language[] = languages): void {
	inUse = language
	loads.clear()
	recordWords.use(language.record)
	findingWords.use(language.findings)
	assistWords.use(language.assist)
	readableWords.use([language, ...shipped.filter((other) => other !== language)].map(({ record }) => record))
}

/** What loads the words of each room and fills them in. */
const fill = {
	guidance: async ({ later }: Language) => guidanceWords.use(await later.guidance()),
	handbook: async ({ later }: Language) => handbookWords.use(await later.handbook()),
} satisfies { readonly [Room in keyof LaterWords]: (language: Language) => Promise<void> }

/** Loads the words of rooms that are loaded later, in the language in use. It is called with each import of such a room. */
export async function loadWords(...rooms: readonly (keyof LaterWords)[]): Promise<void> {
	await Promise.all(
		rooms.map(async (room) => {
			const load = loads.get(room) ?? loadRoom(room)
			loads.set(room, load)
			return load
		}),
	)
}

async function loadRoom(room: keyof LaterWords): Promise<void> {
	if (inUse === undefined) throw new Error("No language was chosen")
	await fill[room](inUse)
}

/** Loads all words that are loaded later. */
export const loadAllWords = async (): Promise<void> => loadWords(...(Object.keys(fill) as (keyof LaterWords)[]))
