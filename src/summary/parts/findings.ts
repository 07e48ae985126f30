/** For a supervisor: what the notes say that does not fit, note by note. What they lack has its own part. */
import type { BlockContent, Heading } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { isGap } from "../../rules/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { messageOf } from "../../rules/words.ts"
import { words } from "../wording.ts"
import { heading, item, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { nameOf } from "./missing.ts"

/** The findings of each note under its name, with their levels. */
export function findings(request: SummaryRequest): (BlockContent | Heading)[] {
	const notes = Array.from(Map.groupBy(findingsOf(request), ({ note }) => note)).flatMap(([note, own]) => [
		heading(3, nameOf(note)),
		list(own.map(({ finding }) => item(paragraph(strong(words().levels[finding.level]), `: ${messageOf(finding)}`)))),
	])
	return notes.length > 0 ? notes : [paragraph(words().nothingFound)]
}

/** What does not fit, note by note; hints aside. */
export function findingsOf({
	case: patientCase,
	findings: found,
}: SummaryRequest): { readonly note: NoteFacts; readonly finding: Finding }[] {
	return patientCase.notes.flatMap((note) =>
		(found.get(note.file) ?? [])
			.filter((finding) => !isGap(finding.code) && finding.level !== "hint")
			.map((finding) => ({ note, finding })),
	)
}
