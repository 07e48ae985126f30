/** What is still open in a note: parts that are missing, and what it says wrongly or should look at. */
import type { Finding, Level } from "./rule.ts"
import { ownCodes } from "./words.ts"

/** Levels of required parts. */
export const requiredLevels: readonly Level[] = ["error", "warning"]

export interface OpenPoints {
	/** Required parts that are missing or empty. */
	readonly missing: number
	/** Findings at the levels of required parts that are not about a missing one. */
	readonly others: number
	/** Recommended parts, and other information. */
	readonly recommended: number
	readonly worst?: Level
}

/** Whether a finding is an open point. */
export function isOpen({ level }: Pick<Finding, "level">): boolean {
	return requiredLevels.includes(level)
}

/** Counts what is open in a note, or in several. */
export function openPointsIn(findings: readonly Finding[]): OpenPoints {
	const open = findings.filter(isOpen)
	const missing = open.filter(({ code }) => !ownCodes.includes(code)).length
	const worst = requiredLevels.find((level) => open.some((finding) => finding.level === level))
	return {
		missing,
		others: open.length - missing,
		recommended: findings.filter(({ level }) => level === "information").length,
		...(worst && { worst }),
	}
}
