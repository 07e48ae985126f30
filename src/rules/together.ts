/**
 * Groups of findings: parts of one level that are missing at one place, and what is recommended for the people,
 * techniques or mechanisms of a section. Each stays a finding of its own, for JSON, counts, fixes and exceptions; only
 * lists that people read show them together.
 */
import { placeOfDetails } from "./details.ts"
import { codes } from "./index.ts"
import type { Finding, MissingFacts } from "./rule.ts"
import { isOfHeader } from "./missing/codes.ts"
import { placeOfCode } from "../record/places.ts"
import { compareNumbered } from "../text/order.ts"
import { isAboutRisk } from "./silence.ts"

/** Findings that are reported together: parts in the order of the record, or one finding alone. */
export type FindingGroup = readonly [Finding, ...Finding[]]

/** The groups of findings, in the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	const groups = Map.groupBy(findings, (finding): Finding | string => {
		const facts = joinableFacts(finding)
		return facts ? placeOf(finding, facts) : finding
	})
	return Array.from(groups.values()).flatMap((group) => {
		const [first, ...others] = group.length > 1 ? group.toSorted(inOrder) : group
		return first ? [[first, ...others] as const] : []
	})
}

/** The facts of parts that are not there. Those that are there and empty have ranges of their own; risk and measures are reported by themselves. */
function joinableFacts({ code, facts }: Finding): MissingFacts | undefined {
	if (isAboutRisk(code) || placeOfCode(code)?.id === "front-matter.measures") return undefined
	if ("parts" in facts) return facts
	return "part" in facts && facts.part !== undefined && facts.empty !== true ? facts : undefined
}

/** Whether they are at several places: then each place has words of its own. */
export const isOfSeveralPlaces = ([{ range }, ...others]: FindingGroup): boolean =>
	others.some((other) => other.range.start !== range.start)

/** Equal for what is missing at one place and one level, and is due by the same session. */
function placeOf({ code, level, range }: Finding, { due, goal, section, of, technique, area }: MissingFacts): string {
	// What is recommended for many people would hide what is required of them.
	const place = of === undefined && technique === undefined ? undefined : placeOfDetails(code)
	if (place !== undefined) return JSON.stringify([level, place.split(".").slice(0, 2)])
	const kind = isOfHeader(code) ? "header" : goal === undefined ? "part" : "outcome"
	// The sections of two areas are missing at one place: the note.
	return JSON.stringify([level, range.start, range.end, kind, due, section, of, technique, section === undefined ? undefined : area])
}

const order: ReadonlyMap<string, number> = new Map(Array.from(codes.keys(), (code, index) => [code, index]))

/** Outcomes of goals have codes that no rule lists: they follow their numbers. */
const inOrder = (a: Finding, b: Finding): number =>
	a.range.start - b.range.start || orderOf(a) - orderOf(b) || compareNumbered(a.code, b.code)

const orderOf = ({ code }: Finding): number => order.get(code) ?? order.size
