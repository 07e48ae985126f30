/**
 * A draft: a note that is being written for the first time. What is still empty in it is not wrong yet. It is reported once
 * its part has been left; what is wrong, out of range or about risk is reported at once.
 */
import { isOpen } from "../folder/open-points.ts"
import { areaOf } from "../note/fields.ts"
import type { NamedSection } from "../note/named.ts"
import type { ReadableNote } from "../note/readable.ts"
import type { ProblemArea } from "../record/index.ts"
import { placeOfCode } from "../record/places.ts"
import { isGap } from "../rules/index.ts"
import { type Finding, isOf, type OwnCode } from "../rules/rule.ts"

/**
 * A part of a draft, by a key that stays the same while the text around it changes: its header, with all before the first
 * section, or one of its sections.
 */
export type DraftPart = string

const header: DraftPart = "header"

/** The part that an offset is in; text after a section that is in no other belongs to it. */
export function draftPartAt({ sections, head }: ReadableNote, offset: number): DraftPart {
	const section = sections.findLast(({ placed: { at, part } }) => at + part.range.start <= offset)
	return section ? keyOf(section, head) : header
}

/** The findings that are reported while only some parts of a draft have been left, in their order. */
export function reportedInDraft(findings: readonly Finding[], note: ReadableNote, left: ReadonlySet<DraftPart>): Finding[] {
	return findings.filter((finding) => isReportedAtOnce(finding) || hasLeft(finding, note, left))
}

/** The required parts that a note still lacks, whether they are empty or not there: what its writer has yet to do in it. */
export const partsToGo = (findings: readonly Finding[]): Finding[] =>
	findings.filter((finding) => isGap(finding.code) && isOpen(finding) && finding.code !== "case.no-formulation")

/** What is not wrong, only not finished, in the part that is being written: `2` before its example, the first of several people. */
const unfinished: ReadonlySet<string> = new Set<OwnCode>([
	"front-matter.missing",
	"inventory.few-people",
	"measure.incomplete",
	"mechanism.evidence",
	"problem-area.second-reason",
])

const isReportedAtOnce = (finding: Finding): boolean => isAboutDanger(finding) || (!isGap(finding.code) && !unfinished.has(finding.code))

/** A scale or the last session gives a reason to speak of risk; that no level has been recorded yet is not one. */
function isAboutDanger(finding: Finding): boolean {
	if (!isOf(finding, "risk.required")) return false
	const { items, answers, worsened, last } = finding.facts
	return items.length + answers.length + worsened.length > 0 || last === "moderate" || last === "high"
}

function hasLeft(finding: Finding, of: ReadableNote, left: ReadonlySet<DraftPart>): boolean {
	// The header comes first: whoever writes a heading has left it.
	if (finding.code === "front-matter.missing") return of.note.title !== undefined || of.note.sections.length > 0
	return left.has(partOfFinding(finding, of))
}

/** A section that is not there is a part that the cursor was never in, wherever that is reported. */
function partOfFinding({ facts, range }: Finding, of: ReadableNote): DraftPart {
	const absent = "part" in facts && facts.empty !== true ? placeOfCode(facts.part ?? "") : undefined
	return absent?.kind === "section" ? keyOfPart(absent.id, "area" in facts ? facts.area : undefined) : draftPartAt(of, range.start)
}

function keyOf(section: NamedSection, head: ReadableNote["head"]): DraftPart {
	const { part, placed } = section
	if (!part) return `other ${placed.part.title}`
	return keyOfPart(part.id, part.perArea ? areaOf(section, head) : undefined)
}

const keyOfPart = (id: string, area: ProblemArea | undefined): DraftPart => (area === undefined ? id : `${id} ${area}`)
