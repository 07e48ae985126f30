/** Items on suicidal thoughts and levels of risk, note by note, then every Risk section of the case in the order of time. */
import type { BlockContent, Heading } from "mdast"
import { isAddendum } from "../../cases/addenda.ts"
import { riskTrack } from "../../cases/risk.ts"
import { notesOnRiskInTime, notesOnRiskWithoutPlace } from "../../cases/time.ts"
import { termTitle } from "../../record/index.ts"
import { figureWords } from "../figures/words.ts"
import { nameOfAddendum } from "../addenda.ts"
import { words } from "../wording.ts"
import { heading, item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isWritten, notRecorded, sectionBlocks } from "../sections.ts"

/** Levels and items from note to note, then every Risk section with the day of its note. */
export function risk(request: SummaryRequest): (BlockContent | Heading)[] {
	const noted = [...notesOnRiskInTime(request.case), ...notesOnRiskWithoutPlace(request.case)].filter(
		(note) => note.kind !== undefined && (note.risk !== undefined || isWritten(request, note, `${note.kind}.risk`)),
	)
	const steps = riskTrack(request.case).filter((step) => step.level !== "not-recorded" || step.items.length + step.answers.length > 0)
	const track =
		steps.length > 0
			? [paragraph(words().riskTrack), list(steps.map((step) => item(paragraph(figureWords.current.course.riskTip(step)))))]
			: []
	if (noted.length === 0) return [...track, notRecorded()]
	return [
		...track,
		...noted.flatMap((facts) => {
			const name = facts.kind === "session" ? words().sessionNumber(facts.session) : termTitle("note", facts.kind ?? "session")
			return [
				heading(3, isAddendum(facts) ? nameOfAddendum(facts) : [facts.date ?? "", name].filter((part) => part !== "").join(", ")),
				...sectionBlocks(request, facts, `${facts.kind ?? "session"}.risk`),
			]
		}),
	]
}
