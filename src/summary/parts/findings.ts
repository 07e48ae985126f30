/** For a supervisor: what the notes say that does not fit, note by note. What they lack has its own part. */
import type { BlockContent, Heading } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { isGap } from "../../rules/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { messageOf } from "../../rules/words.ts"
import { words } from "../en/index.ts"
import { heading, item, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { nameOf } from "./missing.ts"

export function findings(request: SummaryRequest): (BlockContent | Heading)[] {
	const told = Array.from(Map.groupBy(findingsOf(request), ({ note }) => note)).flatMap(([note, own]) => [
		heading(3, nameOf(note)),
		list(own.map(({ finding }) => item(paragraph(strong(words.levels[finding.level]), `: ${messageOf(finding)}`)))),
	])
	return told.length > 0 ? told : [paragraph(words.nothingFound)]
}

/** What does not fit, note by note; hints aside. */
export function findingsOf({ case: of, findings: found }: SummaryRequest): { readonly note: NoteFacts; readonly finding: Finding }[] {
	return of.notes.flatMap((note) =>
		(found.get(note.file) ?? [])
			.filter((finding) => !isGap(finding.code) && finding.level !== "hint")
			.map((finding) => ({ note, finding })),
	)
}
