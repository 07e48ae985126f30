/** What the command line takes. */
import * as z from "zod/mini"
import { worseningRange } from "../record/index.ts"
import { CheckOptions, LevelChoice } from "../rules/options.ts"
import { levels } from "../rules/rule.ts"

export const usage = `Usage:
  ipt-notes check [PATH…] [--format text|json] [--profile NAME] [--rule CODE=LEVEL…] [--fail-on LEVEL|never]
  ipt-notes cases [PATH…] [--format text|json] [--profile NAME] [--rule CODE=LEVEL…]
  ipt-notes export CASE [PATH…] --out FILE [--format markdown|html|docx|json] [--force] [--reader NAME] [--parts LIST] [--names HOW]
  ipt-notes export --all [PATH…] --out FOLDER [--format markdown|html|docx|json] [--force] [--reader NAME] [--parts LIST] [--names HOW]

PATH is a note or a folder of notes (the working folder when none is given).

  --profile   clinical (default) or reimbursement
  --rule      the level of a code or of a prefix: formulation.timeline=off, session.*=hint
  --hamd-worsening  points of HAM-D above the first score that count as worsening (0, none, when not given)
  --fail-on   exit with 1 when a finding is at this level or above: error, warning (default), information, never
  --format    text (default) or json; of an export what the ending of FILE says (.md, .html, .docx, .json), else markdown
  --out       where the summary is written; an existing file is refused without --force
  --all       every case, each to a file of the folder, which is made where there is none
  --reader    colleague (default), supervisor (with findings, techniques and all ratings) or patient (a letter in plain words)
  --parts     what the summary holds, as goals,measures; a part that is not offered is refused with those that are
  --names     people of the inventory: full (default, as written), aliases, or roles such as sister. It is not anonymous

Exit status: 0 nothing found at the level of --fail-on, 1 findings, 2 wrong usage or nothing could be read.
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

/** The checker's options from `--profile`, `--rule` and `--hamd-worsening`. */
export function checkOptions({ profile, rule: rules = [], "hamd-worsening": points }: GivenOptions): CheckOptions {
	const chosen = new Map<string, LevelChoice>()
	for (const rule of rules) {
		const [, code = "", name = ""] = /^([^=]+)=(.*)$/.exec(rule) ?? []
		const level = LevelChoice.safeParse(name)
		if (!level.success) throw new UsageError(`--rule takes CODE=LEVEL with one of ${LevelChoice.options.join(", ")}, not “${rule}”`)
		chosen.set(code, level.data)
	}
	const hamdWorsening = CheckOptions.shape.hamdWorsening.safeParse(points === undefined ? 0 : Number(points))
	if (!hamdWorsening.success) throw new UsageError(`--hamd-worsening takes a whole number of points from ${worseningRange.join(" to ")}, not “${points}”`)
	const options = CheckOptions.safeParse({ ...(profile !== undefined && { profile }), rules: Object.fromEntries(chosen), hamdWorsening: hamdWorsening.data })
	if (!options.success) throw new UsageError(`--profile is clinical or reimbursement, not “${profile}”`)
	return options.data
}
