/** Every Risk section of the case in the order of time. */
import type { BlockContent, Heading } from "mdast"
import { notesInTime, notesWithoutPlace } from "../../cases/time.ts"
import { termTitle } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { heading } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionBlocks } from "../sections.ts"

export function risk(request: SummaryRequest): (BlockContent | Heading)[] {
	const noted = [...notesInTime(request.case), ...notesWithoutPlace(request.case)].filter(({ risk: section, kind }) => section !== undefined && kind !== undefined)
	if (noted.length === 0) return [notRecorded()]
	return noted.flatMap((facts) => {
		const name = facts.kind === "session" ? words.sessionNumber(facts.session) : termTitle("note", facts.kind ?? "session")
		return [
			heading(3, [facts.date ?? "", name].filter((part) => part !== "").join(", ")),
			...sectionBlocks(request, facts, `${facts.kind ?? "session"}.risk`),
		]
	})
}
