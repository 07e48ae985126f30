/** How somebody writes: the sentences of a note, by chance. */
import type { Random } from "./random.ts"

export interface Voice {
	/** Whole sentences; now and then with one of these people in them, or a goal. */
	readonly prose: (random: Random, sentences: number, aliases?: readonly string[], goals?: number) => string
	/** The value of a field: as sentences, but without a capital and a full stop. */
	readonly phrase: (random: Random, sentences: number, aliases?: readonly string[]) => string
}
