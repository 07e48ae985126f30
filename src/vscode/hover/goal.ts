/** A goal in its words, and what sessions and the closing say of it. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { byWhen } from "../../note/values/value.ts"
import { goalsOf } from "../../summary/parts/goals.ts"
import { noteText } from "../shared/words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

/** The hover of a goal by its id; it says so if the formulation has no such goal. */
export function goalText(patientCase: Case, notes: ReadonlyMap<string, Note>, id: string): HoverText {
	const goal = goalsOf({ case: patientCase, notes }).find((one) => one.id === id)
	const text = new HoverText().heading(id, goal?.text)
	if (!goal) {
		return text.paragraph(
			patientCase.formulation
				? t("Not among the goals of the formulation.")
				: t("Not known. This case has no formulation, so it has no goals."),
		)
	}
	const { lastSession, outcome } = goal
	const lastMention = lastSession && [noteText(lastSession.note), lastSession.said].filter((words) => words !== "").join(": ")
	return text.items(
		[t("By when"), byWhen(goal.text) ?? t("not said")],
		[t("Last mentioned"), lastMention ?? t("in no session yet")],
		[t("Outcome in the closing note"), outcome],
	)
}
