/** For a supervisor: what the notes say that does not fit, note by note. What they lack has its own part. */
import type { BlockContent, Heading } from "mdast"
import { messageOf, ownCodes } from "../../rules/words.ts"
import { words } from "../en/index.ts"
import { heading, item, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { nameOf } from "./missing.ts"

export function findings(request: SummaryRequest): (BlockContent | Heading)[] {
	const told = request.case.notes.flatMap((note): (BlockContent | Heading)[] => {
		const own = (request.findings.get(note.file) ?? []).filter(({ code, level }) => ownCodes.includes(code) && level !== "hint")
		if (own.length === 0) return []
		return [heading(3, nameOf(note)), list(own.map((finding) => item(paragraph(strong(words.levels[finding.level]), `: ${messageOf(finding)}`))))]
	})
	return told.length > 0 ? told : [paragraph(words.nothingFound)]
}
