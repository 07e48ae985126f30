/** A goal in its words, and what sessions and the closing say of it. */
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { byWhen } from "../../note/values/value.ts"
import { helpWords } from "../help-words.ts"
import { noteText } from "../note-words.ts"
import { HoverText } from "./text.ts"

/** What a case says of a goal. */
export interface GoalSaid {
	readonly id: string
	readonly text: string
	readonly lastSession?: { readonly note: NoteFacts; readonly said: string }
	readonly outcome?: string
}

/** The hover of a goal by its id; it says so if the formulation has no such goal. */
export function goalText(patientCase: Case, goals: readonly GoalSaid[], id: string): HoverText {
	const words = helpWords.current.hover.goal
	const goal = goals.find((one) => one.id === id)
	const text = new HoverText().heading(id, goal?.text)
	if (!goal) return text.paragraph(patientCase.formulation ? words.unknown : words.noFormulation)
	const { lastSession, outcome } = goal
	const lastMention = lastSession && [noteText(lastSession.note), lastSession.said].filter((said) => said !== "").join(": ")
	return text.items(
		[words.byWhen, byWhen(goal.text) ?? words.notSaid],
		[words.lastMentioned, lastMention ?? words.inNoSession],
		[words.outcome, outcome],
	)
}
