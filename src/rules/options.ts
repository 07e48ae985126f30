/** Options of the checker: one form for the editor's settings and the command line. */
import * as z from "zod/mini"
import { type Measure, OwnMeasure, scalesOf, withWorsening, worseningRange } from "../record/index.ts"
import { memoizePair } from "../text/memo.ts"
import { levels, profiles } from "./levels.ts"

export const LevelChoice = z.enum([...levels, "off"])
export type LevelChoice = z.infer<typeof LevelChoice>

export const CheckOptions = z.object({
	/** What the record is for. */
	profile: z._default(z.enum(profiles), "clinical"),
	/** By code, or by prefix with a star at its end: `formulation.*`. */
	rules: z._default(z.record(z.string(), LevelChoice), {}),
	/** The same form: a finding is reported at this level at least. */
	atLeast: z._default(z.record(z.string(), z.enum(levels)), {}),
	/** Points of HAM-D above the first score that count as worsening; 0 if none do. */
	hamdWorsening: z._default(z.int().with(z.minimum(worseningRange[0]), z.maximum(worseningRange[1])), 0),
	/** Scales besides those of the record; of two with one name the later counts. */
	measures: z._default(z.array(OwnMeasure), []),
})
export type CheckOptions = z.infer<typeof CheckOptions>

/** Initials or a code: in characters. */
export const longestAuthor = 100

export const defaultOptions: CheckOptions = CheckOptions.parse({})

/**
 * The scales that count besides those of the record, or in place of one: HAM-D with the points that were set for it, and the
 * user's own. The same options give the same scales.
 */
export const scalesFor = ({ measures, hamdWorsening }: Pick<CheckOptions, "hamdWorsening" | "measures">): readonly Measure[] =>
	scalesBy(measures, hamdWorsening)

const scalesBy = memoizePair((own: readonly OwnMeasure[], points: number): readonly Measure[] => withWorsening(scalesOf(own), points))

/** The level set for a code: by its own name first, else by the longest prefix that fits. */
export function chosenLevel<Level extends LevelChoice>(rules: Readonly<Record<string, Level>>, code: string): Level | undefined {
	if (Object.hasOwn(rules, code)) return rules[code]
	let longest = -1
	let chosen: Level | undefined
	for (const [pattern, level] of Object.entries(rules)) {
		if (!pattern.endsWith("*") || pattern.length <= longest) continue
		if (code.startsWith(pattern.slice(0, -1))) {
			longest = pattern.length
			chosen = level
		}
	}
	return chosen
}
