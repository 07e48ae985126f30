/** The levels that a setting gives to findings, out of whatever is in the setting. */
import { LevelChoice } from "../../../rules/options.ts"

/** A code, or a prefix with a star. */
const name = /^[a-z\d.-]{1,80}$|^[a-z\d.-]{0,80}\*$/

/** More than there are codes and prefixes: each finding is compared with them. */
const most = 1000

/** What can be a level of a code or prefix; the rest, hostile or mistyped, is left out. */
export function levelsIn(setting: unknown): Record<string, LevelChoice> {
	if (typeof setting !== "object" || setting === null || Array.isArray(setting)) return {}
	const levels = Object.entries(setting).flatMap(([code, level]) => {
		const choice = LevelChoice.safeParse(level)
		return name.test(code) && choice.success ? [[code, choice.data] as const] : []
	})
	return Object.fromEntries(levels.slice(0, most))
}
