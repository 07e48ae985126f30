/** To the patient: the goals as they are written down, and how far each was reached. */
import type { BlockContent } from "mdast"
import { leadingTerm } from "../../note/values/value.ts"
import { letterWords } from "../wording.ts"
import { saysNotDone, speaksOfDanger } from "./reading.ts"
import { item, list, paragraph, strong } from "../nodes.ts"
import { type GoalState, goalsOf, goalsWithoutId } from "../parts/goals.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"

/** A goal is set in as all that is quoted: "she" in it is who reads the letter. */
export function goalsInLetter(request: SummaryRequest): BlockContent[] {
	const items = [
		...goalsOf(request).map((goal) => {
			const state = stateOf(goal, isClosed(request.case))
			// Without a line between them the words would go on in the quotation.
			return {
				text: goal.text,
				content: state === undefined ? item(quoted(goal.text)) : { ...item(quoted(goal.text), paragraph(strong(state))), spread: true },
			}
		}),
		// Without an id nothing says how far one was reached.
		...goalsWithoutId(request).map((text) => ({ text, content: item(quoted(text)) })),
	].filter(({ text }) => !speaksOfDanger(text))
	return items.length > 0 ? [paragraph(letterWords().wroteDown(items.length)), list(items.map(({ content }) => content))] : []
}

const quoted = (text: string): BlockContent => ({ type: "blockquote", children: [paragraph(text)] })

/** Of an outcome it has only the word: what follows is the clinician's note. Nothing if no note says anything. */
function stateOf({ lastSession, outcome = "" }: GoalState, closed: boolean): string | undefined {
	const term = closed ? leadingTerm("goal-outcome", outcome) : undefined
	if (term) return letterWords().outcomes[term]
	if (closed && outcome !== "") return letterWords().goalAtEnd(outcome)
	// "G2: not touched" names a goal that was not mentioned.
	return lastSession && !saysNotDone(lastSession.said) ? letterWords().goalSpokenOf(lastSession.note.session) : undefined
}
