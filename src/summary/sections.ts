/** Sections of a case's notes as blocks of the summary, with what they lack named in their place. */
import type { BlockContent } from "mdast"
import type { NoteFacts } from "../cases/facts.ts"
import { type NamedSection, namedSections } from "../note/named.ts"
import { type Layout, type ProblemArea, wordsOf } from "../record/index.ts"
import type { Finding } from "../rules/rule.ts"
import { words } from "./en/index.ts"
import { excerpt } from "./excerpt.ts"
import { emphasis, paragraph } from "./nodes.ts"
import type { SummaryRequest } from "./request.ts"

/** A note's sections by their ids. */
export function sectionsIn({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts | undefined): readonly NamedSection[] {
	const note = facts && notes.get(facts.file)
	return note && facts.kind ? namedSections(note, layoutOf(facts)) : []
}

const layoutOf = ({ kind = "session", status }: NoteFacts): Layout =>
	kind === "session" && status !== undefined && status !== "held" ? "missed-session" : kind

/** A section's content as written; “Not recorded” where there is none. */
export function sectionBlocks(request: SummaryRequest, facts: NoteFacts | undefined, id: string, area?: ProblemArea): BlockContent[] {
	const note = facts && request.notes.get(facts.file)
	const found = sectionsIn(request, facts).filter(({ part, area: named }) => part?.id === id && (area === undefined || named === undefined || named === area))
	const blocks = note ? found.flatMap(({ placed }) => excerpt(note, placed)) : []
	const lacking = facts ? lackingIn(request, facts, id) : []
	const gaps = lacking.length > 0 && blocks.length > 0 ? [paragraph(emphasis(`${words.lacks}: ${lacking.join(", ")}.`))] : []
	return blocks.length > 0 ? [...blocks, ...gaps] : [notRecorded()]
}

export const notRecorded = (): BlockContent => paragraph(emphasis(words.notRecorded))

/** Titles of the required parts that a section lacks. */
function lackingIn({ findings }: SummaryRequest, { file }: NoteFacts, id: string): string[] {
	return (findings.get(file) ?? []).flatMap((finding) => {
		const part = finding.data?.["part"]
		const section = finding.data?.["section"]
		if (typeof part !== "string" || !isRequired(finding) || typeof section !== "string") return []
		return section === id || section.startsWith(`${id}.`) ? [wordsOf(part).title] : []
	})
}

/** A required part: at once, or by the session that the formulation is due at. */
export const isRequired = ({ level, data }: Finding): boolean => level === "error" || level === "warning" || data?.["due"] !== undefined

