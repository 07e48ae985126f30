/** What is still open in a note: parts that are missing, and what it says wrongly or should reconsider. */
import { partsOf } from "../rules/details.ts"
import { isGap } from "../rules/index.ts"
import type { Level } from "../rules/levels.ts"
import type { Finding } from "../rules/rule.ts"

/** Levels of required parts. */
export const requiredLevels: readonly Level[] = ["error", "warning"]

export interface OpenPoints {
	/** What the record requires and lacks: the same as the summaries list. */
	readonly missing: number
	/** Required parts that are missing or empty, and are due by a later session. */
	readonly due: number
	/** That session. */
	readonly dueBy?: number
	/** Findings at the levels of required parts about what is written. */
	readonly others: number
	/** Recommended parts, and other information. */
	readonly recommended: number
	readonly worst?: Level
}

/** A required part that is due by a later session is open as much as one that is due now. */
export const isDueLater = ({ level, facts }: Pick<Finding, "facts" | "level">): boolean =>
	level === "information" && dueSession({ facts }) !== undefined

/** The session by which a missing part is due; nothing for a part that is due now, and for other findings. */
export const dueSession = ({ facts }: Pick<Finding, "facts">): number | undefined =>
	"due" in facts && "part" in facts ? facts.due : undefined

/** Whether a finding is an open point. */
export function isOpen(finding: Pick<Finding, "facts" | "level">): boolean {
	return requiredLevels.includes(finding.level) || isDueLater(finding)
}

/** The level that a finding is counted at: a required part counts the same before it is due. */
export const countedLevel = (finding: Finding): Level => (isDueLater(finding) ? "warning" : finding.level)

/** How many findings there are of each level that they are counted at. */
export function countsByLevel(findings: readonly Finding[]): Readonly<Record<Level, number>> {
	const count = (level: Level): number => findings.filter((finding) => countedLevel(finding) === level).length
	return { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
}

/** Counts what is open in a note, or in several. */
export function openPointsIn(findings: readonly Finding[]): OpenPoints {
	const open = findings.filter(isOpen)
	const later = open.filter(isDueLater)
	const missing = open.filter((finding) => isGap(finding.code) && !isDueLater(finding)).length
	const worst = requiredLevels.find((level) => open.some((finding) => finding.level === level))
	const dueBy = later[0] && dueSession(later[0])
	return {
		missing,
		due: later.length,
		...(dueBy !== undefined && { dueBy }),
		others: open.length - missing - later.length,
		recommended: findings.filter((finding) => finding.level === "information" && !isOpen(finding)).flatMap(partsOf).length,
		...(worst && { worst }),
	}
}

/** All open points together. */
export const countOf = ({ missing, due, others }: OpenPoints): number => missing + due + others
