/** Recommended details of one place are one finding: its code is the place's with `.details`, its facts the list of their codes. */
import type { DetailsCode } from "../record/places.ts"
import type { Range } from "../text/text.ts"
import { type CheckOptions, chosenLevel } from "./options.ts"
import type { DetailsFacts, Finding, MissingFacts, MissingProblem } from "./rule.ts"

/** The last step of such a code. */
const step = ".details"

/** The code under which recommended details of a place are reported. */
export const detailsCode = (place: string): DetailsCode => `${place}.details`

/** The code of the place that a code of details is of; nothing for another code. */
export function placeOfDetails(code: string): string | undefined {
	return code.endsWith(step) ? code.slice(0, -step.length) : undefined
}

type MissingFinding = MissingProblem & Pick<Finding, "level">

/**
 * Puts the details of each place together. A detail that is given another level than information is a finding of its
 * own; one that is switched off is in no list.
 */
export function detailsTogether(findings: readonly Finding[], { rules }: Pick<CheckOptions, "rules">): Finding[] {
	const alone: Finding[] = []
	const places = new Map<string, { readonly code: DetailsCode; readonly range: Range; readonly found: MissingFinding[] }>()
	for (const finding of findings) {
		if (!("detailOf" in finding) || !finding.detailOf) {
			alone.push(finding)
			continue
		}
		const { detailOf, ...own } = finding
		if (own.level !== "information") {
			alone.push(own)
			continue
		}
		const key = `${detailOf.code} ${detailOf.range.start}`
		const place = places.get(key)
		if (place) place.found.push(own)
		else places.set(key, { ...detailOf, found: [own] })
	}
	for (const { code, range, found } of places.values()) {
		const level = chosenLevel(rules, code) ?? "information"
		if (level !== "off") alone.push({ code, range, level, facts: factsOf(found) })
	}
	return alone
}

function factsOf(found: readonly MissingFinding[]): DetailsFacts {
	const { part: _, empty: __, due: ___, ...place } = found[0]?.facts ?? {}
	const ids = (which: readonly MissingFinding[]): string[] => [...new Set(which.map(({ facts }) => facts.part ?? ""))]
	return {
		...place,
		parts: [...new Set(found.map(({ code }) => code))],
		ids: ids(found),
		absent: ids(found.filter(({ facts }) => facts.empty !== true)),
	}
}

/** The codes that a finding is of: those of its details, or its own. */
export function partsOf(finding: Pick<Finding, "code" | "facts">): readonly string[] {
	return "parts" in finding.facts ? finding.facts.parts : [finding.code]
}

/** A part that is not there at all: by itself, or one of the details of a place. */
export interface AbsentPart extends Pick<Finding, "level" | "range"> {
	readonly code: string
	readonly facts: MissingFacts
}

/** The parts that a finding says are not there at all; none for parts that are there and empty. */
export function absentParts({ code, range, level, facts }: Finding): AbsentPart[] {
	if ("part" in facts) return facts.part !== undefined && facts.empty !== true ? [{ code, range, level, facts }] : []
	if (!("parts" in facts)) return []
	const { parts, ids, absent, ...place } = facts
	return parts.flatMap((each, index) => {
		const part = ids[index]
		return part !== undefined && absent.includes(part) ? [{ code: each, range, level, facts: { ...place, part } }] : []
	})
}
