/** Words of the manifest that the handbook has already: VS Code takes them from package.nls.json and its translations. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { configurationSchema, ownMeasureSchema } from "../../src/handbook/schemas.ts"
import { handbookWords } from "../../src/handbook/words.ts"
import { inLanguage, languages, loadWordsOf } from "../../src/language/index.ts"
import { root } from "../paths.ts"
import type { GeneratedFile } from "./generated-file.ts"

/** What the file of each language ends with; nothing for English, which VS Code takes if it has no other. */
const endingOf = (id: string): string => (id === "en" ? "" : `.${id}`)

/** Where VS Code finds the schema of a folder's configuration in its language. */
const schemaPath = (id: string): string => `schemas/configuration.schema${endingOf(id)}.json`

/** The schema of a scale of your own with the names of its words in place of them. */
export function namedOwnMeasureSchema(): object {
	const { properties, ...schema } = ownMeasureSchema()
	const named = Object.entries({ ...(properties as object) }).map(([key, property]) => [
		key,
		{ ...(property as object), description: `%setting.measures.${key}%` },
	])
	return { ...schema, properties: Object.fromEntries(named), title: "%setting.measures.scale%" }
}

/** The words of a language by their names. */
function words(id: string): Readonly<Record<string, string>> {
	const { title, keys } = handbookWords.current.schemas.ownMeasure
	const ofKeys = Object.entries(keys).map(([key, text]) => [`setting.measures.${key}`, text] as const)
	return { "schema.configuration": `./${schemaPath(id)}`, "setting.measures.scale": title, ...Object.fromEntries(ofKeys) }
}

/** The words of the manifest and the schema of a folder's configuration, in each language. */
export async function wordedFiles(): Promise<GeneratedFile[]> {
	await Promise.all(languages.map(({ id }) => loadWordsOf(id, "handbook")))
	return languages.flatMap(({ id }) =>
		inLanguage(id, () => {
			const path = `package.nls${endingOf(id)}.json`
			const now: unknown = JSON.parse(readFileSync(join(root, path), "utf8"))
			return [
				{ path, text: `${JSON.stringify({ ...(now as object), ...words(id) }, undefined, "  ")}\n` },
				{ path: schemaPath(id), text: `${JSON.stringify(configurationSchema(), undefined, "\t")}\n` },
			]
		}),
	)
}
