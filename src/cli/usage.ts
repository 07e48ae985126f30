/** What the command line takes. */
import * as z from "zod/mini"
import { commandLineWords } from "../language/command-line.ts"
import { usualDaysToSign } from "../folder/unsigned.ts"
import { terms, worseningRange } from "../record/index.ts"
import { levels, profiles } from "../rules/levels.ts"
import type { OwnOptions } from "../rules/options-in-force.ts"
import { CheckOptions, LevelChoice } from "../rules/options.ts"
import { Format as SummaryFormat, formatOfEnding, formats } from "../summary/index.ts"
import { isRuleName, nearestRuleName } from "../rules/rule-names.ts"

/** What `--help` prints, without the end of its last line. */
export function usage(): string {
	return commandLineWords.current.usage(
		SummaryFormat.options.map((name) => ({ name, ...(formatOfEnding(formats[name].ending) === name && { ending: formats[name].ending }) })),
		terms("language"),
	)
}

/** A mistake in how the command was called. What helps is printed below its message: the whole usage would hide the one line that matters. */
export class UsageError extends Error {
	readonly help: string

	constructor(message: string, help = commandLineWords.current.mistakes.help) {
		super(message)
		this.help = help
	}
}

/** How findings and cases are printed. */
export const Format = z.enum(["text", "json"])
export type Format = z.infer<typeof Format>

export const FailOn = z.enum([...levels, "never"])

interface GivenOptions {
	readonly profile?: string | undefined
	readonly rule?: readonly string[] | undefined
	readonly "hamd-worsening"?: string | undefined
}

/** What `--profile`, `--rule` and `--hamd-worsening` say; what is not given is absent. */
export function ownOptions({ profile: name, rule: rules = [], "hamd-worsening": points }: GivenOptions): OwnOptions {
	const profile = profiles.find((known) => known === name)
	if (name !== undefined && profile === undefined) throw new UsageError(commandLineWords.current.mistakes.profile(profiles, name))
	return {
		...(profile && { profile }),
		...(rules.length > 0 && { rules: Object.fromEntries(rules.map(readRule)) }),
		...(points !== undefined && { hamdWorsening: readPoints(points) }),
	}
}

function readRule(rule: string): [string, LevelChoice] {
	const [, code = "", name = ""] = /^([^=]+)=(.*)$/.exec(rule) ?? []
	const level = LevelChoice.safeParse(name)
	const { mistakes } = commandLineWords.current
	if (!level.success) throw new UsageError(mistakes.rule(LevelChoice.options, rule))
	if (!isRuleName(code)) throw new UsageError(mistakes.unknownRule(code, nearestRuleName(code)))
	return [code, level.data]
}

/** The days of `--due-after`. */
export function readDays(given: string | undefined): number {
	const days = given === undefined ? usualDaysToSign : Number(given.trim() || Number.NaN)
	if (Number.isInteger(days) && days >= 0 && days <= mostDays) return days
	throw new UsageError(commandLineWords.current.mistakes.days("--due-after", mostDays, given ?? ""))
}

/** Nobody waits longer for a signature. */
const mostDays = 365

function readPoints(given: string): number {
	const points = CheckOptions.shape.hamdWorsening.safeParse(Number(given))
	if (!points.success) throw new UsageError(commandLineWords.current.mistakes.points("--hamd-worsening", worseningRange, given))
	return points.data
}
