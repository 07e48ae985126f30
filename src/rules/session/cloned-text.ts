/** A session whose narrative is almost that of the session held before it. */
import { heldInTime } from "../../cases/course.ts"
import { tellsAlmostTheSame } from "../../cases/narrative.ts"
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
	of: "session",
	*check(subject) {
		const { case: of, facts, file } = subject
		const place = heldPlaces(of).get(file)
		const before = place === undefined ? undefined : heldInTime(of)[place - 1]
		if (!before || !tellsAlmostTheSame(before.narrative, facts.narrative)) return
		yield {
			code: "session.cloned-text",
			range: noteLine(subject),
			facts: { earlier: before.session },
			related: [related(before, "note", "earlier")],
		}
	},
}
