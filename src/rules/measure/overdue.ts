/** No measure in this session and the three held before it, nor between them. Repeating the scale regularly is part of the method. */
import { heldInTime } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import type { MeasureFacts } from "../../cases/measure-facts.ts"
import { isOfScores } from "../../cases/order.ts"
import { heldPlaces } from "../../cases/sequence.ts"
import { notesInTime } from "../../cases/time.ts"
import { entryOf } from "../../note/front-matter/read.ts"
import { lookBack } from "../../record/index.ts"
import type { Rule } from "../rule.ts"

/** What others filled in does not show how the client is. */
const isOwn = ({ by }: MeasureFacts): boolean => by === undefined

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "measure.overdue": { readonly sessions: number }
	}
}

export const measureOverdue: Rule<"measure.overdue"> = {
	codes: { "measure.overdue": { level: "warning", kind: "gap" } },
	acrossNotes: true,
	kind: "session",
	*check({ case: patientCase, facts, file, note: { frontMatter } }) {
		const place = heldPlaces(patientCase).get(file) ?? 0
		if (!frontMatter || facts.measures.some(isOwn) || place < lookBack - 1) return
		const last = heldInTime(patientCase).slice(place + 1 - lookBack, place + 1)
		if (last.some(({ measures }) => measures.some(isOwn)) || hasScoresBetween(patientCase, last)) return
		const range = entryOf(frontMatter.entries, "measures")?.keyRange ?? frontMatter.opening
		yield { code: "measure.overdue", range, facts: { sessions: lookBack } }
	},
}

/** Whether scores without a session are of the time since the session before the first of these, up to the last of them. */
function hasScoresBetween(patientCase: Case, last: readonly NoteFacts[]): boolean {
	const inTime = notesInTime(patientCase)
	const [first, newest] = [last[0], last.at(-1)]
	if (!first || !newest || !inTime.some(isOfScores)) return false
	const before = inTime.slice(0, inTime.indexOf(first)).findLastIndex(({ status }) => status === "held")
	return inTime.slice(before + 1, inTime.indexOf(newest)).some((note) => isOfScores(note) && note.measures.some(isOwn))
}
