/**
 * A folder's configuration, `.ipt-notes.json`: what is checked there and what new notes begin with. The editor and the
 * command line read the same file. A user's own settings win over it.
 */
import * as z from "zod/mini"
import { nearest, OwnMeasure, terms } from "../record/index.ts"
import { profiles } from "./levels.ts"
import { LevelChoice, longestAuthor } from "./options.ts"
import { isRuleName, nearestRuleName } from "./rule-names.ts"

export const configurationName = ".ipt-notes.json"

const described = (description: string) => z.meta({ description })
const ShortText = z.string().with(z.minLength(1), z.maxLength(longestAuthor))

export const Configuration = z
	.object({
		profile: z.optional(
			z
				.enum(profiles)
				.with(
					described(
						"What the record is kept for: clinical, or reimbursement, which also requires times, mode, attendance, author and functioning.",
					),
				),
		),
		rules: z.optional(
			z
				.record(z.string(), LevelChoice)
				.with(described("The level of a finding by its code, or of all findings whose codes begin so, with a star at the end.")),
		),
		measures: z.optional(
			z.array(OwnMeasure).with(described("Scales of your own: they are read, checked, drawn and summarised as the known ones are.")),
		),
		author: z.optional(
			ShortText.with(
				described("The initials or the code of the author that new notes begin with. Your own setting ipt.author wins over it."),
			),
		),
		templates: z.optional(
			z
				.array(ShortText)
				.with(
					described(
						"Names of templates. They are kept, and nothing is made of them yet: new notes begin with the parts that the record asks for.",
					),
				),
		),
		language: z.optional(z.enum(terms("language")).with(described("The language that new notes begin with."))),
	})
	.with(z.meta({ title: "Configuration of a folder of IPT notes" }))
export type Configuration = z.infer<typeof Configuration>

/** What every new note of a folder begins with, where it is known: who writes it, and in which language. */
export type Beginning = Pick<Configuration, "author" | "language">

/** What is wrong with a configuration file. Where a key is named, the others still count. */
export type ConfigurationProblem =
	| { readonly what: "syntax" }
	| { readonly what: "value"; readonly key: string }
	| { readonly what: "key" | "rule"; readonly key: string; readonly near?: string }

export interface ReadConfiguration {
	readonly configuration: Configuration
	readonly problems: readonly ConfigurationProblem[]
}

/** Reads the text of a configuration file key by key. Never throws: what cannot be read is left out and named. */
export function readConfiguration(text: string): ReadConfiguration {
	const json = parsed(text)
	if (json === undefined) return { configuration: {}, problems: [{ what: "syntax" }] }
	const problems: ConfigurationProblem[] = []
	const known = Object.keys(Configuration.shape)
	const kept = Object.entries(json).filter(([key, value]) => {
		const shape = Object.entries(Configuration.shape).find(([name]) => name === key)?.[1]
		if (shape && z.safeParse(shape, value).success) return true
		if (shape) problems.push({ what: "value", key })
		// Editors find the schema of a file by this key.
		else if (key !== "$schema") problems.push({ what: "key", key, ...nearTo(nearest(key, known, 1)[0]) })
		return false
	})
	const configuration = Configuration.parse(Object.fromEntries(kept))
	for (const name of Object.keys(configuration.rules ?? {})) {
		if (!isRuleName(name)) problems.push({ what: "rule", key: name, ...nearTo(nearestRuleName(name)) })
	}
	return { configuration, problems }
}

const nearTo = (near: string | undefined) => (near === undefined ? {} : { near })

function parsed(text: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""))
		return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined
	} catch {
		return undefined
	}
}
