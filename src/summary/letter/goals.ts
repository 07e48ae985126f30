/** To the patient: the goals as they were written down, and how far each was reached. */
import type { BlockContent } from "mdast"
import { leadingTerm } from "../../note/value.ts"
import { letterWords } from "../en/index.ts"
import { item, list, paragraph, strong } from "../nodes.ts"
import { type GoalState, goalsOf } from "../parts/goals.ts"
import type { SummaryRequest } from "../request.ts"

export function goalsInLetter(request: SummaryRequest): BlockContent[] {
	const goals = goalsOf(request)
	if (goals.length === 0) return []
	return [paragraph(letterWords.wroteDown), list(goals.map((goal) => item(paragraph(goal.text), paragraph(strong(stateOf(goal))))))]
}

/** Of an outcome the word alone is told: what follows it is the clinician's note. */
function stateOf({ lastSession, outcome = "" }: GoalState): string {
	const term = leadingTerm("goal-outcome", outcome)
	if (term) return letterWords.outcomes[term]
	return lastSession ? letterWords.goalSpokenOf(lastSession.note.session) : letterWords.goalAhead
}
