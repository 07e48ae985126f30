/** How notes are worded, as far as summaries must understand it: read in every language that is shipped, whichever is chosen. */
import { Words } from "../text/words.ts"
import type { LetterReading } from "./letter/words.ts"
import type { NameWords } from "./names/words.ts"

export interface SummaryReading {
	readonly names: NameWords
	readonly letter: LetterReading
	/** Words of a title that says which note it is and no more, in lower case: `Case formulation`, `Session 3`. */
	readonly titles: readonly string[]
}

/** Those of each language that is shipped, that in use first. */
export const summaryReadings = new Words<readonly SummaryReading[]>("what summaries read")
