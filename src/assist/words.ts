/** The words of completion that a language brings, beside those of the record. */
import { Words } from "../text/words.ts"

export interface AssistWords {
	/** The heading of a person who has no name yet. */
	readonly newPerson: string
}

export const assistWords = new Words<AssistWords>("completion")
