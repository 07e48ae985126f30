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

const ShortText = z.string().with(z.minLength(1), z.maxLength(longestAuthor))

export const Configuration = z.object({
	profile: z.optional(z.enum(profiles)),
	rules: z.optional(z.record(z.string(), LevelChoice)),
	measures: z.optional(z.array(OwnMeasure)),
	author: z.optional(ShortText),
	templates: z.optional(z.array(ShortText)),
	language: z.optional(z.enum(terms("language"))),
})
export type Configuration = z.infer<typeof Configuration>

/** What every new note of a folder begins with, if it is known: who writes it, and in which language. */
export type Beginning = Pick<Configuration, "author" | "language">

/** What is wrong with a configuration file. If a key is named, the others still count. */
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
	const valid = Object.entries(json).filter(([key, value]) => {
		const shape = Object.entries(Configuration.shape).find(([name]) => name === key)?.[1]
		if (shape && z.safeParse(shape, value).success) return true
		if (shape) problems.push({ what: "value", key })
		// Editors find the schema of a file by this key.
		else if (key !== "$schema") problems.push({ what: "key", key, ...nearTo(nearest(key, known, 1)[0]) })
		return false
	})
	const configuration = Configuration.parse(Object.fromEntries(valid))
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
