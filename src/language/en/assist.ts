/** Words of completion in English, beside those of the record. */
import type { AssistWords } from "../../assist/words.ts"

export const assist: AssistWords = {
	newPerson: "New person",
}
