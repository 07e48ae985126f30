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
	/** A scale of the folder's own, by its name or else its number, which does not count because of the value of a key. */
	| { readonly what: "scale"; readonly scale: string; readonly key: string }
	| { readonly what: "key" | "rule"; readonly key: string; readonly near?: string }

export interface ReadConfiguration {
	readonly configuration: Configuration
	readonly problems: readonly ConfigurationProblem[]
}

/** Reads the text of a configuration file key by key, and its levels and scales one by one. Never throws: what cannot be read is left out and named. */
export function readConfiguration(text: string): ReadConfiguration {
	const json = parsed(text)
	if (json === undefined) return { configuration: {}, problems: [{ what: "syntax" }] }
	const problems: ConfigurationProblem[] = []
	const known = Object.keys(Configuration.shape)
	const valid = Object.entries(json).filter(([key, value]) => {
		const shape = Object.entries(Configuration.shape).find(([name]) => name === key)?.[1]
		if ((key === "rules" && isRecord(value)) || (key === "measures" && Array.isArray(value))) return true
		if (shape && z.safeParse(shape, value).success) return true
		if (shape) problems.push({ what: "value", key })
		// Editors find the schema of a file by this key.
		else if (key !== "$schema") problems.push({ what: "key", key, ...nearTo(nearest(key, known, 1)[0]) })
		return false
	})
	const { rules, measures, ...others } = Object.fromEntries(valid)
	const configuration = Configuration.parse({
		...others,
		...(isRecord(rules) && { rules: levelsIn(rules, problems) }),
		...(Array.isArray(measures) && { measures: scalesIn(measures, problems) }),
	})
	for (const name of Object.keys(configuration.rules ?? {})) {
		if (!isRuleName(name)) problems.push({ what: "rule", key: name, ...nearTo(nearestRuleName(name)) })
	}
	return { configuration, problems }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value)

function levelsIn(rules: Readonly<Record<string, unknown>>, problems: ConfigurationProblem[]): Record<string, LevelChoice> {
	const levels = Object.entries(rules).flatMap(([key, value]) => {
		const level = LevelChoice.safeParse(value)
		if (!level.success) problems.push({ what: "value", key })
		return level.success ? [[key, level.data] as const] : []
	})
	return Object.fromEntries(levels)
}

function scalesIn(measures: readonly unknown[], problems: ConfigurationProblem[]): OwnMeasure[] {
	const known = Object.keys(OwnMeasure.shape)
	return measures.flatMap((described, index) => {
		const scale = OwnMeasure.safeParse(described)
		const own = isRecord(described) ? described : {}
		for (const key of Object.keys(own)) if (!known.includes(key)) problems.push({ what: "key", key, ...nearTo(nearest(key, known, 1)[0]) })
		if (scale.success) return [scale.data]
		const name = typeof own["name"] === "string" && own["name"] !== "" ? own["name"] : String(index + 1)
		problems.push({ what: "scale", scale: name, key: String(scale.error.issues[0]?.path[0] ?? "measures") })
		return []
	})
}

const nearTo = (near: string | undefined) => (near === undefined ? {} : { near })

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""))
		return isRecord(value) ? value : undefined
	} catch {
		return undefined
	}
}
