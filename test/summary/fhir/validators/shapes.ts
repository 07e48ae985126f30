/** What the Zod schemas of Solara Health say: required codes, the form of dates, and properties that are not known. */
import { createRequire } from "node:module"
import type { Resource } from "@medplum/fhirtypes"

interface Schema {
	readonly safeParse: (value: unknown) => {
		readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
	}
}

// Its modules for `import` name folders, which Node does not resolve.
const schemas = createRequire(import.meta.url)("@solarahealth/fhir-r4") as Readonly<Record<string, () => Schema>>

/** The faults of a resource. A type of resource without a schema is one. */
export function shapeFaults(resource: Resource): string[] {
	const schema = schemas[`create${resource.resourceType}Schema`]?.()
	if (!schema) return [`${resource.resourceType}: there is no schema of it`]
	const issues = schema.safeParse(resource).error?.issues ?? []
	return issues.map(({ path, message }) => `${[resource.resourceType, ...path.map(String)].join(".")}: ${message}`)
}
