/** What the command line takes. */
import * as z from "zod/mini"
import { worseningRange } from "../record/index.ts"
import { levels, profiles } from "../rules/levels.ts"
import type { OwnOptions } from "../rules/options-in-force.ts"
import { CheckOptions, LevelChoice } from "../rules/options.ts"
import { Format as SummaryFormat, formats } from "../summary/index.ts"
import { isRuleName, nearestRuleName } from "../rules/rule-names.ts"

export const usage = `Usage:
  ipt-notes check [PATH…] [--format text|json] [--profile NAME] [--rule CODE=LEVEL…] [--fail-on LEVEL|never]
  ipt-notes cases [PATH…] [--format text|json] [--profile NAME] [--rule CODE=LEVEL…]
  ipt-notes export CASE [PATH…] --out FILE [--format ${SummaryFormat.options.join("|")}] [--force] [--reader NAME] [--parts LIST] [--names HOW]
  ipt-notes export --all [PATH…] --out FOLDER [--format ${SummaryFormat.options.join("|")}] [--force] [--reader NAME] [--parts LIST] [--names HOW]

PATH is a note or a folder of notes (the working folder when none is given).

  --profile   clinical (default) or reimbursement
  --rule      the level of a code or of a prefix: formulation.timeline=off, session.*=hint
  --hamd-worsening  points of HAM-D above the first score that count as worsening (0, none, when not given)
  --fail-on   exit with 1 when a finding is at this level or above: error, warning (default), information, never
  --format    text (default) or json; of an export what the ending of FILE says (${SummaryFormat.options.map((format) => `.${formats[format].ending}`).join(", ")}), else markdown
  --out       where the summary is written; an existing file is refused without --force
  --all       every case, each to a file of the folder, which is made where there is none
  --reader    colleague (default), supervisor (with findings, techniques and all ratings) or patient (a letter in plain words)
  --parts     what the summary holds, as goals,measures; a part that is not offered is refused with those that are
  --names     people of the inventory: full (default, as written), aliases, or roles such as sister. It is not anonymous

A file .ipt-notes.json in a folder of notes sets profile, levels and scales for it; the options above win over it.

Exit status: 0 nothing found at the level of --fail-on, 1 findings, 2 wrong usage, a refusal, or nothing could be read,
3 done, but a path or a note could not be read or placed.
`

/** A mistake in how the command was called. What helps stands below its message: the whole usage would hide the one line that matters. */
export class UsageError extends Error {
	readonly help: string

	constructor(message: string, help = "ipt-notes --help shows all\n") {
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
	if (name !== undefined && profile === undefined) throw new UsageError(`--profile is ${profiles.join(" or ")}, not “${name}”`)
	return {
		...(profile && { profile }),
		...(rules.length > 0 && { rules: Object.fromEntries(rules.map(readRule)) }),
		...(points !== undefined && { hamdWorsening: readPoints(points) }),
	}
}

function readRule(rule: string): [string, LevelChoice] {
	const [, code = "", name = ""] = /^([^=]+)=(.*)$/.exec(rule) ?? []
	const level = LevelChoice.safeParse(name)
	if (!level.success) throw new UsageError(`--rule takes CODE=LEVEL with one of ${LevelChoice.options.join(", ")}, not “${rule}”`)
	if (!isRuleName(code)) throw new UsageError(`--rule: there is no code “${code}”${nearestRule(code)}`)
	return [code, level.data]
}

function readPoints(given: string): number {
	const points = CheckOptions.shape.hamdWorsening.safeParse(Number(given))
	if (!points.success)
		throw new UsageError(`--hamd-worsening takes a whole number of points from ${worseningRange.join(" to ")}, not “${given}”`)
	return points.data
}

function nearestRule(code: string): string {
	const near = nearestRuleName(code)
	return near === undefined ? "" : `. Did you mean ${near}?`
}
