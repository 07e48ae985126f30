/** Words of what is written into notes and offered while writing, in English. */
import type { AssistWords } from "../../assist/words.ts"

export const assist: AssistWords = {
	newPerson: "New person",
	noteHeadings: { formulation: "Case" },
	lastPlan: (session, plan) => `Plan of ${session === undefined ? "the last session" : `session ${session}`}: ${plan}`,
	changed: { header: "Header", beginning: "Before the first heading", leftOut: "left out" },
	codeWords: (
		"area case client clinic code file group intake note pair patient record unit ward " +
		"demo example pilot sample site study supervision team test training trial " +
		"conflict deficits depression dispute grief interpersonal loss role sensitivity therapy transition " +
		"alpha beta delta gamma omega sigma one two three four five nine zero"
	).split(" "),
	forms: {
		note: (layout, kind) => (layout === "missed-session" ? "Missed session note" : `${kind} note`),
		wholeNote: (title) => `${title} with all parts`,
		inSession: (section) => `${section} (session)`,
		person: "Person in the inventory",
		technique: (title) => `${title} (technique)`,
	},
}
