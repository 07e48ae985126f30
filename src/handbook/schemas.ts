/** JSON Schemas of what people write besides notes, with a description of each key: for editors that complete and check it. */
import * as z from "zod/mini"
import { OwnMeasure } from "../record/index.ts"
import { frontMatterSchema as frontMatter } from "../record/json-schema.ts"
import { Configuration } from "../rules/configuration.ts"
import { handbookWords } from "./words.ts"

type Schema = Record<string, unknown>

/** The JSON Schema of the front matter of every kind of note. */
export const frontMatterSchema = (): Schema => frontMatter(handbookWords.current.schemas.frontMatter)

/** The JSON Schema of a folder's configuration. */
export function configurationSchema(): Schema {
	const { configuration, level } = handbookWords.current.schemas
	const schema = z.toJSONSchema(Configuration)
	const { properties = {} } = schema
	const { rules, measures } = properties
	const levels = { ...objectOf(objectOf(rules)["additionalProperties"]), title: level }
	const worded = {
		...properties,
		rules: { ...objectOf(rules), additionalProperties: levels },
		measures: { ...objectOf(measures), items: ownMeasureSchema() },
	}
	return { ...schema, properties: described(worded, configuration.keys), title: configuration.title }
}

/** The JSON Schema of a scale of your own, as part of another schema. */
export function ownMeasureSchema(): Schema {
	const { title, keys } = handbookWords.current.schemas.ownMeasure
	const { $schema: _, ...schema } = z.toJSONSchema(OwnMeasure)
	return { ...schema, properties: described(schema.properties ?? {}, keys), title }
}

const described = (properties: Schema, descriptions: Readonly<Record<string, string>>): Schema =>
	Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, { ...objectOf(property), description: descriptions[key] }]))

const objectOf = (value: unknown): Schema => (typeof value === "object" && value !== null ? { ...value } : {})
