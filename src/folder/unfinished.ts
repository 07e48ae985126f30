/** What is left undone in a case: read from its findings and dates, not decided again. */
import { isAddendum } from "../cases/addenda.ts"
import { formulationDue } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { isOfScores } from "../cases/order.ts"
import type { Finding } from "../rules/rule.ts"
import { daysBetween } from "../text/dates.ts"
import { isOpen } from "./open-points.ts"
import { overdueIn, type Signing, type Waiting } from "./unsigned.ts"

/** A case without a note for longer than this many days is quiet. */
export const quietAfter = 28

export type Unfinished =
	/** A session that does not say how the work goes on. */
	| { readonly kind: "no-plan"; readonly note: NoteFacts; readonly at: number }
	/** No formulation, though the case has reached the session by which it is expected, or its end. */
	| { readonly kind: "no-formulation"; readonly due: number }
	/** A formulation past that session that lacks so many required parts; `at`: the first. */
	| { readonly kind: "formulation"; readonly note: NoteFacts; readonly at: number; readonly parts: number }
	/** An open case in which nothing was written for long; `note`: the newest. */
	| { readonly kind: "quiet"; readonly note: NoteFacts; readonly since: string }
	/** A note that has waited too long for a signature. */
	| Waiting

/** What is unfinished in a case on a day, in the order of its notes. Signatures are missing only where notes are signed. */
export function unfinishedIn(
	patientCase: Case,
	findingsOf: (file: string) => readonly Finding[],
	today: string,
	signing?: Signing,
): Unfinished[] {
	return [
		...formulationOf(patientCase, findingsOf),
		...sessionsWithoutPlan(patientCase, findingsOf),
		...(signing ? overdueIn(patientCase, signing, today) : []),
		...quiet(patientCase, today),
	]
}

function sessionsWithoutPlan({ sessions }: Case, findingsOf: (file: string) => readonly Finding[]): Unfinished[] {
	return sessions.flatMap((note) => {
		const finding = findingsOf(note.file).find(({ code }) => code === "session.plan")
		return finding ? [{ kind: "no-plan", note, at: finding.range.start }] : []
	})
}

function formulationOf(patientCase: Case, findingsOf: (file: string) => readonly Finding[]): Unfinished[] {
	const { formulation, sessions, closing, notes } = patientCase
	if (!formulation) {
		const finding = notes.flatMap(({ file }) => findingsOf(file)).find(({ code }) => code === "case.no-formulation")
		return finding ? [{ kind: "no-formulation", due: formulationDue(patientCase).session }] : []
	}
	// A case counts as having reached it without any session too: then nothing is overdue yet.
	if (!formulationDue(patientCase).reached || (sessions.length === 0 && !closing)) return []
	const [first, ...more] = findingsOf(formulation.file).filter((finding) => isOpen(finding) && "part" in finding.facts)
	return first ? [{ kind: "formulation", note: formulation, at: first.range.start, parts: more.length + 1 }] : []
}

function quiet({ notes, closing }: Case, today: string): Unfinished[] {
	// An addendum looks back, and a questionnaire may arrive on its own: they say nothing of how the therapy goes on.
	const [first, ...others] = closing ? [] : notes.filter((note) => note.date !== undefined && !isAddendum(note) && !isOfScores(note))
	if (!first) return []
	const note = others.reduce((newest, other) => ((other.date ?? "") > (newest.date ?? "") ? other : newest), first)
	const since = note.date ?? today
	return daysBetween(since, today) > quietAfter ? [{ kind: "quiet", note, since }] : []
}
