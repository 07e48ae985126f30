/** To the patient: the goals as they were written down, and how far each was reached. */
import type { BlockContent } from "mdast"
import { leadingTerm } from "../../note/value.ts"
import { letterWords } from "../en/index.ts"
import { item, list, paragraph, strong } from "../nodes.ts"
import { type GoalState, goalsOf, goalsWithoutId } from "../parts/goals.ts"
import type { SummaryRequest } from "../request.ts"

/** A goal is set in as all that is quoted: "she" in it is who reads the letter. */
export function goalsInLetter(request: SummaryRequest): BlockContent[] {
	const isClosed = request.case.closing !== undefined
	const items = [
		...goalsOf(request).map((goal) => ({
			...item(quoted(goal.text), paragraph(strong(stateOf(goal, isClosed)))),
			// Without a line between them the words would go on in the quotation.
			spread: true,
		})),
		// Without an id nothing says how far one was reached.
		...goalsWithoutId(request).map((text) => item(quoted(text))),
	]
	return items.length > 0 ? [paragraph(letterWords.wroteDown), list(items)] : []
}

const quoted = (text: string): BlockContent => ({ type: "blockquote", children: [paragraph(text)] })

/** Of an outcome the word alone is told: what follows it is the clinician's note. */
function stateOf({ lastSession, outcome = "" }: GoalState, isClosed: boolean): string {
	const term = leadingTerm("goal-outcome", outcome)
	if (term) return letterWords.outcomes[term]
	if (lastSession) return letterWords.goalSpokenOf(lastSession.note.session)
	return isClosed ? letterWords.goalLeft : letterWords.goalAhead
}
