/** A session whose narrative is almost that of the session held before it. */
import { heldInTime } from "../../cases/course.ts"
import { isAlmostTheSame } from "../../cases/narrative.ts"
import { heldPlaces } from "../../cases/sequence.ts"
import { noteLine } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** The number of the session that it is like. */
		readonly "session.cloned-text": { readonly earlier?: number | undefined }
	}
}

export const clonedText: Rule<"session.cloned-text"> = {
	codes: { "session.cloned-text": { level: "warning", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, facts, file } = subject
		const place = heldPlaces(patientCase).get(file)
		const before = place === undefined ? undefined : heldInTime(patientCase)[place - 1]
		if (!before || !isAlmostTheSame(before.narrative, facts.narrative)) return
		yield {
			code: "session.cloned-text",
			range: noteLine(subject),
			facts: { earlier: before.session },
			related: [related(before, "note", "earlier")],
		}
	},
}
