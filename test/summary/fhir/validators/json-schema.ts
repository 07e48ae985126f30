/** What the JSON schema of the standard says, for one resource at a time: a whole Bundle would be answered by every schema there is. */
import { Ajv, type ValidateFunction } from "ajv"
import type { Resource } from "@medplum/fhirtypes"
import { definitions } from "./definitions.ts"

interface Schema {
	readonly definitions: Readonly<Record<string, unknown>>
}

/** The copy in the package lacks two definitions that others refer to. */
const lacking = {
	Resource: { $ref: "#/definitions/ResourceList" },
	integer64: { type: "string", pattern: "^-?[0-9]+$" },
}

let schemas: Ajv | undefined
const validators = new Map<string, ValidateFunction>()

function validatorOf(type: string): ValidateFunction {
	const known = validators.get(type)
	if (known) return known
	if (!schemas) {
		const schema = definitions("fhir.schema.json") as Schema
		schemas = new Ajv({ strict: false, allErrors: true, validateFormats: false, validateSchema: false, meta: false })
		schemas.addSchema({ $id: "fhir", definitions: { ...lacking, ...schema.definitions } })
	}
	const made = schemas.compile({ $ref: `fhir#/definitions/${type}` })
	validators.set(type, made)
	return made
}

/** The faults of a resource. */
export function schemaFaults(resource: Resource): string[] {
	const type = resource.resourceType
	const validate = validatorOf(type)
	validate(resource)
	return (validate.errors ?? []).map(({ instancePath, message = "is wrong" }) => `${type}${instancePath}: ${message}`)
}
